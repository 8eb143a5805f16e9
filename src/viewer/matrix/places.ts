/** A place in the grid: the headings of the columns are row 0, those of the rows column 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The key that was pressed, as a keyboard event tells it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** What a key changes, in a grid that is read from the left; nothing for a key that moves nowhere. */
const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Returns where a key leads from a place of a square grid with `size` actors a side, as grids do by the WAI-ARIA practices;
 * `undefined` for a key that moves nowhere. The corner between the headings is nobody's.
 */
export function placeAfter(
  press: Press,
  from: Place,
  size: number,
  direction: 'ltr' | 'rtl',
): Place | undefined {
  const to = wished(press, from, size, direction);
  if (!to) return undefined;
  const place = { row: within(to.row, size), column: within(to.column, size) };
  return place.row === 0 && place.column === 0 ? from : place;
}

function wished(
  { key, ctrlKey }: Press,
  { row, column }: Place,
  size: number,
  direction: string,
): Place | undefined {
  if (key === 'Home') return { row: ctrlKey ? 1 : row, column: row === 0 && !ctrlKey ? 1 : 0 };
  if (key === 'End') return { row: ctrlKey ? size : row, column: size };
  const step = STEPS[key];
  if (!step) return undefined;
  const forward = direction === 'rtl' ? -1 : 1;
  return { row: row + step.row, column: column + forward * step.column };
}

const within = (at: number, size: number): number => Math.max(0, Math.min(size, at));
