import type { GumToken, GumSentence } from './conllu.ts';
import type { Span } from '../model/span.ts';

/** An annotated entity mention of GUM, with the word that heads it and the part of it that is a name. */
export interface GumEntity extends Span {
  /** Mentions of one entity share it. */
  readonly id: string;
  /** `person`, `organization`, `place`, `abstract`, … */
  readonly entityType: string;
  readonly kind: 'name' | 'nominal' | 'pron';
  /** The proper-name run around the head; the whole mention where its head is no proper noun. */
  readonly name: Span;
}

interface Opened {
  readonly id: string;
  readonly entityType: string;
  readonly first: GumToken;
}

/** "Entity=(12-person-giv:act-cf1*-1-coref-Wiki_Name(13-place … 12)": each opening and closing of an entity. */
const BRACKET = /\(?[^()]+\)?/g;

/** Words that may stand inside a name without a capital: "University of Paris". */
const JOINER = /^(of|and|for|the|de|al|bin|&|-|'s|’s)$/i;

/** Returns the entity mentions of a document, in the order in which they end. */
export function entitiesOf(sentences: readonly GumSentence[]): GumEntity[] {
  const open = new Map<string, Opened[]>();
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token) =>
      (/(?:^|\|)Entity=([^|]*)/.exec(token.misc)?.[1]?.match(BRACKET) ?? []).flatMap((bracket) =>
        closed(bracket, token, open, sentence),
      ),
    ),
  );
}

function closed(
  bracket: string,
  token: GumToken,
  open: Map<string, Opened[]>,
  sentence: GumSentence,
): GumEntity[] {
  const [id = '', entityType = ''] = bracket.replace(/[()]/g, '').split('-');
  const opens = bracket.startsWith('(');
  if (opens) open.set(id, [...(open.get(id) ?? []), { id, entityType, first: token }]);
  if (opens && !bracket.endsWith(')')) return [];
  const entity = open.get(id)?.pop();
  return entity ? [measured(entity, token, sentence)] : [];
}

function measured({ id, entityType, first }: Opened, last: GumToken, sentence: GumSentence): GumEntity {
  const inside = sentence.tokens.filter(({ start, end }) => start >= first.start && end <= last.end);
  const ids = new Set(inside.map((token) => token.id));
  const at = inside.findIndex((token) => !ids.has(token.governor));
  const head = inside[at] ?? inside.at(-1);
  const whole = { start: first.start, end: last.end };
  const kind = head?.universal === 'PROPN' ? 'name' : head?.universal === 'PRON' ? 'pron' : 'nominal';
  return { id, entityType, kind, name: kind === 'name' ? nameAround(inside, at) : whole, ...whole };
}

function nameAround(inside: readonly GumToken[], head: number): Span {
  const isCapital = (token: GumToken): boolean =>
    token.universal === 'PROPN' ||
    (/^\p{Lu}/u.test(token.form) && !/^(DT|PRP\$?)$/.test(token.penn) && token.id !== 1);
  const belongs = (at: number): boolean => {
    const token = inside[at];
    return token !== undefined && (isCapital(token) || JOINER.test(token.form));
  };
  const isJoiner = (at: number): boolean => {
    const token = inside[at];
    return token !== undefined && !isCapital(token);
  };
  let [from, to] = [head, head];
  while (belongs(from - 1)) from--;
  while (belongs(to + 1)) to++;
  while (from < head && isJoiner(from)) from++;
  while (to > head && isJoiner(to)) to--;
  return { start: inside[from]?.start ?? 0, end: inside[to]?.end ?? 0 };
}
