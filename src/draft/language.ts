/** Characters that are looked at: a language shows in its first pages. */
const SAMPLE = 20_000;

/** Scripts that one language, or one far before the others, is written in. Japanese is known by its own syllables. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

/** Letters that part languages of one script: "گ" is Persian or Urdu, "ї" Ukrainian. */
const NEIGHBOURS: Readonly<Record<string, readonly (readonly [letters: RegExp, language: string])[]>> = {
  ar: [
    [/[ٹڈڑے]/u, 'ur'],
    [/[ڕڵێۆ]/u, 'ckb'],
    [/[پچژگ]/u, 'fa'],
  ],
  ru: [
    [/[іїєґ]/u, 'uk'],
    [/[ђћџљњ]/u, 'sr'],
  ],
};

/** Words of a language that stand in every paragraph of it and seldom in another's. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had he not are but from have this they which or were her she been has their will would who when there what a an said says its after over about would into than',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum',
  fr: 'le la les de des et du un une est que dans qui pour au sur par plus avec ne se pas ce il sont aux cette été elle ont leur mais comme son sa ses nous',
  es: 'el la los las de que en y del se por con una para su es al lo como más pero sus le ha este esta entre cuando muy sin sobre también fue había',
  it: 'il di che la e in un per una del non con della è si le dei da al nel sono gli dal alla ha anche come più delle lo ma degli questo',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também pelo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar uit door over hij naar heeft wordt nog hun deze werd',
  sv: 'och att det i som en på är av för med den till inte om har de ett han men var jag från så kan när hade skulle efter',
  da: 'og i at det er en til på som for de med han af den der ikke et var har ved fra men om sig efter blev også kan',
  no: 'og i det er på en til som for av at med de har ikke den et var om han fra seg men vil også ble etter kan',
  fi: 'ja on ei että se hän oli ovat mutta kun joka myös niin kuin sen ole jo mukaan ollut tai olla sekä',
  pl: 'w i na z się nie do to że jest o jak po za od przez ale co dla są oraz był jego przed tym być',
  cs: 'a se v na je že o s z do i to jako by za podle pro jsou ale který po ve také byl jeho od k však',
  ro: 'de și în la a cu pe un care nu că o din să este mai pentru au al fost prin sunt ca lui dar ale',
  hu: 'a az és hogy nem is egy ez volt már csak meg el de van mint még azt szerint kell lesz után',
  tr: 've bir bu için ile da de çok olarak olan daha ne gibi kadar sonra ki en var değil ama olduğu tarafından',
  id: 'yang dan di dengan untuk ini dari dalam itu pada tidak akan juga oleh ke adalah telah tersebut bisa sebagai mereka',
  vi: 'và của là có trong được cho không một với các này đã những người để khi đến về tại cũng',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);

/** The places in `LANGUAGES` of those that a word is a function word of. */
const KNOWN: ReadonlyMap<string, readonly number[]> = languagesByWord();

function languagesByWord(): Map<string, number[]> {
  const known = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((words, language) => {
    for (const word of new Set(words.split(' '))) known.set(word, [...(known.get(word) ?? []), language]);
  });
  return known;
}

/** A text with a smaller share of function words than this is a list, a table or a language not known here. */
const LEAST = 0.06;

/** "Jerry Brown praised Hillary Clinton.": in fewer words than these, the verb alone tells. */
const SHORT = 12;
const ENGLISH_VERB = /^(?:\p{L}{2,}[^e]ed|told|met)$/u;

/** No text is Japanese that has a smaller share of its syllables; the other scripts have to have half of the letters. */
const LEAST_OF_SCRIPT = 0.1;
const FOREIGN_LETTER = /(?!\p{ASCII})\p{L}/gu;
const NONE: readonly number[] = [];

/** Returns the BCP 47 tag of the language that a text is written in, as far as can be told; otherwise `und`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const { letters, foreign } = lettersIn(sample);
  if (letters === 0) return 'und';
  // Without this, a text in Latin letters would be searched for each of the scripts.
  if (foreign <= letters * LEAST_OF_SCRIPT) return byFunctionWords(sample);
  const script = SCRIPTS.find(
    ([pattern, language]) => count(sample, pattern) > letters * (language === 'ja' ? LEAST_OF_SCRIPT : 0.5),
  );
  return script ? neighbour(sample, script[1]) : byFunctionWords(sample);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Returns how many letters a text in lower case has, and how many characters beyond ASCII. */
function lettersIn(text: string): { readonly letters: number; readonly foreign: number } {
  let [letters, foreign] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) letters++;
    else if (code > 127) foreign++;
  }
  return { letters: foreign === 0 ? letters : letters + count(text, FOREIGN_LETTER), foreign };
}

function neighbour(sample: string, language: string): string {
  return NEIGHBOURS[language]?.find(([letters]) => letters.test(sample))?.[1] ?? language;
}

function byFunctionWords(sample: string): string {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Uint32Array(LANGUAGES.length);
  for (const word of words)
    for (const language of KNOWN.get(word) ?? NONE) counts[language] = (counts[language] ?? 0) + 1;
  const scores = LANGUAGES.map((language, at) => ({ language, score: counts[at] ?? 0 }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < Math.max(1, words.length * LEAST))
    return words.length < SHORT && words.some((word) => ENGLISH_VERB.test(word)) ? 'en' : 'und';
  // "Iran struck Iraq on Monday.": short texts are told by a word or two, and English is what is read here.
  return best.score > (second?.score ?? 0) || best.language === 'en' ? best.language : 'und';
}
