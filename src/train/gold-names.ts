import { TITLES } from '../draft/lists/titles.ts';
import { tokensOf, type Token } from '../draft/tokens.ts';
import type { Span } from '../model/span.ts';
import type { GumDocument } from './gum.ts';
import type { NameSpan, NamesDocument } from './iob.ts';
import type { Re3dDocument } from './re3d.ts';

/** A sentence in our own tokens, with the labels of its names: `O`, `B-PER`, `I-PER`, … */
export interface NamedSentence {
  readonly tokens: readonly Token[];
  readonly labels: readonly string[];
}

/** The sentences of one article. */
export type NamedDocument = readonly NamedSentence[];

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(',').map((title) => title.trim()));

const ACTOR_TYPES: ReadonlyMap<string, string> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/** Returns a document of a corpus of names in our own tokens; products, elections and works are `MISC`. */
export function namedDocument({ text, sentences, names }: NamesDocument): NamedDocument {
  const known = names.map((name) => (/^(PER|ORG|LOC)$/.test(name.type) ? name : { ...name, type: 'MISC' }));
  return sentences.map((sentence) => labelled(text, sentence, known));
}

/** Returns a document of GUM in our own tokens, with the outermost name of each entity, without titles. */
export function namedGum({ text, sentences, entities }: GumDocument): NamedDocument {
  const named = entities.filter(({ kind }) => kind === 'name');
  const spans = named.map(({ name, entityType }) => ({
    ...name,
    type: ACTOR_TYPES.get(entityType) ?? 'MISC',
  }));
  const names = outermost(
    spans.filter((span) => !isPair(span, spans, text)).flatMap((span) => afterOwner(span, text)),
  );
  return sentences.map(({ tokens }) =>
    labelled(text, { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }, names),
  );
}

/** "Chao and Yang": two names, where each is annotated by itself. */
const isPair = (span: Span, spans: readonly Span[], text: string): boolean =>
  / (and|&) |, /.test(text.slice(span.start, span.end)) &&
  spans.some(({ start, end }) => start === span.start && end < span.end);

/** "Saudi Arabia's Civil Defense Authority" is the name behind the owner; the owner has an entity of its own. */
function afterOwner(span: NameSpan, text: string): NameSpan[] {
  const name = text.slice(span.start, span.end);
  const owner = /^.*['’]s\s+(?=\p{Lu})/u.exec(name)?.[0].length ?? 0;
  return [{ ...span, start: span.start + owner }];
}

const outermost = (spans: readonly NameSpan[]): NameSpan[] =>
  spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other !== span &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );

/** Returns the sentences of a document of re3d whose mentions are plainly names or plainly none, in our own tokens. */
export function namedRe3d({ text, mentions }: Re3dDocument, sentences: readonly Span[]): NamedDocument {
  const spans = mentions.flatMap((mention) => bareNames(mention, text));
  const unclear = spans.filter(({ type }) => type === '');
  const names = outermost(spans.filter(({ type }) => type !== ''));
  const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
  return sentences
    .filter((sentence) => !unclear.some((span) => overlaps(span, sentence)))
    .map((sentence) => labelled(text, sentence, names));
}

const RE3D_TYPES = new Set(['PER', 'ORG', 'LOC', 'NORP']);

/** "the Government of Iraq" is a name behind its article; "ISIL fighters" is unclear; "the city" is none. */
function bareNames({ start, end, type }: NameSpan, text: string): NameSpan[] {
  if (!RE3D_TYPES.has(type)) return [];
  const phrase = text.slice(start, end);
  const article = /^(the|a|an|The|A|An)\s+/.exec(phrase)?.[0].length ?? 0;
  const words = phrase.slice(article).split(/[\s,]+/);
  const capitals = words.filter((word) => /^(\p{Lu}|al-)/u.test(word)).length;
  if (capitals === 0 || /^(We|He|She|They|It|I)$/.test(phrase)) return [];
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(of|the|for|and|al-.*|de|in|bin)$/.test(word),
  );
  const label = small.length > 0 || /[,;]/.test(phrase) ? '' : type === 'NORP' ? 'MISC' : type;
  return [{ start: start + article, end, type: label }];
}

function labelled(text: string, { start, end }: Span, names: readonly NameSpan[]): NamedSentence {
  const tokens = tokensOf(text.slice(start, end), start);
  const labels = tokens.map(() => 'O');
  for (const name of names) {
    const first = tokens.findIndex((token) => token.end > name.start);
    const last = tokens.findLastIndex((token) => token.start < name.end);
    if (name.end <= start || name.start >= end || first < 0) continue;
    const from = name.type === 'PER' ? behindTitles(tokens, first, last) : first;
    for (let at = from; at <= last; at++) labels[at] = `${at === from ? 'B' : 'I'}-${name.type}`;
  }
  return { tokens, labels };
}

/** "Lt. Gen. Stephen Townsend": the place of "Stephen". A name that is all titles keeps its last word. */
function behindTitles(tokens: readonly Token[], first: number, last: number): number {
  let from = first;
  while (from < last && TITLE_WORDS.has(tokens[from]?.form.toLowerCase() ?? '')) {
    from += tokens[from + 1]?.form === '.' && from + 1 < last ? 2 : 1;
  }
  return from;
}
