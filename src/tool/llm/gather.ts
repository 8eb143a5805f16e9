import type { Modality, Mode, Status } from '../../model/schema.ts';
import type { RelationTypeName } from '../../model/relation-types.ts';
import { inReadingOrder, overlaps, type Span } from '../../model/span.ts';
import type { QuoteEntry, RelationEntry, StatementEntry } from './answer.ts';
import type { Cast, Member } from './cast.ts';
import type { QuotePlaces } from './quote-places.ts';
import type { Answer } from './read-answer.ts';
import type { Tally } from './tally.ts';

/** A statement whose words are found. Its people are known, but not yet proven. */
export interface ToldStatement {
  readonly speaker?: Member | undefined;
  readonly cue?: Span | undefined;
  readonly contents: readonly Span[];
  readonly addressee?: Member | undefined;
  readonly relays: readonly { readonly member: Member; readonly cue?: Span | undefined }[];
  readonly mode: Mode;
  readonly status: Status;
  readonly about: readonly Member[];
}

/** A relation whose words are found. */
export interface ToldRelation {
  readonly source: Member;
  readonly target: Member;
  readonly type: RelationTypeName;
  readonly modality: Modality;
  readonly status: Status;
  readonly quote: Span;
}

/** What a window's answer tells with words that are in the article. */
export interface Told {
  readonly statements: readonly ToldStatement[];
  readonly relations: readonly ToldRelation[];
}

/** Returns what an answer tells, each quote found in its window, and adds its actors and their mentions to the cast. */
export function gather(answer: Answer, places: QuotePlaces, cast: Cast, tally: Tally): Told {
  const members = membersOf(answer, cast);
  const who = (id: string): Member | undefined => {
    const member = members.get(id) ?? cast.withId(id);
    if (!member) tally.drop('unknown-actor');
    return member;
  };
  gatherMentions(answer, who, places, cast, tally);
  const told = new Gatherer(who, places, tally);
  return {
    statements: answer.statements.flatMap((entry) => told.statement(entry)),
    relations: answer.relations.flatMap((entry) => told.relation(entry)),
  };
}

type Who = (id: string) => Member | undefined;

/** An id that the cast has already is that actor's, whatever the answer calls it: it was told to use it. */
function membersOf({ actors }: Answer, cast: Cast): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const entry of actors)
    if (!members.has(entry.id)) members.set(entry.id, cast.withId(entry.id) ?? cast.member(entry));
  return members;
}

function gatherMentions({ mentions }: Answer, who: Who, places: QuotePlaces, cast: Cast, tally: Tally): void {
  for (const { actor, quote, everywhere } of mentions) {
    const member = who(actor);
    if (!member) continue;
    const spans = everywhere ? places.placesOf(quote) : listOf(places.place(quote));
    const added = spans.filter((span) => cast.mention(member, span));
    if (spans.length > 0 && added.length === 0) tally.drop('repeated');
  }
}

class Gatherer {
  readonly #who: Who;
  readonly #places: QuotePlaces;
  readonly #tally: Tally;

  constructor(who: Who, places: QuotePlaces, tally: Tally) {
    this.#who = who;
    this.#places = places;
    this.#tally = tally;
  }

  statement(entry: StatementEntry): ToldStatement[] {
    const contents = apart(entry.contents.flatMap((quote) => listOf(this.#places.place(quote))));
    const [first] = contents;
    if (!first) return [];
    const scopes = [this.#places.paragraphsOf(first)];
    const relays = entry.relays.flatMap(({ actor, cue }) => {
      const member = this.#who(actor);
      return member ? [{ member, cue: this.#cue(cue, scopes) }] : [];
    });
    return [
      {
        speaker: this.#optional(entry.speaker),
        cue: this.#cue(entry.cue, scopes),
        contents,
        addressee: this.#optional(entry.addressee),
        relays,
        mode: entry.mode,
        status: entry.status,
        about: [...new Set(entry.about.flatMap((id) => this.#who(id) ?? []))],
      },
    ];
  }

  relation(entry: RelationEntry): ToldRelation[] {
    const [source, target] = [this.#who(entry.source), this.#who(entry.target)];
    if (!source || !target) return [];
    if (source === target) {
      this.#tally.drop('with-itself');
      return [];
    }
    const quote = this.#places.place(entry.quote);
    const { type, modality, status } = entry;
    return quote ? [{ source, target, type, modality, status, quote }] : [];
  }

  /** Most cues stand more than once in an article, and once in the paragraph that they belong to. */
  #cue(quote: QuoteEntry, scopes: readonly Span[]): Span | undefined {
    return quote.exact.trim() === '' ? undefined : this.#places.place(quote, scopes);
  }

  #optional(id: string): Member | undefined {
    return id === '' ? undefined : this.#who(id);
  }
}

const listOf = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** Returns spans in reading order, without those that share words with an earlier one. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted(inReadingOrder)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
  }
  return kept;
}
