/** Figures in per cent, rounded to a tenth, as tables show them. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Counts what was found, what was predicted and what there was to find, over many documents. */
export class Counts {
  #found = 0;
  #foundGold = 0;
  #predicted = 0;
  #gold = 0;

  /** @param foundGold recall's own count, where several predictions may match one of the gold's */
  add(found: number, predicted: number, gold: number, foundGold = found): void {
    this.#found += found;
    this.#foundGold += foundGold;
    this.#predicted += predicted;
    this.#gold += gold;
  }

  /** Returns precision, recall and their harmonic mean so far. */
  figures(): Figures {
    const precision = share(this.#found, this.#predicted);
    const recall = share(this.#foundGold, this.#gold);
    const f1 = share(2 * precision * recall, precision + recall);
    return {
      precision: percent(precision),
      recall: percent(recall),
      f1: percent(f1),
      predicted: this.#predicted,
      gold: this.#gold,
    };
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Returns a share in per cent, rounded to a tenth. */
export const percent = (part: number): number => Math.round(part * 1000) / 10;
