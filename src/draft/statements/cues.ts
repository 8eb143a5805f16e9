import type { PairedModel } from '../nets/paired-model.ts';
import type { Net } from '../nets/net.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, bestLabels, emissionsOf, stepsOf } from '../tagging/sequence.ts';
import { cueFeatures } from './cue-features.ts';
import { cueNetFeatures } from './cue-net-features.ts';
import { KINDS, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The labels of the tagger of cues: no cue, its first token, a later one. */
export const CUE_LABELS = ['O', 'B', 'I'] as const;
const [NONE, FIRST, LATER] = [0, 1, 2];

/** Returns whether a label of `CUE_LABELS` may come after another: "I" only after "B" or "I". */
export const cueMayFollow = (label: number, previous: number): boolean =>
  label !== LATER || previous === FIRST || previous === LATER;

/** What every score of no cue is lowered by, so that more cues are found: chosen on PolNeAR's dev part. */
const BIAS = 10;

/** What is taken from it besides, so that words are found that may be a cue: their source and content tell. */
const LENIENCE = 60;

/** What the net's scores are multiplied by before they are added to the others'. */
const NET = 30;

/** How far a token may be from being a cue by the net's scores: of those beyond, the other model has never made one. */
const HOPELESS = 150;

/** A cue, or what may be one, and how far its first token was from being none, in the model's units. */
export interface FoundCue extends TokenRange {
  readonly margin: number;
  /** Whether it is taken for a cue by itself. */
  readonly sure: boolean;
}

/** Finds the words that ascribe something to somebody: "said", "according to", "has made clear". */
export class CueTagger {
  readonly #scorer: Scorer;
  readonly #steps: Int32Array;
  readonly #net: Net;
  readonly #rows = new FeatureRows();

  constructor({ linear, net }: PairedModel) {
    this.#scorer = scorerOf(linear);
    this.#net = net;
    this.#steps = stepsOf(this.#scorer, cueMayFollow, KINDS);
  }

  /** Returns the cues of a text in reading order. `bias` is taken from every score of no cue. */
  cuesIn(text: TaggedText, bias = BIAS): FoundCue[] {
    return this.candidatesIn(text, 0, bias);
  }

  /** Returns the cues of a text, and what may be one more, in reading order. */
  candidatesIn(text: TaggedText, lenience = LENIENCE, bias = BIAS): FoundCue[] {
    const cues: FoundCue[] = [];
    for (let sentence = 0; sentence + 1 < text.first.length; sentence++) {
      const from = text.first[sentence] ?? 0;
      const scores = this.#scoresOf(text, sentence);
      if (scores === undefined) continue;
      const sure = this.#cuesOf(text, from, scores, bias, true);
      const more = lenience > 0 ? this.#cuesOf(text, from, scores, lenience, false) : [];
      cues.push(...sure, ...more.filter((one) => !sure.some((other) => overlap(one, other))));
    }
    return cues.sort((one, other) => one.from - other.from);
  }

  /** Returns the scores of all labels for a sentence's tokens; none where the net leaves no hope of a cue. */
  #scoresOf(text: TaggedText, sentence: number): Int32Array | undefined {
    cueNetFeatures(text, sentence, this.#rows);
    const scores = new Int32Array(this.#rows.length * this.#scorer.width);
    this.#net.addTo(scores, this.#rows, NET);
    const hopes = hopesIn(scores);
    if (!hopes.includes(1)) return undefined;
    cueFeatures(text, sentence, this.#rows, hopes);
    return emissionsOf(this.#scorer, this.#rows).map((score, at) => score + (scores[at] ?? 0));
  }

  #cuesOf(text: TaggedText, first: number, scores: Int32Array, bias: number, sure: boolean): FoundCue[] {
    const { width } = this.#scorer;
    for (let at = NONE; at < scores.length; at += width) scores[at] = (scores[at] ?? 0) - bias;
    const labels = bestLabels(
      scores,
      this.#steps,
      width,
      text.kind.subarray(first, first + scores.length / width),
    );
    const cues: FoundCue[] = [];
    for (let from = 0; from < labels.length; from++) {
      if (labels[from] !== FIRST) continue;
      let to = from + 1;
      while (labels[to] === LATER) to++;
      const margin = (scores[from * width + FIRST] ?? 0) - (scores[from * width + NONE] ?? 0);
      cues.push({ from: first + from, to: first + to, margin: sure ? margin : margin - bias, sure });
    }
    return cues;
  }
}

/** Returns 1 for each token that may be part of a cue. */
function hopesIn(scores: Int32Array): Uint8Array {
  const width = CUE_LABELS.length;
  const hopes = new Uint8Array(scores.length / width);
  for (let token = 0; token < hopes.length; token++) {
    const at = token * width;
    const best = Math.max(scores[at + FIRST] ?? 0, scores[at + LATER] ?? 0);
    hopes[token] = best - (scores[at + NONE] ?? 0) > -HOPELESS ? 1 : 0;
  }
  return hopes;
}

/** Returns the tagger of cues that has a model's weights. */
export const cueTaggerOf = perModel((model: PairedModel) => new CueTagger(model));

const overlap = (one: TokenRange, other: TokenRange): boolean => one.from < other.to && other.from < one.to;
