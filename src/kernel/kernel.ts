export { addOuter, addProducts, addRows, addTimes } from './products';
export { runCells, walkBack } from './cells';
export { learn, sumOfSquares } from './learning';
export { addShorts, readCells } from './reading';
export { sumRows } from './rows';

let end: usize = __heap_base;
/** The most that is given at once, and all before it: a place stays a positive number. */
const MOST: usize = 1 << 30;

/** Returns where `bytes` of memory begin that nobody else is given, all zeros; traps where there is no more. */
export function reserve(bytes: usize): usize {
  const from = (end + 15) & ~15;
  if (bytes > MOST || from > MOST) unreachable();
  const pages = <i32>((from + bytes + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  end = from + bytes;
  return from;
}
