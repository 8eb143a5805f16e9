/** Why something that a model answered is not in the draft, and how a report says it of one and of many. */
const DROPPED = {
  absent: ['quote is not in the article', 'quotes are not in the article'],
  ambiguous: [
    'quote stands in several places, with nothing that tells which',
    'quotes stand in several places, with nothing that tells which',
  ],
  furniture: ["quote stands in the site's furniture", "quotes stand in the site's furniture"],
  'cuts-word': ['quote begins or ends inside a word', 'quotes begin or end inside a word'],
  'unknown-actor': [
    'actor is named that the answer does not list',
    'actors are named that the answer does not list',
  ],
  unproven: ['actor has no mention that is in the article', 'actors have no mention that is in the article'],
  orphaned: ['entry needs an actor that was dropped', 'entries need an actor that was dropped'],
  'unknown-word': [
    'entry has a type, mode, modality or status that there is not',
    'entries have a type, mode, modality or status that there is not',
  ],
  malformed: ['entry has another shape than was asked for', 'entries have another shape than was asked for'],
  'with-itself': ['relation ties an actor to itself', 'relations tie an actor to itself'],
  repeated: ['entry says again what another says', 'entries say again what others say'],
  surplus: ['entry came after the most that are read', 'entries came after the most that are read'],
} as const satisfies Record<string, readonly [one: string, many: string]>;

export type DropReason = keyof typeof DROPPED;

/** Counts what is dropped, by the reason. */
export class Tally {
  readonly #counts = new Map<DropReason, number>();
  #folded = 0;

  drop(why: DropReason, count = 1): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + count);
  }

  /** Counts a quote whose quotation marks or white space are not the article's; the draft has the article's. */
  fold(): void {
    this.#folded += 1;
  }

  get folded(): number {
    return this.#folded;
  }

  /** Returns how many were dropped for each reason that occurred, in the order of the table. */
  counts(): Partial<Record<DropReason, number>> {
    const reasons = Object.keys(DROPPED) as DropReason[];
    return Object.fromEntries(
      reasons.flatMap((why) => (this.#counts.has(why) ? [[why, this.#counts.get(why)]] : [])),
    );
  }
}

/** Returns what was dropped as lines: "3 quotes are not in the article". */
export const droppedLines = (counts: Partial<Record<DropReason, number>>): string[] =>
  (Object.entries(counts) as [DropReason, number][]).map(
    ([why, count]) => `${count} ${DROPPED[why][count === 1 ? 0 : 1]}`,
  );
