import type { LinearModel } from '../tagging/linear-model.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../tagging/sequence.ts';
import type { Arguments } from './arguments.ts';
import type { CueInText } from './reading-edges.ts';
import { readingFeatures } from './reading-features.ts';
import { headOf } from './scene.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The only label of the model that chooses among readings. */
export const READING_LABELS = ['right'] as const;

/** One way to read what belongs to a cue. */
export interface Reading extends Arguments {
  /** How much less than the best its labels add up to, in the units of the tagger of arguments. */
  readonly behind: number;
}

/** Chooses, of several ways to read what belongs to a cue, the one that is most like what people mark. */
export class Readings {
  readonly #scorer: Scorer;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
  }

  /** Returns the best of the readings of a cue, if there are any; of two that tie, the first. */
  bestOf(scene: CueInText, readings: readonly Reading[]): Reading | undefined {
    readingRows(scene, readings, this.#rows);
    const scores = emissionsOf(this.#scorer, this.#rows);
    let best = 0;
    scores.forEach((score, at) => {
      if (score > (scores[best] ?? 0)) best = at;
    });
    return readings[best];
  }
}

/** Returns what chooses among readings by a model's weights. */
export const readingsOf = perModel((model) => new Readings(model));

/** Fills `into` with the features of readings, one token for each. */
export function readingRows(scene: CueInText, readings: readonly Reading[], into: FeatureRows): void {
  into.clear();
  for (const reading of readings) readingFeatures(scene, reading, into);
}

/** Returns a cue with what is the same for all of its readings. */
export const sceneOf = (text: TaggedText, cue: TokenRange, cues: Uint8Array): CueInText => ({
  text,
  cue,
  cues,
  stem: text.words.stem[headOf(text, cue)] ?? 0,
});
