import { mix } from './hash.ts';
import { addScores, type Scorer } from './scorer.ts';

/** The hashed features of the tokens of a sequence, kept flat; cleared and filled again for the next one. */
export class FeatureRows {
  /** The tokens that are complete. */
  length = 0;
  rows = new Uint32Array(1 << 14);
  /** Token `t` has the features from `starts[t]` to `starts[t + 1]`. */
  starts = new Uint32Array(1 << 8);
  #count = 0;

  clear(): void {
    this.length = 0;
    this.#count = 0;
  }

  /** Adds a feature to the token that is being filled. */
  add(hash: number): void {
    if (this.#count === this.rows.length) this.rows = grown(this.rows);
    this.rows[this.#count++] = hash;
  }

  /** Completes a token. */
  endToken(): void {
    this.length++;
    if (this.length === this.starts.length) this.starts = grown(this.starts);
    this.starts[this.length] = this.#count;
  }

  /** Returns what it holds, in arrays of its own. */
  copy(): Rows {
    const { length } = this;
    return { length, rows: this.rows.slice(0, this.#count), starts: this.starts.slice(0, length + 1) };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Features with their places, as `FeatureRows` has them or as a trainer keeps them. */
export type Rows = Pick<FeatureRows, 'length' | 'rows' | 'starts'>;

/** Returns the scores of all labels for all tokens: those of token `t` begin at `t * width`. */
export function emissionsOf(scorer: Scorer, features: Rows): Int32Array {
  if (scorer.rows) return scorer.rows.sumsOf(features);
  const { width } = scorer;
  const scores = new Int32Array(features.length * width);
  for (let token = 0; token < features.length; token++) {
    const from = features.starts[token] ?? 0;
    addScores(scorer, features.rows, from, features.starts[token + 1] ?? from, scores, token * width);
  }
  return scores;
}

/** Stands for the label before the first. */
export const NO_LABEL = 255;

/** The score of a step that may not be taken. */
const NEVER = -(2 ** 28);

const AFTER = 0x7a11;
const AFTER_TWO = 0x7a12;
const AFTER_AT_WORD = 0x7a13;

/** Returns the feature that a label has from the label before it. */
export const afterLabel = (previous: number): number => mix(AFTER, previous);

/** Returns the feature that a label has from the label before it, where its own token is of a kind. */
export const afterLabelAt = (previous: number, kind: number): number => mix(afterLabel(previous), kind + 1);

/**
 * Returns the scores of a step from label `p` to label `l`, at `p * width + l`; of the first label, at `width * width + l`.
 * Where tokens are of `kinds` (a comma, a closing mark), there is one such table for each, one after the other. A step that
 * `mayFollow` refuses is never taken; the label before the first is `NO_LABEL`.
 */
export function stepsOf(
  scorer: Scorer,
  mayFollow: (label: number, previous: number) => boolean = () => true,
  kinds = 0,
): Int32Array {
  const { width } = scorer;
  const table = (width + 1) * width;
  const steps = new Int32Array(Math.max(kinds, 1) * table);
  for (let at = 0; at < steps.length; at += width) {
    const from = (at % table) / width;
    const previous = from === width ? NO_LABEL : from;
    const rows = Uint32Array.of(afterLabel(previous), afterLabelAt(previous, Math.floor(at / table)));
    addScores(scorer, rows, 0, kinds > 0 ? 2 : 1, steps, at);
    for (let label = 0; label < width; label++) if (!mayFollow(label, previous)) steps[at + label] = NEVER;
  }
  return steps;
}

/**
 * Returns the labels whose scores and steps add up to the most (Viterbi); of two that tie, the lower label. `kinds` are
 * those of the tokens, where `steps` has a table for each.
 */
export function bestLabels(
  emissions: Int32Array,
  steps: Int32Array,
  width: number,
  kinds?: Uint8Array,
): Uint8Array {
  const length = emissions.length / width;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(emissions.length);
  const table = (width + 1) * width;
  let scores = new Int32Array(width);
  let next = new Int32Array(width);
  const start = (kinds?.[0] ?? 0) * table + width * width;
  for (let label = 0; label < width; label++) {
    scores[label] = (emissions[label] ?? 0) + (steps[start + label] ?? 0);
  }
  for (let token = 1; token < length; token++) {
    advance(scores, next, emissions, steps, (kinds?.[token] ?? 0) * table, back, token, width);
    [scores, next] = [next, scores];
  }
  labels[length - 1] = highest(scores, 0, width);
  for (let token = length - 1; token > 0; token--) {
    labels[token - 1] = back[token * width + (labels[token] ?? 0)] ?? 0;
  }
  return labels;
}

function advance(
  scores: Int32Array,
  next: Int32Array,
  emissions: Int32Array,
  steps: Int32Array,
  table: number,
  back: Uint8Array,
  token: number,
  width: number,
): void {
  for (let label = 0; label < width; label++) {
    let best = -Infinity;
    let from = 0;
    for (let previous = 0; previous < width; previous++) {
      const score = (scores[previous] ?? 0) + (steps[table + previous * width + label] ?? 0);
      if (score <= best) continue;
      best = score;
      from = previous;
    }
    next[label] = best + (emissions[token * width + label] ?? 0);
    back[token * width + label] = from;
  }
}

/** Returns the label with the highest score, of those at `from`; of two that tie, the lower label. */
function highest(scores: Int32Array, from: number, width: number): number {
  let best = 0;
  let most = scores[from] ?? 0;
  for (let label = 1; label < width; label++) {
    const score = scores[from + label] ?? 0;
    if (score <= most) continue;
    best = label;
    most = score;
  }
  return best;
}

/** Writes the three features that a token has from the two labels before it and its own first feature. */
export function historyOf(previous: number, beforeThat: number, first: number, into: Uint32Array): void {
  into[0] = afterLabel(previous);
  into[1] = mix(mix(AFTER_TWO, previous), beforeThat);
  into[2] = mix(mix(AFTER_AT_WORD, previous), first);
}

/**
 * Returns each token's best label, given those that were chosen for the two before it: faster than `bestLabels` where
 * labels are many. `firsts` are the first features of the tokens; what the labels before add to `emissions` stays there.
 */
export function greedyLabels(scorer: Scorer, emissions: Int32Array, firsts: Uint32Array): Uint8Array {
  const labels = new Uint8Array(firsts.length);
  const history = new Uint32Array(3);
  for (let token = 0; token < firsts.length; token++) {
    historyOf(labels[token - 1] ?? NO_LABEL, labels[token - 2] ?? NO_LABEL, firsts[token] ?? 0, history);
    addScores(scorer, history, 0, 3, emissions, token * scorer.width);
    labels[token] = highest(emissions, token * scorer.width, scorer.width);
  }
  return labels;
}

/** Returns the first feature of each token. */
export const firstsOf = ({ length, rows, starts }: Rows): Uint32Array =>
  Uint32Array.from({ length }, (_, token) => rows[starts[token] ?? 0] ?? 0);
