/** Apostrophes and the signs for ayn and hamza, which one writer sets and the next leaves out: "Sha'abi", "Shaʿabi". */
const TICKS = /['’‘`´ʼʻʿʾˈ]/gu;
const MARKS = /\p{M}|\u0640|\u0621/gu;

/** Letters that are one letter to a reader who searches, and two to Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * Returns a word as it is compared: in small letters, without accents, vowel signs, tatweel and ticks, the forms of alef,
 * hamza, ya and ta marbuta as one. "Ḥašd" is "hasd", "الحُكُومَة" is "الحكومه".
 */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(TICKS, '')
    .toLowerCase()
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
    // The value of a digit is its place in its own block of ten.
    .replaceAll(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Spellings of one sound in names that were carried over from another script, the longer first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Hussein, Husayn; Jazairi, Jazayri; Khaled, Khalid.
  [/[ae][iy]|ie|ee|[ey]/g, 'i'],
  // Soudani, Sudani; Noori, Nouri; Mohammed, Muhammad.
  [/ou|oo|o/g, 'u'],
  // Qasem, Kassem.
  [/q/g, 'k'],
  // Dhi Qar, Thi Qar.
  [/dh|th/g, 'd'],
  // Shaabi, Shabi; Sistani, Sisstani.
  [/(.)\1+/g, '$1'],
  // Basrah, Basra.
  [/ah$/g, 'a'],
];

/** Returns a folded word of a name as it sounds, so that two ways to carry it into Latin letters meet: "soudani" is "sudani". */
export const sounded = (word: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), word);

const ARTICLE_BEFORE = /^(?:ال|al(?=[^l]))(?=.{3})/u;
const ARTICLES = new Set(['al', 'el', 'the', 'ال']);

/** Returns a folded word without the Arabic article that is written on to it: "aljazairi" and "الحكومه" lose theirs. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE_BEFORE, '');

/** Returns whether a folded word is an article and nothing else: in "Al-Jazairi" it stands by itself. */
export const isArticle = (word: string): boolean => ARTICLES.has(word);
