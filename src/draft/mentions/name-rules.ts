import { MEN, WOMEN } from '../actors/given-names.ts';
import { knownBit } from '../lists/known-names.ts';
import type { Tags } from '../reading.ts';
import { isCapital } from '../tagging/document-words.ts';
import type { TaggedName } from '../tagging/names.ts';
import type { Token } from '../tokens.ts';
import { TITLES, labelOf } from './name-labels.ts';
import { listsOfName, type Sentences } from './name-words.ts';
import { isPersonNoun } from './nouns.ts';

/** Returns names with their edges trimmed and their labels corrected by the words around them, where these are plain. */
export function settledNames(sentences: Sentences, tags: Tags, names: readonly TaggedName[]): TaggedName[] {
  return names
    .map((name) => holderIn(sentences, name))
    .flatMap((name) => {
      const tokens = sentences[name.sentence]?.tokens ?? [];
      let { first, end } = name;
      if (opensWithAdverb(tags[name.sentence] ?? [], name)) first++;
      while (first < end && (!mayBegin(tokens[first]) || isCompound(tokens[first]))) first++;
      while (end > first && !mayEnd(tokens[end - 1])) end--;
      if (isJunior(tokens, end)) end++;
      // "Senators Kelly and Elm".
      if (name.label === 'PER' && end - first > 1 && TITLES.test(tokens[first]?.form ?? '')) first++;
      if (isStateAndOffice(tokens, first, end) || isBodyAndOffice(tokens, first, end)) end--;
      if (first === end) return [];
      if (name.label === 'PER' && isGivenName(tokens[first - 1]) && isCapital(tokens[first]?.form ?? ''))
        first--;
      while (isParticled(tokens[first]) && isPartOfName(tokens, first - 1)) first--;
      return [
        {
          ...name,
          first,
          end,
          label: labelOf({ tokens, tags: tags[name.sentence] ?? [], first, end }, name.label),
        },
      ];
    });
}

/** A name begins with a capital, a digit or a particle: "Nouri", "5th Fleet", "al-Maliki", never "of". */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:[\p{Lu}\p{N}\p{Lo}]|(?:al|el|de|van|von|bin|ibn|abu|da|di|e|i)(?:[-\p{Lu}]|$))/u.test(token.form);

/** "the [Iran-backed] Houthis", "[Houthi-run] SABA": what is done by whom stands before a name. */
const isCompound = ({ form }: Partial<Token> = {}): boolean =>
  /-(?:backed|led|run|controlled|based|aligned|allied|affiliated|linked|owned|funded|supported|sponsored|trained|dominated|held|occupied)$/.test(
    form ?? '',
  );

/** "Gilberto Teodoro Jr | . accused": the stop is the name's, where the sentence goes on. */
const isJunior = (tokens: readonly Token[], end: number): boolean =>
  /^[JS]r$/.test(tokens[end - 1]?.form ?? '') && tokens[end]?.form === '.' && end + 1 < tokens.length;

/** "U.S. Secretary | of State Marco Rubio": the office is no part of the state's name. */
const isStateAndOffice = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 1 &&
  isPersonNoun(tokens[end - 1]?.form.toLowerCase() ?? '') &&
  (listsOfName(tokens.slice(first, end - 1)) & knownBit('country')) !== 0;

/** "African Union Commission | Chairperson, Mahmoud Ali Youssouf": a body, and who is at its head. */
const isBodyAndOffice = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first > 2 &&
  tokens[end]?.form === ',' &&
  isPersonNoun(tokens[end - 1]?.form.toLowerCase() ?? '') &&
  /^(?:Commission|Committee|Council|Union|Party|Agency|Ministry|Bank|Federation|Association|Authority)$/.test(
    tokens[end - 2]?.form ?? '',
  );

/** "Currently Shalev is": the capital is the sentence's. */
const opensWithAdverb = (tags: readonly string[], { first, end }: TaggedName): boolean =>
  first === 0 && end > 1 && tags[0] === 'RB';

/** "al-Soswa": a name's later part, with its article. */
const isParticled = ({ form }: Partial<Token> = {}): boolean =>
  /^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn)[-‐]\p{L}/u.test(form ?? '');

/** "[Amat al-Alim] al-Soswa": what stands before it goes with it, where it is no other's end. */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  isParticled(tokens[at]) || (at > 0 && isCapital(tokens[at]?.form ?? '')) || isArabicStart(tokens, at);

const isArabicStart = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  isCapital(tokens[0]?.form ?? '') &&
  !/^(?:The|A|In|On|At|But|And|As)$/.test(tokens[0]?.form ?? '');

/** "Ada" before "Stone": a person's first name that the tagger passed over. */
const isGivenName = ({ form }: Partial<Token> = {}): boolean =>
  form !== undefined && isCapital(form) && (MEN.has(form.toLowerCase()) || WOMEN.has(form.toLowerCase()));

const mayEnd = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[\p{L}\p{N}]/u.test(token.form) &&
  !/^(?:of|and|for|the|in|to|a|an)$/.test(token.form);

/**
 * Returns whether what begins at a token is what somebody is minister of or teaches, and no party or paper: "Minister of | Labour",
 * "Professor in | Educational Leadership".
 */
export const isField = (tokens: readonly Token[], first: number): boolean =>
  /(?:^| )(?:minister (?:of|for)|(?:professor|lecturer|reader|degree|master|bachelor|doctorate) (?:of|in))(?: the)?$/i.test(
    tokens
      .slice(Math.max(0, first - 3), first)
      .map(({ form }) => form)
      .join(' '),
  );

/** "Minister of | Labour Jonas Falk": whom the tagger took for the end of what he is minister of. */
function holderIn(sentences: Sentences, name: TaggedName): TaggedName {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  if (name.label === 'PER' || !isField(tokens, name.first)) return name;
  const at = tokens.slice(name.first + 1, name.end - 1).findIndex(isGivenName);
  return at < 0 ? name : { ...name, first: name.first + 1 + at, label: 'PER' };
}
