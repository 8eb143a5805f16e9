import type { Net } from '../nets/net.ts';
import type { PairedModel } from '../nets/paired-model.ts';
import { bestPaths, scoreBetween, type Path } from '../tagging/best-paths.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, bestLabels, emissionsOf, stepsOf } from '../tagging/sequence.ts';
import { LABEL, argumentMayFollow } from './argument-labels.ts';
import { argumentFeatures } from './argument-features.ts';
import { argumentNetFeatures } from './argument-net-features.ts';
import { editsOf } from './edits.ts';
import type { Reading } from './readings.ts';
import { KINDS, type TaggedText } from './tagged-text.ts';
import { piecesOf, type TokenRange } from './token-range.ts';
import { windowOf } from './window.ts';

/** The words that belong to a cue. */
export interface ArgumentRanges {
  readonly source: TokenRange | undefined;
  /** The pieces of what is said; empty where the tagger finds that the cue ascribes nothing. */
  readonly contents: readonly TokenRange[];
}

/** What belongs to a cue. */
export interface Arguments extends ArgumentRanges {
  /** How far the tokens of the source and of the contents were on average from being none, in the model's units. */
  readonly sureness: { readonly source: number; readonly contents: number };
}

/** What belongs to a cue, with what it can be read in other ways by. */
export interface Argued extends Arguments {
  readonly window: TokenRange;
  /** The scores of all labels for the tokens of the window. */
  readonly scores: Int32Array;
}

/** How many of the best paths are looked at, besides edits of the best. */
const PATHS = 4;
/** How far behind the best a reading is no longer looked at, in the model's units. */
const HOPELESS = 1600;
/** What the net's scores are multiplied by before they are added to the others'. */
const NET = 60;

/** Finds the source and the content that belong to a cue. */
export class ArgumentTagger {
  readonly #scorer: Scorer;
  readonly #steps: Int32Array;
  readonly #net: Net;
  readonly #rows = new FeatureRows();

  constructor({ linear, net }: PairedModel) {
    this.#scorer = scorerOf(linear);
    this.#net = net;
    this.#steps = stepsOf(this.#scorer, argumentMayFollow, KINDS);
  }

  /** Returns what belongs to a cue; `cues` holds 1 for each token of the text that is part of any cue. */
  argumentsOf(text: TaggedText, cue: TokenRange, cues: Uint8Array): Argued {
    const window = windowOf(text, cue);
    argumentFeatures(text, window, cue, cues, this.#rows);
    const scores = emissionsOf(this.#scorer, this.#rows);
    argumentNetFeatures(text, window, cue, cues, this.#rows);
    this.#net.addTo(scores, this.#rows, NET);
    const labels = bestLabels(scores, this.#steps, this.#scorer.width, kindsIn(text, window));
    return { ...this.#argumentsFrom(labels, scores, window), window, scores };
  }

  /**
   * Returns the ways to read what belongs to a cue, the best first: the best paths, and the best of all with other edges
   * (`editsOf`), as far as they are not hopeless.
   */
  readingsOf(text: TaggedText, { window, scores }: Argued): Reading[] {
    const { width } = this.#scorer;
    const kinds = kindsIn(text, window);
    const paths = bestPaths(scores, this.#steps, width, PATHS, kinds);
    const [best] = paths;
    if (best === undefined) return [];
    const edited = editsOf(best.labels, text, window).map(({ labels, from, to }): Path => {
      const scoreOf = (of: Uint8Array): number =>
        scoreBetween(of, scores, this.#steps, width, kinds, from, to);
      return { labels, score: best.score + scoreOf(labels) - scoreOf(best.labels) };
    });
    return [...paths, ...edited.filter((one) => !paths.some((other) => isSame(one, other)))]
      .filter(({ score }) => best.score - score < HOPELESS)
      .sort((one, other) => other.score - one.score)
      .map(({ labels, score }) => ({
        ...inText(this.#rangesFrom(labels, scores), window),
        behind: best.score - score,
      }));
  }

  #argumentsFrom(labels: Uint8Array, scores: Int32Array, window: TokenRange): Arguments {
    const ranges = this.#rangesFrom(labels, scores);
    const { source, contents } = ranges;
    return {
      ...inText(ranges, window),
      sureness: {
        source: source === undefined ? 0 : this.#marginOf([source], LABEL.source, scores),
        contents: this.#marginOf(contents, LABEL.content, scores),
      },
    };
  }

  /** Returns what belongs to a cue by the places of a window's tokens. */
  #rangesFrom(labels: Uint8Array, scores: Int32Array): ArgumentRanges {
    return {
      source: this.#surest(piecesOf(labels, LABEL.source), scores),
      contents: piecesOf(labels, LABEL.content),
    };
  }

  /** Returns the piece whose tokens are on average furthest from being none. */
  #surest([first, ...others]: readonly TokenRange[], scores: Int32Array): TokenRange | undefined {
    if (first === undefined || others.length === 0) return first;
    const sureness = (piece: TokenRange): number => this.#marginOf([piece], LABEL.source, scores);
    return others.reduce((one, other) => (sureness(other) > sureness(one) ? other : one), first);
  }

  #marginOf(pieces: readonly TokenRange[], first: number, scores: Int32Array): number {
    const { width } = this.#scorer;
    let sum = 0;
    let count = 0;
    for (const { from, to } of pieces) {
      count += to - from;
      for (let at = from; at < to; at++) {
        const label = at === from ? first : first + 1;
        sum += (scores[at * width + label] ?? 0) - (scores[at * width] ?? 0);
      }
    }
    return count === 0 ? 0 : sum / count;
  }
}

/** Returns the tagger of arguments that has a model's weights. */
export const argumentTaggerOf = perModel((model: PairedModel) => new ArgumentTagger(model));

/** Returns ranges of a window's tokens as ranges of its text's. */
const inText = ({ source, contents }: ArgumentRanges, { from }: TokenRange): ArgumentRanges => ({
  source: source && shifted(source, from),
  contents: contents.map((piece) => shifted(piece, from)),
});

const shifted = ({ from, to }: TokenRange, by: number): TokenRange => ({ from: from + by, to: to + by });

const kindsIn = (text: TaggedText, { from, to }: TokenRange): Uint8Array => text.kind.subarray(from, to);

const isSame = (one: Path, other: Path): boolean =>
  one.score === other.score && one.labels.every((label, at) => label === other.labels[at]);
