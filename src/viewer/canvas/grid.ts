import type { Box } from './box.ts';
import type { Point } from './geometry.ts';

/** The side of a cell in pixels: about a short name. */
const CELL = 48;
/** More rows than any picture has; a cell's key is a whole number that no other cell has. */
const ROWS = 2 ** 24;

/** Things by where they are, so that whoever looks for what is near a place need not ask them all. */
export class Grid<Item> {
  readonly #cells = new Map<number, Item[]>();

  /** Puts a thing in every cell that its box touches. */
  add(item: Item, box: Box): void {
    eachCell(box, (key) => this.#put(item, key));
  }

  /** Puts a thing in the one cell where a point lies. */
  addAt(item: Item, { x, y }: Point): void {
    this.#put(item, keyOf(Math.floor(x / CELL), Math.floor(y / CELL)));
  }

  /** Calls back with all that may touch a box, and some that only lie near it; what lies in several cells comes several times. */
  near(box: Box, found: (item: Item) => void): void {
    eachCell(box, (key) => this.#cells.get(key)?.forEach(found));
  }

  /** Returns whether something that may touch a box is as wished. */
  some(box: Box, isWished: (item: Item) => boolean): boolean {
    let is = false;
    eachCell(box, (key) => (is ||= this.#cells.get(key)?.some(isWished) ?? false));
    return is;
  }

  #put(item: Item, key: number): void {
    const cell = this.#cells.get(key);
    if (cell) cell.push(item);
    else this.#cells.set(key, [item]);
  }
}

/** Returns things in a grid, each under its box. */
export function gridOf<Item>(items: readonly Item[], boxOf: (item: Item) => Box): Grid<Item> {
  const grid = new Grid<Item>();
  for (const item of items) grid.add(item, boxOf(item));
  return grid;
}

const keyOf = (column: number, row: number): number => column * ROWS + row;

function eachCell({ left, top, right, bottom }: Box, visit: (key: number) => void): void {
  const [lastColumn, lastRow] = [Math.floor(right / CELL), Math.floor(bottom / CELL)];
  for (let column = Math.floor(left / CELL); column <= lastColumn; column++)
    for (let row = Math.floor(top / CELL); row <= lastRow; row++) visit(keyOf(column, row));
}
