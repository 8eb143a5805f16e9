import type {
  Doubt,
  Draft,
  DraftActor,
  DraftHop,
  DraftRelation,
  DraftStatement,
  Mention,
  Provenance,
  ReadText,
} from '../../draft/reading.ts';
import { contains, inReadingOrder, lengthOf, type Span } from '../../model/span.ts';
import type { Cast, Member } from './cast.ts';
import type { Told, ToldRelation, ToldStatement } from './gather.ts';
import { headOf, kindOf } from './mention-words.ts';
import type { KnownActor } from './question.ts';
import type { Tally } from './tally.ts';

type Proven = Member & KnownActor;

/** Makes a draft of what the answers to an article's windows tell; what rests on an unproven actor is left out. */
export class Weaver {
  readonly #read: ReadText;
  readonly #by: Provenance;
  readonly #tally: Tally;
  readonly #proven: ReadonlyMap<string, Proven>;

  constructor(read: ReadText, by: Provenance, cast: Cast, tally: Tally) {
    const { members, unproven } = cast.proven();
    if (unproven > 0) tally.drop('unproven', unproven);
    this.#read = read;
    this.#by = by;
    this.#tally = tally;
    this.#proven = new Map(members.map((member) => [member.id, member]));
  }

  /** Returns the draft: actors by their first mention, statements and relations by their first words. */
  draft(told: Told, language: string, doubts: readonly Doubt[]): Draft {
    const statements = this.#statements(told.statements);
    return {
      read: this.#read,
      language,
      actors: this.#actors(),
      statements,
      relations: this.#relations(told.relations, statements),
      doubts: [...doubts, ...statements.flatMap(whoSaysThis)],
    };
  }

  #actors(): DraftActor[] {
    return [...this.#proven.values()]
      .map((member) => this.#actor(member))
      .sort((a, b) => byFirst(a.mentions, b.mentions));
  }

  #actor({ id, name, type, unnamed, mentions }: Proven): DraftActor {
    const made = mentions.toSorted(inReadingOrder).map((span) => this.#mention(span, type));
    const names = made
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => this.#read.text.slice(start, end));
    const aliases = [...new Set(names)].filter((alias) => alias !== name);
    return { id, name, type, unnamed, aliases, mentions: made, ...this.#by };
  }

  #mention(span: Span, type: Member['type']): Mention {
    const { text, sentences } = this.#read;
    // A dateline has no sentence of its own; what it names belongs to the sentence that follows.
    const sentence = sentences.findIndex(({ end }) => end > span.start);
    return {
      ...span,
      kind: kindOf(text.slice(span.start, span.end)),
      type,
      head: headOf(text, span),
      sentence: sentence === -1 ? sentences.length - 1 : sentence,
      ...this.#by,
    };
  }

  #statements(told: readonly ToldStatement[]): DraftStatement[] {
    const once = new Map(told.toReversed().map((each) => [keyOf(each.contents), each]));
    if (once.size < told.length) this.#tally.drop('repeated', told.length - once.size);
    return [...once.values()]
      .map((each) => this.#statement(each))
      .sort((a, b) => byFirst(a.attribution.contents, b.attribution.contents));
  }

  #statement(told: ToldStatement): DraftStatement {
    const { contents, cue, mode, status } = told;
    const near = contents[0] ?? { start: 0, end: 0 };
    const [speaker, addressee] = [this.#known(told.speaker), this.#known(told.addressee)];
    const relays = told.relays.flatMap(({ member, cue: by }) => {
      const actor = this.#known(member);
      return actor && actor !== speaker ? [{ actor, ...(by ? { cue: by } : {}) }] : [];
    });
    const attribution = {
      ...(speaker ? { source: nearest(speaker.mentions, cue ?? near) } : {}),
      // Where no other words attribute it, a quotation does so by itself.
      cue: cue ?? near,
      contents,
      ...(addressee ? { addressee: nearest(addressee.mentions, cue ?? near) } : {}),
      relays: relays.map(({ actor, ...by }) => ({ source: nearest(actor.mentions, near), ...by })),
      mode,
      status,
      ...this.#by,
    };
    const about = told.about.flatMap((member) => this.#known(member)?.id ?? []);
    const chain = speaker ? chainOf(speaker, cue, relays) : [];
    return {
      attribution,
      chain,
      together: [],
      ...(addressee ? { addressee: addressee.id } : {}),
      about,
      ...this.#by,
    };
  }

  #relations(told: readonly ToldRelation[], statements: readonly DraftStatement[]): DraftRelation[] {
    const made = told.flatMap((each) => this.#relation(each, statements));
    const once = new Map(made.toReversed().map((each) => [JSON.stringify(each), each]));
    if (once.size < made.length) this.#tally.drop('repeated', made.length - once.size);
    return [...once.values()].sort((a, b) => inReadingOrder(a.quote, b.quote) || (a.type < b.type ? -1 : 1));
  }

  #relation(told: ToldRelation, statements: readonly DraftStatement[]): DraftRelation[] {
    const [source, target] = [this.#known(told.source), this.#known(told.target)];
    if (!source || !target) return [];
    const { type, modality, status, quote } = told;
    const ends = { from: nearest(source.mentions, quote), to: nearest(target.mentions, quote) };
    const statement = holderOf(quote, statements);
    const said = statement === undefined ? {} : { statement };
    return [
      { source: source.id, target: target.id, ...ends, type, modality, status, quote, ...said, ...this.#by },
    ];
  }

  #known(member: Member | undefined): Proven | undefined {
    const proven = this.#proven.get(member?.id ?? '');
    if (member && !proven) this.#tally.drop('orphaned');
    return proven;
  }
}

function chainOf(
  speaker: Proven,
  cue: Span | undefined,
  relays: readonly { readonly actor: Proven; readonly cue?: Span }[],
): DraftHop[] {
  return [
    { actor: speaker.id, role: 'speaker', ...(cue ? { cue } : {}) },
    ...relays.map(({ actor, ...by }) => ({ actor: actor.id, role: 'relay' as const, ...by })),
  ];
}

function whoSaysThis({ chain, attribution }: DraftStatement): Doubt[] {
  const [span] = attribution.contents;
  return span && chain.length === 0 ? [{ message: 'who says this?', span }] : [];
}

/** Returns the statement, by its place, whose piece holds a quote most closely. */
function holderOf(quote: Span, statements: readonly DraftStatement[]): number | undefined {
  const holders = statements.flatMap(({ attribution }, at) =>
    attribution.contents
      .filter((piece) => contains(piece, quote))
      .map((piece) => ({ at, length: lengthOf(piece) })),
  );
  return holders.sort((a, b) => a.length - b.length)[0]?.at;
}

/** Returns the mention that stands in the given words, or else the one with the fewest characters between. */
function nearest(mentions: readonly Span[], { start, end }: Span): Span {
  const distance = (span: Span): number => Math.max(span.start - end, start - span.end, 0);
  const sorted = mentions.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start);
  return sorted[0] ?? { start, end };
}

const keyOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => `${start}-${end}`).join(' ');

function byFirst(a: readonly Span[], b: readonly Span[]): number {
  const [first, second] = [a[0], b[0]];
  return first && second ? inReadingOrder(first, second) : 0;
}
