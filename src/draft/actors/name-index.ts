import type { Figure } from './figure.ts';

/** Figures by the words that they may be looked up with; a look-up costs the same in an article of any length. */
export class NameIndex {
  readonly #figures = new Map<string, Figure[]>();

  add(key: string, figure: Figure): void {
    const found = this.#figures.get(key);
    if (found === undefined) this.#figures.set(key, [figure]);
    else if (!found.includes(figure)) found.push(figure);
  }

  get(key: string): readonly Figure[] {
    return this.#figures.get(key) ?? [];
  }

  /** Returns the one figure with this key, or nothing where there is none or more than one. */
  only(key: string): Figure | undefined {
    const found = this.get(key);
    return found.length === 1 ? found[0] : undefined;
  }
}
