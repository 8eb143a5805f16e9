import { typeOfNoun } from '../mentions/nouns.ts';
import type { Found } from './mend.ts';
import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import { FINITE, OBJECT, tagSet } from './tag-sets.ts';
import { trimmed, type TokenRange } from './token-range.ts';

/** What has a clause of its own behind it, in which another verb of the past may stand. */
const TOLD = /^(?:said|told|added|stated|announced|declared|argued|claimed|insisted)$/;

/** What who says something does besides: "and | urged", "and | called on". */
const DOES =
  /^(?:accused|blamed|urged|called|thanked|praised|hailed|condemned|denounced|critici[sz]ed|demanded|promised|pledged|vowed|denied|warned|rejected|dismissed|insisted|threatened|appealed|welcomed)$/;

/** "Called on", "appealed to": what the verb is a cue with. */
const WITH = /^(?:called (?:on|for)|appealed (?:to|for))$/;

/** "Vowed to", "warned of": what else than an object may stand behind. */
const GOES_ON =
  /^(?:\S+ that|denied (?:having|being)|(?:vowed|promised|pledged|threatened) to|(?:warned|insisted) (?:of|against|on)|called (?:on|for)|appealed (?:to|for))$/;

const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO');
const NOUN = tagSet('NN', 'NNS');
const [ADVERB, PARTICIPLE, PAST] = [tagSet('RB'), tagSet('VBN'), tagSet('VBD')];

const BE = /^(?:is|are|was|were|been)$/;

/** More words than these has no subject that opens a clause: ", and | a third member | accused". */
const LONGEST = 6;

/**
 * Returns what who says something goes on to do, or another does behind him, where it was taken for a part of what is said: "said
 * the reports were false | and accused Turkey of lying", "said that they would resign, | and a third accused him of lying".
 * What `all`, which may be cues, have for it is taken as it is.
 */
export function secondCues(text: TaggedText, found: readonly Found[], all: readonly Found[]): Found[] {
  return found.flatMap((one) => {
    const second = secondOf(text, one, all);
    return second === undefined || found.some(({ cue }) => cue.from === second.cue.from) ? [] : [second];
  });
}

/**
 * Returns whether somebody who says something goes on to say more: "He thanked the mayor | and | asked | Oslo to pay", "noted the
 * vote | and | said | it was fair".
 */
export function isSecond(text: TaggedText, { cue, arguments: own }: Found, all: readonly Found[]): boolean {
  const { tokens, quoted } = text;
  const form = tokens[cue.from]?.form ?? '';
  const and = cue.from - 1;
  return (
    tokens[and]?.form === 'and' &&
    quoted[and] === QUOTED.outside &&
    (SAYS.test(form) || DOES.test(form)) &&
    (cue.to > cue.from + 1 || !WITH.test(wordsAt(text, cue.from))) &&
    (own.contents[0]?.from ?? 0) >= cue.to &&
    all.some(
      (other) => isBySame(own.source, other, and) && isOpen(text, { from: other.cue.to, to: and }, cue.from),
    )
  );
}

/** Whether what a cue says may end at an "and", and be of the same speaker. */
const isBySame = (source: TokenRange | undefined, { cue, arguments: own }: Found, and: number): boolean =>
  source !== undefined && own.source?.from === source.from && source.to <= cue.from && cue.to < and;

/** Whether no clause stands before a verb, or one that has no part in it. */
const isOpen = (text: TaggedText, before: TokenRange, verb: number): boolean =>
  !text.tags.subarray(before.from, before.to).some((tag) => FINITE.has(tag)) || isHis(text, before, verb);

const SAYS = /^(?:said|asked|told|added|noted|stressed)$/;

function secondOf(
  text: TaggedText,
  { cue, arguments: own }: Found,
  all: readonly Found[],
): Found | undefined {
  const piece = own.contents.at(-1);
  if (piece === undefined || piece.from < cue.to || !TOLD.test(text.tokens[cue.from]?.form ?? ''))
    return undefined;
  for (let and = piece.from + 1; and <= piece.to; and++) {
    if (text.tokens[and]?.form !== 'and' || text.quoted[and] !== QUOTED.outside) continue;
    const subject = subjectBehind(text, and);
    const source = subject ?? own.source;
    const verb = subject?.to ?? and + 1;
    if (source === undefined || !isDone(text, verb)) continue;
    if (subject === undefined && and < piece.to && !isHis(text, { from: piece.from, to: and }, verb))
      continue;
    return made(text, source, verb, piece.to, all);
  }
  return undefined;
}

/** ", and | a third member | accused": who does it, where that is another. */
function subjectBehind({ tokens, tags, kind }: TaggedText, and: number): TokenRange | undefined {
  if (kind[and - 1] !== KIND.comma) return undefined;
  const words = tokens.slice(and + 1, and + LONGEST).map(({ form }) => form);
  const verb = words.findIndex((word, at) => DOES.test(word) || VERB.has(tags[and + 1 + at] ?? 0));
  const isWhole = verb > 0 && !words.slice(0, verb).some((word) => /^[^\p{L}\p{N}]+$/u.test(word));
  return isWhole && DOES.test(words[verb] ?? '') ? { from: and + 1, to: and + 1 + verb } : undefined;
}

/** "Accused Turkey", "vowed to", and no "accused of". */
function isDone(text: TaggedText, verb: number): boolean {
  return (
    DOES.test(text.tokens[verb]?.form ?? '') &&
    (OBJECT.has(text.tags[verb + 1] ?? 0) || GOES_ON.test(wordsAt(text, verb)))
  );
}

/**
 * Whether the verb behind a clause is the speaker's, and not that of the clause's subject: the clause has another tense ("would
 * resign"), says what something is ("were false"), or its subject does nothing ("the talks had failed").
 */
function isHis({ tokens, tags }: TaggedText, { from, to }: TokenRange, verb: number): boolean {
  const main = tags.subarray(from, to).findLastIndex((tag) => FINITE.has(tag)) + from;
  if (main < from) return false;
  const behind = pastAdverbs(tags, main + 1, 1);
  const isParticiple = PARTICIPLE.has(tags[behind] ?? 0);
  if (BE.test(tokens[main]?.form ?? '')) return !isParticiple || OBJECT.has(tags[verb + 1] ?? 0);
  if (!PAST.has(tags[main] ?? 0) && !isParticiple) return true;
  const subject = pastAdverbs(tags, main - 1, -1);
  const type = typeOfNoun(tokens[subject]?.form ?? '');
  return NOUN.has(tags[subject] ?? 0) && (type === undefined || type === 'place');
}

function pastAdverbs(tags: Uint32Array, start: number, step: 1 | -1): number {
  let at = start;
  while (ADVERB.has(tags[at] ?? 0)) at += step;
  return at;
}

function made(
  text: TaggedText,
  source: TokenRange,
  verb: number,
  end: number,
  all: readonly Found[],
): Found | undefined {
  const other = all.find(({ cue }) => cue.from === verb);
  const to = WITH.test(wordsAt(text, verb)) ? verb + 2 : (other?.cue.to ?? verb + 1);
  const behind = other?.arguments.contents.filter(({ from }) => from >= to) ?? [];
  const rest = trimmed(text.tokens, { from: to, to: end });
  const contents = behind.length > 0 ? behind : rest === undefined ? [] : [rest];
  return contents.length === 0 ? undefined : { cue: { from: verb, to }, arguments: { source, contents } };
}

const wordsAt = ({ tokens }: TaggedText, at: number): string =>
  tokens
    .slice(at, at + 2)
    .map(({ form }) => form)
    .join(' ');
