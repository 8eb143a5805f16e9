import type { Doubt, DraftHop, DraftRelation, DraftStatement } from '../../draft/reading.ts';
import type { Scope } from '../../compile/quote-finder.ts';
import { PUBLISHED_FROM } from '../../draft/relations/confidence.ts';
import type { Mode, Segment } from '../../model/schema.ts';
import { contains, inReadingOrder, lengthOf, overlaps, type Span } from '../../model/span.ts';
import type { IdOf } from './drafted-cast.ts';
import type { HopEntry, RelationEntry, StatementEntry } from './entries.ts';
import type { QuoteWriter } from './quote-writer.ts';

/** What statements and relations are written with: the text, its segments, and who is in the cast. */
export interface Desk {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly writer: QuoteWriter;
  readonly idOf: IdOf;
  readonly isCast: (id: string) => boolean;
}

/** Statements in reading order, and the relations that rest on none. */
export interface Told {
  readonly statements: readonly StatementEntry[];
  readonly relations: readonly RelationEntry[];
  /** Relations that are too unsure to stand, each a question to the person. */
  readonly unsure: readonly Doubt[];
}

/** Returns the statements and relations that can be proven; each piece of a split quotation is a statement. */
export function toldBy(
  statements: readonly DraftStatement[],
  relations: readonly DraftRelation[],
  desk: Desk,
): Told {
  const pieces = statements
    .flatMap((statement) => piecesOf(statement, desk))
    .sort((a, b) => inReadingOrder(a.span, b.span));
  const unsure = relations.filter(({ confidence }) => confidence < PUBLISHED_FROM);
  const placed = relations
    .filter((relation) => !unsure.includes(relation))
    .map((relation) => ({
      relation,
      home: homeOf(trimmed(desk.text, relation.quote), pieces),
    }));
  const under = (home: StatementEntry | undefined): RelationEntry[] =>
    placed
      .filter((each) => each.home === home)
      .flatMap(({ relation }) => relationEntry(relation, desk, home?.span))
      .sort((a, b) => inReadingOrder(a.span, b.span));
  return {
    statements: pieces.map((piece) => ({ ...piece, relations: under(piece) })),
    relations: under(undefined),
    unsure: unsure.flatMap((relation) => question(relation, desk)),
  };
}

/** A tie that is wrong more often than it should be waits for a person's word. */
function question(relation: DraftRelation, desk: Desk): Doubt[] {
  const [source, target] = [desk.idOf(relation.source), desk.idOf(relation.target)];
  if (source === target || !desk.isCast(source) || !desk.isCast(target)) return [];
  return [{ message: `${source} ${relation.type} ${target}?`, span: relation.quote }];
}

/** "… denied that": a quote of one word that points elsewhere proves nothing. */
const POINTER = /^(?:which|that|this|it|who|whom|so)$/i;

function piecesOf(statement: DraftStatement, desk: Desk): StatementEntry[] {
  const { attribution, confidence, by } = statement;
  const known = statement.chain.filter(({ actor }) => desk.isCast(desk.idOf(actor)));
  if (known[0]?.role !== 'speaker') return [];
  const about = [...new Set(statement.about.map(desk.idOf))].filter(desk.isCast);
  const together = [...new Set(statement.together.map(desk.idOf))].filter(desk.isCast);
  return attribution.contents.flatMap((content): StatementEntry[] => {
    const span = clauseOf(desk.text, content, attribution.mode);
    const quote = POINTER.test(desk.text.slice(span.start, span.end)) ? undefined : desk.writer.one(span);
    if (!quote) return [];
    const chain = chainOf(known, span, desk);
    const { mode, status } = attribution;
    const entry = { span, quote, mode, chain, status, about, relations: [], confidence, by, doubts: [] };
    return [entry, ...together.flatMap((actor) => alsoSaidBy(actor, entry))];
  });
}

/** What several say together, as the statement of another of them. */
function alsoSaidBy(actor: string, entry: StatementEntry): StatementEntry[] {
  const [speaker, ...passedOn] = entry.chain;
  if (speaker === undefined || entry.chain.some((hop) => hop.actor === actor)) return [];
  return [
    {
      ...entry,
      chain: [{ ...speaker, actor }, ...passedOn],
      about: entry.about.filter((id) => id !== actor),
    },
  ];
}

/** Leaves off white space and what joins a quotation to its frame: “the next phase,” he said. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().replace(/[\s,;:]+$/, '').length;
  return { start: from, end: Math.max(to, from) };
}

/** "that Baghdad is trying" as it is said: the conjunction belongs to the frame. */
function clauseOf(text: string, content: Span, mode: Mode): Span {
  const { start, end } = trimmed(text, content);
  const that = mode === 'direct' ? undefined : /^that\s+(?=\S)/i.exec(text.slice(start, end))?.[0];
  return { start: start + (that?.length ?? 0), end };
}

/** One speaker, and then whoever passed it on, each once. */
function chainOf(hops: readonly DraftHop[], span: Span, desk: Desk): HopEntry[] {
  const scope = paragraphsOf(span, desk.segments);
  return hops
    .filter(({ role }, at) => at === 0 || role === 'relay')
    .map(({ actor, role, cue }) => {
      const quote = cue && contains(scope.span, cue) ? desk.writer.one(cue, scope) : undefined;
      return { role, actor: desk.idOf(actor), ...(quote ? { cue: quote } : {}) };
    })
    .filter(({ actor }, at, all) => all.findIndex((other) => other.actor === actor) === at);
}

function paragraphsOf(span: Span, segments: readonly Segment[]): Scope {
  const touched = segments.filter((segment) => overlaps(segment, span));
  const start = Math.min(span.start, ...touched.map((segment) => segment.start));
  const end = Math.max(span.end, ...touched.map((segment) => segment.end));
  return { span: { start, end }, called: 'the paragraph of its statement' };
}

/** A relation stands under the smallest statement whose words hold its own. */
const homeOf = (quote: Span, pieces: readonly StatementEntry[]): StatementEntry | undefined =>
  pieces
    .filter(({ span }) => contains(span, quote))
    .reduce<StatementEntry | undefined>(
      (least, piece) => (least && lengthOf(least.span) <= lengthOf(piece.span) ? least : piece),
      undefined,
    );

function relationEntry(relation: DraftRelation, desk: Desk, said: Span | undefined): RelationEntry[] {
  const [source, target] = [desk.idOf(relation.source), desk.idOf(relation.target)];
  if (source === target || !desk.isCast(source) || !desk.isCast(target)) return [];
  const span = trimmed(desk.text, relation.quote);
  const scope = said && { span: said, called: 'the words of its statement' };
  const quote = desk.writer.one(span, scope);
  const { type, modality, status, confidence, by } = relation;
  return quote ? [{ span, source, type, target, modality, status, quote, confidence, by, doubts: [] }] : [];
}
