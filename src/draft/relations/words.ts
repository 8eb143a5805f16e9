import type { DraftStatement, Mention, ReadText, Tags, Who } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { beforeTitles, calledIn, type Cast } from './called-bodies.ts';
import { corrected } from './tag-corrections.ts';

/** An actor in a sentence: the tokens that its mention takes up, `end` exclusive, and the one that it is about. */
export interface Place {
  readonly actor: string;
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** A sentence as rules see it: what stands at each token, and where the actors are. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  /** The tokens in lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  /** In reading order; of two that begin together, the longer first. */
  readonly places: readonly Place[];
  /** The longest place that begins at each token. */
  readonly startingAt: readonly (Place | undefined)[];
  /** Whether each token lies in a place. */
  readonly covered: readonly boolean[];
  /** Where the words for whoever says something begin in the text, by where the cue does. */
  readonly sources: ReadonlyMap<number, number>;
}

/** Returns the sentences that two or more actors stand in, in reading order. */
export function wordsOf(
  read: ReadText,
  tags: Tags,
  who: Who,
  statements: readonly DraftStatement[],
): Words[] {
  const sources = new Map(
    statements.map(({ attribution: { source, cue } }) => [cue.start, source?.start ?? -1]),
  );
  const cast = bySentence(who, read.sentences.length);
  const called = calledIn(read, who);
  return read.sentences.flatMap(({ tokens }, at) => {
    const named = cast[at] ?? [];
    const mentions = [...named, ...beforeTitles(tokens, tags[at] ?? [], named, called)];
    if (!mayHoldTies(mentions, tokens, who)) return [];
    const lower = tokens.map(({ form }) => form.toLowerCase().replace('’', "'"));
    const right = corrected(tags[at] ?? [], lower);
    const places = placesOf(mentions, tokens, right);
    return [{ tokens, tags: right, lower, places, sources, ...laidOut(places, tokens.length) }];
  });
}

function laidOut(places: readonly Place[], count: number): Pick<Words, 'startingAt' | 'covered'> {
  const startingAt = new Array<Place | undefined>(count).fill(undefined);
  const covered = new Array<boolean>(count).fill(false);
  for (const place of places) {
    startingAt[place.first] ??= place;
    covered.fill(true, place.first, place.end);
  }
  return { startingAt, covered };
}

/** One actor alone is tied to nobody, but for "its leader", a "Prime Minister" and a compound such as "US-led". */
const mayHoldTies = (mentions: readonly Cast[], tokens: readonly Token[], { owners }: Who): boolean =>
  mentions.some(({ mention }) => owners?.has(mention) === true) ||
  mentions.some(({ actor }) => actor !== mentions[0]?.actor) ||
  (mentions.length > 0 && tokens.some(({ form }) => form === 'Minister' || form.includes('-')));

function bySentence(who: Who, count: number): readonly (readonly Cast[])[] {
  const cast: Cast[][] = Array.from({ length: count }, () => []);
  for (const { id, mentions } of who.actors) {
    for (const mention of mentions) cast[mention.sentence]?.push({ actor: id, mention });
  }
  return cast;
}

function placesOf(cast: readonly Cast[], tokens: readonly Token[], tags: readonly string[]): Place[] {
  const sorted = [...cast].sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return sorted.flatMap(({ actor, mention }) => {
    const head = tokenAt(tokens, mention.head.end - 1);
    const first = pastVerbs(tags, tokenAt(tokens, mention.start), head);
    const end = tokenAt(tokens, mention.end - 1) + 1;
    return first <= head && head < end ? [{ actor, mention, first, end, head }] : [];
  });
}

/** "integrating armed factions": a verb at the beginning of a mention is none of it. */
function pastVerbs(tags: readonly string[], from: number, head: number): number {
  const verb =
    from < head && /^VB[GDZP]$/.test(tags[from] ?? '') && !/^(?:NN|POS)/.test(tags[from - 1] ?? '');
  return verb ? from + 1 : from;
}

/** Returns the token that an offset falls into, or the last one before it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
