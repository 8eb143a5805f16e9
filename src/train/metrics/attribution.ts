import type { Span } from '../../model/span.ts';
import { Counts, type Figures } from './counts.ts';
import { dice, hullOf, keyOf, sharedBy, trimmed, wordsIn, wordsOf } from './word-spans.ts';

/** A source, a cue and a content, each in one or more pieces, or none. */
export interface Attributed {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Measured extends Attributed {
  readonly contentWords: ReadonlySet<number>;
  readonly cueWords: ReadonlySet<number>;
  readonly sourceWords: ReadonlySet<number>;
}

interface Pair {
  readonly gold: Measured;
  readonly predicted: Measured;
  readonly alike: number;
  readonly rank: number;
}

/** What the scorer tells. */
export interface AttributionFigures {
  /** Contents that are equal but for marks and white space at their edges. */
  readonly exactContent: Figures;
  /** Contents of which at least half is shared. */
  readonly half: Figures;
  /** The same, with the right source: the head of one lies in the other, or both have none. */
  readonly linked: Figures;
}

/** From here on two contents are of one attribution. */
const HALF = 0.5;

/** Scores attributions against PolNeAR's, as the shared scorer does. */
export class AttributionScorer {
  readonly #exact = new Counts();
  readonly #half = new Counts();
  readonly #linked = new Counts();

  /** @param discarded stretches that the annotators left out: what lies there mostly is not counted */
  add(
    text: string,
    gold: readonly Attributed[],
    predicted: readonly Attributed[],
    discarded: readonly Span[] = [],
  ): void {
    const words = wordsOf(text);
    const skipped = wordsIn(words, discarded);
    const ours = predicted
      .filter(({ content, cue }) => content.length + cue.length > 0)
      .map((each) => measured(each, words))
      .filter(({ contentWords }) => !isMostlyIn(contentWords, skipped));
    const theirs = gold.map((each) => measured(each, words));
    this.#addExact(text, theirs, ours);
    const half = matched(pairsOf(theirs, ours));
    const linked = half.filter((pair) => isLinked(text, words, pair));
    this.#half.add(half.length, ours.length, theirs.length);
    this.#linked.add(linked.length, ours.length, theirs.length);
  }

  figures(): AttributionFigures {
    return {
      exactContent: this.#exact.figures(),
      half: this.#half.figures(),
      linked: this.#linked.figures(),
    };
  }

  #addExact(text: string, gold: readonly Measured[], predicted: readonly Measured[]): void {
    const keys = (all: readonly Measured[]): string[] =>
      all
        .filter(({ content }) => content.length > 0)
        .map(({ content }) => keyOf(trimmed(text, hullOf(content))));
    const theirs = keys(gold);
    const ours = new Set(keys(predicted));
    const found = [...ours].filter((key) => theirs.includes(key)).length;
    this.#exact.add(found, ours.size, theirs.length);
  }
}

const measured = (each: Attributed, words: readonly Span[]): Measured => ({
  ...each,
  contentWords: wordsIn(words, each.content),
  cueWords: wordsIn(words, each.cue),
  sourceWords: wordsIn(words, each.source),
});

const isMostlyIn = (content: ReadonlySet<number>, skipped: ReadonlySet<number>): boolean =>
  content.size > 0 && sharedBy(content, skipped) / content.size > HALF;

/** The most alike first; a shared cue counts as much as half of the words. */
function pairsOf(gold: readonly Measured[], predicted: readonly Measured[]): Pair[] {
  const pairs = gold.flatMap((one) =>
    predicted.flatMap((other): Pair[] => {
      if (sharedBy(one.contentWords, other.contentWords) === 0) return [];
      const alike = dice(one.contentWords, other.contentWords);
      const rank = alike + (sharedBy(one.cueWords, other.cueWords) > 0 ? HALF : 0);
      return [{ gold: one, predicted: other, alike, rank }];
    }),
  );
  return pairs.sort((a, b) => b.rank - a.rank);
}

function matched(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Measured>();
  return pairs.filter(({ gold, predicted, alike }) => {
    if (alike < HALF || taken.has(gold) || taken.has(predicted)) return false;
    taken.add(gold).add(predicted);
    return true;
  });
}

function isLinked(text: string, words: readonly Span[], { gold, predicted }: Pair): boolean {
  if (gold.source.length === 0 || predicted.source.length === 0)
    return gold.source.length === predicted.source.length;
  const headIn = (source: readonly Span[], other: ReadonlySet<number>): boolean =>
    sharedBy(wordsIn(words, [headOf(text, hullOf(source))]), other) > 0;
  return headIn(predicted.source, gold.sourceWords) || headIn(gold.source, predicted.sourceWords);
}

/** "a senior official from Basra": what follows the first noun is not its head. */
const AFTER_HEAD = /,|\s(?:of|who|which|that|in|at|on|for|from|with|to|whose|familiar|close)\s/i;

function headOf(text: string, span: Span): Span {
  const source = text.slice(span.start, span.end);
  const cut = source.search(AFTER_HEAD);
  const head = wordsOf(cut > 0 ? source.slice(0, cut) : source).at(-1);
  return head ? { start: span.start + head.start, end: span.start + head.end } : span;
}
