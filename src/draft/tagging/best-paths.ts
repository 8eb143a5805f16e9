/** Labels for all tokens, and what their scores and steps add up to. */
export interface Path {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** Stands for a path that there is not. */
const NO_PATH = -(2 ** 30);
/** Below this, a path has taken a step that it may not take. */
const FORBIDDEN = -(2 ** 27);

/**
 * Returns the `count` best rows of labels, the best first, by what `bestLabels` takes the best of; fewer where there are not
 * as many. Of two that tie, the one that comes first by its last labels.
 */
export function bestPaths(
  emissions: Int32Array,
  steps: Int32Array,
  width: number,
  count: number,
  kinds: Uint8Array,
): Path[] {
  const length = emissions.length / width;
  if (length === 0) return [];
  const lattice = new Lattice(width, count, length);
  lattice.begin(emissions, steps, kinds[0] ?? 0);
  for (let token = 1; token < length; token++) lattice.advance(emissions, steps, kinds[token] ?? 0, token);
  return lattice.paths();
}

/** The best paths to each label of a token: those to label `l` begin at `l * count`, the best first. */
class Lattice {
  readonly #width: number;
  readonly #count: number;
  readonly #length: number;
  #scores: Int32Array;
  #next: Int32Array;
  /** Where each path comes from: the place of the path that it goes on from. */
  readonly #back: Uint8Array;

  constructor(width: number, count: number, length: number) {
    this.#width = width;
    this.#count = count;
    this.#length = length;
    this.#scores = new Int32Array(width * count);
    this.#next = new Int32Array(width * count);
    this.#back = new Uint8Array(length * width * count);
  }

  begin(emissions: Int32Array, steps: Int32Array, kind: number): void {
    const start = kind * (this.#width + 1) * this.#width + this.#width * this.#width;
    this.#scores.fill(NO_PATH);
    for (let label = 0; label < this.#width; label++) {
      this.#scores[label * this.#count] = (emissions[label] ?? 0) + (steps[start + label] ?? 0);
    }
  }

  advance(emissions: Int32Array, steps: Int32Array, kind: number, token: number): void {
    const table = kind * (this.#width + 1) * this.#width;
    this.#next.fill(NO_PATH);
    for (let label = 0; label < this.#width; label++) {
      const emission = emissions[token * this.#width + label] ?? 0;
      for (let previous = 0; previous < this.#width; previous++) {
        const step = emission + (steps[table + previous * this.#width + label] ?? 0);
        if (step > FORBIDDEN) this.#follow(previous, label, step, token);
      }
    }
    [this.#scores, this.#next] = [this.#next, this.#scores];
  }

  /** Lets the paths to one label go on to another, as far as they are among its best. */
  #follow(previous: number, label: number, step: number, token: number): void {
    const count = this.#count;
    for (let rank = 0; rank < count; rank++) {
      const score = (this.#scores[previous * count + rank] ?? NO_PATH) + step;
      if (score < FORBIDDEN || score <= (this.#next[label * count + count - 1] ?? NO_PATH)) return;
      this.#insert(label, score, previous * count + rank, token);
    }
  }

  #insert(label: number, score: number, from: number, token: number): void {
    const first = label * this.#count;
    const back = token * this.#width * this.#count;
    let at = first + this.#count - 1;
    for (; at > first && (this.#next[at - 1] ?? NO_PATH) < score; at--) {
      this.#next[at] = this.#next[at - 1] ?? NO_PATH;
      this.#back[back + at] = this.#back[back + at - 1] ?? 0;
    }
    this.#next[at] = score;
    this.#back[back + at] = from;
  }

  paths(): Path[] {
    return [...this.#scores.keys()]
      .filter((place) => (this.#scores[place] ?? NO_PATH) > FORBIDDEN)
      .sort((one, other) => (this.#scores[other] ?? 0) - (this.#scores[one] ?? 0) || one - other)
      .slice(0, this.#count)
      .map((place) => ({ labels: this.#labelsTo(place), score: this.#scores[place] ?? 0 }));
  }

  #labelsTo(place: number): Uint8Array {
    const labels = new Uint8Array(this.#length);
    for (let token = this.#length - 1, at = place; token >= 0; token--) {
      labels[token] = Math.floor(at / this.#count);
      at = this.#back[token * this.#width * this.#count + at] ?? 0;
    }
    return labels;
  }
}

/** Returns what the scores and steps of labels add up to, for the tokens from `from` up to but without `to`. */
export function scoreBetween(
  labels: Uint8Array,
  emissions: Int32Array,
  steps: Int32Array,
  width: number,
  kinds: Uint8Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  let previous = labels[from - 1] ?? width;
  for (let token = from; token < Math.min(to, labels.length); token++) {
    const label = labels[token] ?? 0;
    const table = (kinds[token] ?? 0) * (width + 1) * width;
    sum += (emissions[token * width + label] ?? 0) + (steps[table + previous * width + label] ?? 0);
    previous = label;
  }
  return sum;
}
