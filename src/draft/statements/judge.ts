import type { LinearModel } from '../tagging/linear-model.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../tagging/sequence.ts';
import type { Argued } from './arguments.ts';
import type { FoundCue } from './cues.ts';
import { judgeFeatures } from './judge-features.ts';
import type { TaggedText } from './tagged-text.ts';

/** The labels of the model that judges what was found: wrong, right. */
export const JUDGE_LABELS = ['wrong', 'right'] as const;

/** What may be a cue, with what was found for it. */
export interface Candidate {
  readonly cue: FoundCue;
  readonly arguments: Argued;
}

/** How many candidates before and after one are looked at. */
const NEAR = 8;

/** Returns the candidates near the one at a place. */
export const near = <T>(all: readonly T[], at: number): T[] => [
  ...all.slice(Math.max(0, at - NEAR), at),
  ...all.slice(at + 1, at + 1 + NEAR),
];

/** Tells whether what was found for a cue is right. */
export class Judge {
  readonly #scorer: Scorer;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
  }

  /** Returns how much rather right than wrong each candidate is, in the model's units. */
  marginsOf(text: TaggedText, candidates: readonly Candidate[]): number[] {
    return candidates.map((one, at) => {
      judgeFeatures(text, one, near(candidates, at), this.#rows);
      const [wrong = 0, right = 0] = emissionsOf(this.#scorer, this.#rows);
      return right - wrong;
    });
  }
}

/** Returns the judge that has a model's weights. */
export const judgeOf = perModel((model: LinearModel) => new Judge(model));
