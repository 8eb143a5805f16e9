import { byPlace, type Evidence } from '../../model/evidence.ts';
import type { Quote, Statement } from '../../model/schema.ts';
import type { Hidden } from './filters.ts';
import type { Focus } from './focus.ts';

/** What a focus lights, everywhere at once: in the picture, in the panel and in the article. */
export interface Highlight {
  /** The actor, relation or statement in the middle of it; nothing where nothing is chosen. */
  readonly focus: Focus | undefined;
  /** Whether something is lit, so that the rest steps back. */
  readonly isActive: boolean;
  /** Ids of the actors, relations and statements that stay lit while the rest steps back. */
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
  /** The words that prove it, in reading order of their article: what the article marks. */
  readonly quotes: readonly Quote[];
  /** What the filters have taken off the page. */
  readonly hidden: Hidden;
}

/** The highlight of no focus: nothing is lit, and nothing steps back. */
export const NOTHING: Highlight = {
  focus: undefined,
  isActive: false,
  actors: new Set(),
  relations: new Set(),
  statements: new Set(),
  quotes: [],
  hidden: { actors: new Set(), relations: new Set() },
};

/** What a focus lights, before the filters. */
type Lit = Omit<Highlight, 'hidden' | 'isActive'>;

/** Returns what a focus lights in a network; nothing where the focus is empty or names what the network does not hold. */
export function highlightOf(
  evidence: Evidence,
  focus: Focus | undefined,
  hidden: Hidden = NOTHING.hidden,
): Highlight {
  const lit = litBy(evidence, focus);
  return { ...lit, isActive: lit.focus !== undefined, hidden };
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
