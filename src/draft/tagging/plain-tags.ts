import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { Tags } from '../reading.ts';
import type { Sentence, Token } from '../tokens.ts';
import { isCapital, isHeadline } from './document-words.ts';

/**
 * Returns tags, put right where the words around leave no doubt of what the tagger has mistaken. The models learn from tags
 * as the tagger gives them; a draft reads these.
 */
export function withPlainTags(sentences: readonly Pick<Sentence, 'tokens'>[], tags: Tags): Tags {
  return tags.map((own, sentence) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    let mended: string[] | undefined;
    own.forEach((tag, at) => {
      const isDoubted =
        /^(?:VB|NNP|IN|RB$|JJ$)/.test(tag) ||
        (/^(?:NN|CD)$/.test(tag) && RARE_NOUN.test(tokens[at]?.form ?? ''));
      const plain = isDoubted ? plainTag(tokens, mended ?? own, at) : undefined;
      if (plain !== undefined) (mended ??= [...own])[at] = plain;
    });
    return mended ?? own;
  });
}

/** Whose house somebody is of, for a pattern: the first letters of "al-Jamal". */
const HOUSE = String.raw`(?:al|el|ad|an|ar|as|ash|at|az)-\p{Lu}`;

/** What the tagger takes for a noun or a number now and then, and is none: "did", "al-Jamal". */
const RARE_NOUN = new RegExp(`^(?:(?:did|numbered)$|${HOUSE})`, 'u');

/** Tells which tag a token must have, if that is plain. */
type Rule = (tokens: readonly Token[], tags: readonly string[], at: number) => string | undefined;

const OFFICE =
  /^(?:(?:spokes|chair)(?:wo)?man|spokesperson|president|director|leader|minister|secretary|governor|ambassador|commander|founder|lawmaker|envoy|district|developer|operator|retailer|publisher|police)$/;

/** "Kremlin spokesman Peskov" has no past tense in it. */
const isOffice: Rule = (tokens, tags, at) =>
  isVerb(tags, at) && OFFICE.test(tokens[at]?.form ?? '') ? 'NN' : undefined;

const isVerb = (tags: readonly string[], at: number): boolean => tags[at]?.startsWith('VB') === true;

const DONE =
  /^(?:Killed|Wounded|Injured|Arrested|Detained|Accused|Sacked|Ousted|Rejected|Urged|Condemned|Warned|Denied|Vowed)$/;

/** "Allied Militias Killed Civilians": a deed, whatever capitals a headline gives it. */
const isHeadlineVerb: Rule = (tokens, tags, at) =>
  at > 0 &&
  tags[at]?.startsWith('NNP') === true &&
  DONE.test(tokens[at]?.form ?? '') &&
  isHeadline({ tokens })
    ? 'VBD'
    : undefined;

/** "State television reported": the capital of a sentence's first word looks like a command. */
const isState: Rule = (tokens, tags, at) =>
  at === 0 && isVerb(tags, 0) && tokens[0]?.form === 'State' && /^NN/.test(tags[1] ?? '') ? 'NN' : undefined;

/** "Human Rights Watch said": a capital behind a name goes on with it. */
const isNamePart: Rule = (tokens, tags, at) =>
  isVerb(tags, at) &&
  isCapital(tokens[at]?.form ?? '') &&
  /^NNPS?$/.test(tags[at - 1] ?? '') &&
  !isHeadline({ tokens })
    ? 'NNP'
    : undefined;

/** "Japan, Peru and the Union said": no adverb, whatever its comma looks like; "a top Hamas official": no preposition. */
const isCountry: Rule = (tokens, tags, at) =>
  (tags[at] === 'RB' || (tags[at] === 'IN' && isCapital(tokens[at]?.form ?? ''))) &&
  (KNOWN_NAMES.listsOf([tokens[at]?.form.toLowerCase() ?? '']) & OWN) !== 0
    ? 'NNP'
    : undefined;

const OWN = knownBit('country') | knownBit('armed-group');

/** "Ada Poe, senior researcher": what it says of somebody, and no preposition. */
const isSenior: Rule = (tokens, tags, at) =>
  tags[at] === 'IN' && tokens[at]?.form === 'senior' ? 'JJ' : undefined;

/** "Malian armed forces": how they are, and not what was done. */
const isArmed: Rule = (tokens, tags, at) =>
  tokens[at]?.form === 'armed' && /^(?:JJ|DT)/.test(tags[at - 1] ?? '') && /^NNS?$/.test(tags[at + 1] ?? '')
    ? 'JJ'
    : undefined;

/** "Human Rights Watch said today": right behind whoever says it, nothing is being said of it. */
const isSaid: Rule = (tokens, tags, at) =>
  tags[at] === 'VBN' &&
  /^(?:said|told)$/.test(tokens[at]?.form ?? '') &&
  /^NNPS?$/.test(tags[at - 1] ?? '') &&
  !tokens.slice(0, at).some(({ form }) => /^(?:has|have|had|is|was|were|been|be|are|having)$/i.test(form))
    ? 'VBD'
    : undefined;

/** "Human Rights Watch accused the army", "and accused Turkey": what has an object of its own is no participle. */
const isDeed: Rule = (tokens, tags, at) =>
  tags[at] === 'VBN' &&
  DEED.test(tokens[at]?.form ?? '') &&
  /^(?:NNPS?|CC|CD|JJ)$/.test(tags[at - 1] ?? '') &&
  /^(?:DT|NNPS?|PRP\$?|CD)$/.test(tags[at + 1] ?? '')
    ? 'VBD'
    : undefined;

const DEED =
  /^(?:accused|blamed|urged|thanked|praised|hailed|condemned|denounced|critici[sz]ed|warned|rejected|dismissed|threatened|welcomed)$/;

/** "Pakistan's closest ally": no adverb, whatever it ends with. */
const isAlly: Rule = (tokens, tags, at) =>
  tags[at] === 'RB' && tokens[at]?.form === 'ally' ? 'NN' : undefined;

/** "Citing an unnamed general, it said": who, where no noun follows that could be general. */
const isGeneral: Rule = (tokens, tags, at) =>
  tags[at] === 'JJ' &&
  tokens[at]?.form === 'general' &&
  /^(?:DT|JJ|POS|PRP\$)/.test(tags[at - 1] ?? '') &&
  /^(?:[,.:]|VB|MD|IN|WP)/.test(tags[at + 1] ?? '.') &&
  !/^(?:in|the)$/i.test(tokens[at - 1]?.form ?? '')
    ? 'NN'
    : undefined;

/** "The military did not", "the gang numbered 17": no noun, and no number. */
const isDid: Rule = (tokens, tags, at) =>
  /^(?:NN|CD)$/.test(tags[at] ?? '') && /^(?:did|numbered)$/.test(tokens[at]?.form ?? '') ? 'VBD' : undefined;

/** "The military said": who, where no noun follows that could be military. */
const isMilitary: Rule = (tokens, tags, at) =>
  tags[at] === 'JJ' &&
  tokens[at]?.form === 'military' &&
  /^(?:DT|JJ|NNP|POS|PRP\$)/.test(tags[at - 1] ?? '') &&
  (/^(?:VB[DZ]|MD)/.test(tags[at + 1] ?? '') || tokens[at + 1]?.form === 'did')
    ? 'NN'
    : undefined;

/** "The state news agency": never what somebody does. */
const isNews: Rule = (tokens, tags, at) =>
  isVerb(tags, at) && tokens[at]?.form === 'news' ? 'NN' : undefined;

/** "Sa'id al-Jamal", "Ra'ad": names, and neither adjectives nor nouns. */
const isArabic: Rule = (tokens, tags, at) =>
  at > 0 && /^(?:NN|JJ)$/.test(tags[at] ?? '') && ARABIC.test(tokens[at]?.form ?? '') ? 'NNP' : undefined;

const ARABIC = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+['’]\p{Ll}{2,}|${HOUSE}\p{L}+)$`, 'u');

const RULES: readonly Rule[] = [
  isOffice,
  isHeadlineVerb,
  isState,
  isCountry,
  isNamePart,
  isSenior,
  isArmed,
  isSaid,
  isDeed,
  isAlly,
  isGeneral,
  isDid,
  isMilitary,
  isNews,
  isArabic,
];

function plainTag(tokens: readonly Token[], tags: readonly string[], at: number): string | undefined {
  for (const rule of RULES) {
    const plain = rule(tokens, tags, at);
    if (plain !== undefined) return plain;
  }
  return undefined;
}
