import type { ProvenRelation, ProvenStatement } from '../../compile/article-reader.ts';
import { contains, lengthOf, overlaps, type Span } from '../../model/span.ts';
import { oneLine } from './drafted-cast.ts';
import type { ActorEntry, DraftEntries, MentionsEntry, RelationEntry, StatementEntry } from './entries.ts';
import { QuoteWriter } from './quote-writer.ts';
import { likeness, type Standing } from './standing.ts';

/** What a draft adds to annotations that are there, and what it would say otherwise and leaves to the person. */
export interface Proposal {
  readonly mentions: readonly MentionsEntry[];
  readonly statements: readonly StatementEntry[];
  readonly relations: readonly RelationEntry[];
  /** Relations for statements that are there, by the statement's place among them. */
  readonly under: ReadonlyMap<number, readonly RelationEntry[]>;
  readonly cast: readonly ActorEntry[];
  /** Sentences for the person: where the draft differs from what stands. */
  readonly differences: readonly string[];
}

/** From here on two stretches count as the same words, read a little longer or shorter. */
const SAME = 0.5;

/** Returns what a new draft adds to what stands. What stands is never changed: it may be a person's work. */
export class Merge {
  readonly #standing: Standing;
  readonly #draft: DraftEntries;
  readonly #writer: QuoteWriter;
  readonly #differences: string[] = [];

  constructor(standing: Standing, draft: DraftEntries) {
    this.#standing = standing;
    this.#draft = draft;
    this.#writer = new QuoteWriter(standing.article.text, standing.article.segments);
  }

  /** @param cast the draft's actors that the cast does not have yet */
  propose(cast: readonly ActorEntry[]): Proposal {
    const added = new Set(cast.map(({ id }) => id));
    const mentions = this.#draft.mentions.flatMap((entry) => this.#newMentions(entry, added));
    const named = new Set(mentions.map(({ actor }) => actor));
    const kept = cast.filter(({ id }) => named.has(id));
    const known = new Set([...this.#standing.mentions.keys(), ...kept.map(({ id }) => id)]);
    const statements = this.#draft.statements.filter((entry) => this.#isNew(entry, known));
    const { homes, own, under } = this.#placed(statements, known);
    return {
      mentions,
      statements: homes,
      relations: own,
      under,
      cast: kept,
      differences: this.#differences,
    };
  }

  /** Mentions are not marked as read or unread, so who has been confirmed gets none without being asked. */
  #newMentions(entry: MentionsEntry, added: ReadonlySet<string>): MentionsEntry[] {
    const { mentions, unread } = this.#standing;
    const all = [...mentions].flatMap(([actor, quotes]) => quotes.map((quote) => ({ actor, quote })));
    const isFree = (span: Span): boolean =>
      !all.some(({ actor, quote }) =>
        actor === entry.actor ? overlaps(quote, span) : likeness(quote, span) >= SAME,
      );
    const spans = entry.spans.filter(isFree);
    if (spans.length === 0) return [];
    if (added.has(entry.actor) || unread.has(entry.actor)) {
      const quotes = this.#writer.all(spans);
      return quotes.length === 0 ? [] : [{ ...entry, spans, quotes }];
    }
    for (const span of spans) this.#differs(span, `may be a mention of ${entry.actor}`);
    return [];
  }

  #isNew(entry: StatementEntry, known: ReadonlySet<string>): boolean {
    const { statements, relations } = this.#standing;
    const speaker = entry.chain[0]?.actor ?? '';
    if (!entry.chain.every(({ actor }) => known.has(actor))) return false;
    const alike = statements.filter(({ quote }) => likeness(quote, entry.span) >= SAME);
    // What several say together is a statement of each.
    const same = alike.find(({ chain }) => chain[0]?.actor === speaker) ?? alike[0];
    if (same) {
      this.#tellOther(entry, same, speaker);
      return false;
    }
    const own = relations.find((each) => !each.statement && contains(entry.span, each.quote));
    if (own)
      this.#differs(
        entry.span,
        `may be said by ${speaker}, but a relation rests on it in the article's own voice`,
      );
    return own === undefined;
  }

  #tellOther(entry: StatementEntry, { quote, chain, status }: ProvenStatement, speaker: string): void {
    const [first] = chain;
    if (first?.actor !== speaker)
      this.#differs(quote, `may be said by ${speaker}, not ${first?.actor ?? 'nobody'}`);
    else if (status !== entry.status) this.#differs(quote, `may be ${entry.status}, not ${status}`);
  }

  #placed(
    statements: readonly StatementEntry[],
    known: ReadonlySet<string>,
  ): { homes: StatementEntry[]; own: RelationEntry[]; under: Map<number, RelationEntry[]> } {
    const drafted = [
      ...this.#draft.statements.flatMap(({ relations }) => relations),
      ...this.#draft.relations,
    ];
    const fresh = drafted.filter(
      (relation) => known.has(relation.source) && known.has(relation.target) && this.#isUntold(relation),
    );
    const homes = statements.map((each) => ({ ...each, relations: [] as RelationEntry[] }));
    const own: RelationEntry[] = [];
    const under = new Map<number, RelationEntry[]>();
    for (const relation of fresh) {
      const said = this.#smallest(relation.span, homes);
      if (typeof said === 'number') this.#addUnder(said, relation, under);
      else if (said) said.relations.push(...this.#quoted(relation, said.span));
      else own.push(...this.#quoted(relation));
    }
    return { homes, own, under };
  }

  /** The smallest statement around some words: a new one, or the place of one that stands. */
  #smallest<Home extends { readonly span: Span }>(
    span: Span,
    homes: readonly Home[],
  ): Home | number | undefined {
    const old = this.#standing.statements.map(({ quote }, at) => ({
      span: quote,
      home: at,
    }));
    const all = [...homes.map((home) => ({ span: home.span, home: home })), ...old];
    const around = all.filter((each) => contains(each.span, span));
    return around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0]?.home;
  }

  #addUnder(at: number, relation: RelationEntry, under: Map<number, RelationEntry[]>): void {
    const statement = this.#standing.statements[at];
    if (statement?.review !== 'machine') {
      this.#differs(relation.span, `may say: ${relation.source} ${relation.type} ${relation.target}`);
      return;
    }
    under.set(at, [...(under.get(at) ?? []), ...this.#quoted(relation, statement.quote)]);
  }

  #quoted(relation: RelationEntry, said?: Span): RelationEntry[] {
    const scope = said && { span: said, called: 'the words of its statement' };
    const quote = this.#writer.one(relation.span, scope);
    return quote ? [{ ...relation, quote }] : [];
  }

  #isUntold(relation: RelationEntry): boolean {
    const same = this.#standing.relations.find(
      (each) => isSamePair(each, relation) && overlaps(each.quote, relation.span),
    );
    if (same && same.type !== relation.type)
      this.#differs(relation.span, `may say: ${relation.source} ${relation.type} ${relation.target}`);
    return same === undefined;
  }

  #differs(span: Span, what: string): void {
    const words = oneLine(this.#standing.article.text.slice(span.start, span.end));
    this.#differences.push(`"${words.length > 60 ? `${words.slice(0, 59)}…` : words}" ${what}`);
  }
}

const isSamePair = (a: ProvenRelation, b: RelationEntry): boolean =>
  (a.source === b.source && a.target === b.target) || (a.source === b.target && a.target === b.source);
