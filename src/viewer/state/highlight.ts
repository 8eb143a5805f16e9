import { byPlace, type Evidence } from '../../model/evidence.ts';
import type { Quote, Statement } from '../../model/schema.ts';
import type { Address } from './address.ts';
import { PLAIN_ENCODING, type Encoding } from './encoding.ts';
import type { Hidden } from './filters.ts';
import type { Focus } from './focus.ts';
import type { Path } from './path.ts';
import { reachOf, type Reach } from './reach.ts';
import { toldIn, type Passage } from './reading.ts';

/** What a focus lights, everywhere at once: in the picture, in the panel and in the article. */
export interface Highlight {
  /** The actor, relation or statement in the middle of it; nothing where nothing is chosen. */
  readonly focus: Focus | undefined;
  /** The actor at the other end of a path, where one was asked for. */
  readonly to: string | undefined;
  /** Whether something is lit, so that the rest steps back. */
  readonly isActive: boolean;
  /** Whether it is lit by reading along: nobody chose it, so the rest steps back by half, and nothing else moves. */
  readonly isQuiet: boolean;
  /** Ids of the actors, relations and statements that stay lit while the rest steps back. */
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  /** The words that prove it, in reading order of their article: what the article marks. */
  readonly quotes: readonly Quote[];
  /** What the colour and the size of an actor say now. */
  readonly encoding: Encoding;
  /** What the filters have taken off the page. */
  readonly hidden: Hidden;
}

/** The highlight of no focus: nothing is lit, and nothing steps back. */
export const NOTHING: Highlight = {
  focus: undefined,
  to: undefined,
  isActive: false,
  isQuiet: false,
  actors: new Set(),
  relations: new Set(),
  statements: new Set(),
  quotes: [],
  encoding: PLAIN_ENCODING,
  hidden: { actors: new Set(), relations: new Set(), statements: new Set() },
};

/** Returns whether a highlight shows a network as a page opens with it: nothing lit, nothing hidden, and no other colours or sizes. */
export const isPlain = ({ isActive, encoding, hidden }: Highlight): boolean =>
  !isActive &&
  encoding.colour === PLAIN_ENCODING.colour &&
  encoding.size === PLAIN_ENCODING.size &&
  hidden.actors.size + hidden.relations.size + hidden.statements.size === 0;

/** What a focus lights, before the filters. */
type Lit = Pick<Highlight, 'focus' | 'actors' | 'relations' | 'statements' | 'quotes'>;

/** Returns what a focus lights in a network; nothing where the focus is empty or names what the network does not hold. */
export function highlightOf(
  evidence: Evidence,
  focus: Focus | undefined,
  hidden: Hidden = NOTHING.hidden,
): Highlight {
  const lit = litBy(evidence, focus);
  return { ...NOTHING, ...lit, isActive: lit.focus !== undefined, hidden };
}

/** Returns the highlight of an actor, widened or narrowed to what lies within a number of ties of it. */
export function within(evidence: Evidence, highlight: Highlight, depth: Address['depth']): Highlight {
  const { focus, hidden } = highlight;
  if (focus?.kind !== 'actor') return highlight;
  return { ...highlight, ...reachOf(evidence, focus.id, depth, hidden) };
}

/** Returns the highlight of a path: its actors, its relations and the words that prove them; of no path, its two ends. */
export function alongPath(
  evidence: Evidence,
  highlight: Highlight,
  { from, to, hops = [] }: Path,
): Highlight {
  const quotes = hops.flatMap(({ relation }) => relation.quotes);
  return {
    ...highlight,
    to,
    actors: new Set([from, to, ...hops.map((hop) => hop.to)]),
    relations: new Set(hops.map(({ relation }) => relation.id)),
    statements: new Set(quotes.flatMap((quote) => evidence.statementHolding(quote)?.id ?? [])),
    quotes: inOrder(quotes),
  };
}

/** Returns what a passage of an article lights while nothing is chosen; nothing where it tells of nobody. */
export function alongText(evidence: Evidence, passage: Passage, hidden: Hidden): Highlight {
  const told: Reach = toldIn(evidence, passage);
  const isActive = told.actors.size > 0;
  return { ...NOTHING, ...told, isActive, isQuiet: isActive, hidden };
}

function litBy(evidence: Evidence, focus: Focus | undefined): Lit {
  if (focus?.kind === 'actor') return actorHighlight(evidence, focus);
  if (focus?.kind === 'relation') return relationHighlight(evidence, focus);
  if (focus?.kind === 'quote') return quoteHighlight(evidence, focus);
  return NOTHING;
}

function actorHighlight(evidence: Evidence, focus: Focus): Lit {
  const actor = evidence.actor(focus.id);
  if (!actor) return NOTHING;
  const relations = evidence.relationsOf(actor.id);
  const said = evidence.saidBy(actor.id);
  return {
    focus,
    actors: new Set([actor.id, ...evidence.neighboursOf(actor.id)]),
    relations: new Set(relations.map(({ id }) => id)),
    statements: new Set(
      [...said, ...evidence.passedOnBy(actor.id), ...evidence.saidOf(actor.id)].map(({ id }) => id),
    ),
    quotes: inOrder([
      ...actor.mentions,
      ...relations.flatMap(({ quotes }) => quotes),
      ...said.map(({ quote }) => quote),
    ]),
  };
}

function relationHighlight(evidence: Evidence, focus: Focus): Lit {
  const relation = evidence.relation(focus.id);
  if (!relation) return NOTHING;
  const statements = relation.quotes.flatMap((quote) => evidence.statementHolding(quote) ?? []);
  return {
    focus,
    actors: new Set([relation.source, relation.target]),
    relations: new Set([relation.id]),
    statements: new Set(statements.map(({ id }) => id)),
    quotes: inOrder(relation.quotes),
  };
}

function quoteHighlight(evidence: Evidence, focus: Focus): Lit {
  const statement = evidence.statement(focus.id);
  if (!statement) return NOTHING;
  const relations = evidence.relationsWithin(statement);
  return {
    focus,
    actors: new Set([...carriersOf(statement), ...statement.about]),
    relations: new Set(relations.map(({ id }) => id)),
    statements: new Set([statement.id]),
    quotes: inOrder([statement.quote, ...statement.chain.flatMap(({ cue }) => cue ?? [])]),
  };
}

const carriersOf = ({ chain }: Statement): string[] =>
  chain.filter(({ role }) => role !== 'outlet').map(({ actor }) => actor);

const inOrder = (quotes: readonly Quote[]): Quote[] => [...quotes].sort(byPlace);
