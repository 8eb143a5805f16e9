import type { LinearModel } from '../tagging/linear-model.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../tagging/sequence.ts';
import type { ArgumentRanges } from './arguments.ts';
import { EdgeScores } from './edge-scores.ts';
import { edgeFeatures, type CueInText, type EdgeTaker } from './reading-edges.ts';
import { readingFeatures } from './reading-features.ts';
import { headOf } from './scene.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The only label of the model that chooses among readings. */
export const READING_LABELS = ['right'] as const;

/** One way to read what belongs to a cue. */
export interface Reading extends ArgumentRanges {
  /** How much less than the best its labels add up to, in the units of the tagger of arguments. */
  readonly behind: number;
}

/** Chooses, of several ways to read what belongs to a cue, the one that is most like what people mark. */
export class Readings {
  readonly #scorer: Scorer;
  readonly #edges: EdgeScores;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
    this.#edges = new EdgeScores(this.#scorer);
  }

  /** Returns the best of the readings of a cue, if there are any; of two that tie, the first. */
  bestOf(scene: CueInText, readings: readonly Reading[]): Reading | undefined {
    let best: Reading | undefined;
    let most = -Infinity;
    this.#edges.clear();
    for (const reading of readings) {
      const score = this.#scoreOf(scene, reading);
      if (score <= most) continue;
      most = score;
      best = reading;
    }
    return best;
  }

  #scoreOf(scene: CueInText, reading: Reading): number {
    let ofEdges = 0;
    this.#rows.clear();
    readingFeatures(scene, reading, this.#rows, (at, template, order) => {
      ofEdges += this.#edges.of(scene, at, template, order);
    });
    return ofEdges + (emissionsOf(this.#scorer, this.#rows)[0] ?? 0);
  }
}

/** Returns what chooses among readings by a model's weights. */
export const readingsOf = perModel((model: LinearModel) => new Readings(model));

/** Fills `into` with the features of readings, one token for each. */
export function readingRows(scene: CueInText, readings: readonly Reading[], into: FeatureRows): void {
  const edge: EdgeTaker = (at, template, order) => {
    edgeFeatures(scene, at, template, order, into);
  };
  into.clear();
  for (const reading of readings) readingFeatures(scene, reading, into, edge);
}

/** Returns a cue with what is the same for all of its readings. */
export const sceneOf = (text: TaggedText, cue: TokenRange, cues: Uint8Array): CueInText => ({
  text,
  cue,
  cues,
  stem: text.words.stem[headOf(text, cue)] ?? 0,
});
