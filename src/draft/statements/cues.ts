import type { LinearModel } from '../tagging/linear-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, bestLabels, emissionsOf, stepsOf, type Rows } from '../tagging/sequence.ts';
import { cueFeatures } from './cue-features.ts';
import { KINDS, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The labels of the tagger of cues: no cue, its first token, a later one. */
export const CUE_LABELS = ['O', 'B', 'I'] as const;
const [NONE, FIRST, LATER] = [0, 1, 2];

/** Returns whether a label of `CUE_LABELS` may come after another: "I" only after "B" or "I". */
export const cueMayFollow = (label: number, previous: number): boolean =>
  label !== LATER || previous === FIRST || previous === LATER;

/** What every score of no cue is lowered by, so that more cues are found: chosen on PolNeAR's dev part. */
const BIAS = 5;

/** A cue, and how far its first token was from being none, in the model's units. */
export interface FoundCue extends TokenRange {
  readonly margin: number;
}

/** Finds the words that ascribe something to somebody: "said", "according to", "has made clear". */
export class CueTagger {
  readonly #scorer: Scorer;
  readonly #steps: Int32Array;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
    this.#steps = stepsOf(this.#scorer, cueMayFollow, KINDS);
  }

  /** Returns the cues of a text in reading order. `bias` is taken from every score of no cue. */
  cuesIn(text: TaggedText, bias = BIAS): FoundCue[] {
    const cues: FoundCue[] = [];
    for (let sentence = 0; sentence + 1 < text.first.length; sentence++) {
      cueFeatures(text, sentence, this.#rows);
      this.#cuesOf(text, text.first[sentence] ?? 0, this.#rows, bias, cues);
    }
    return cues;
  }

  #cuesOf(text: TaggedText, first: number, rows: Rows, bias: number, into: FoundCue[]): void {
    const { width } = this.#scorer;
    const scores = emissionsOf(this.#scorer, rows);
    for (let at = NONE; at < scores.length; at += width) scores[at] = (scores[at] ?? 0) - bias;
    const kinds = text.kind.subarray(first, first + rows.length);
    const labels = bestLabels(scores, this.#steps, width, kinds);
    for (let from = 0; from < labels.length; from++) {
      if (labels[from] !== FIRST) continue;
      let to = from + 1;
      while (labels[to] === LATER) to++;
      const margin = (scores[from * width + FIRST] ?? 0) - (scores[from * width + NONE] ?? 0);
      into.push({ from: first + from, to: first + to, margin });
    }
  }
}
