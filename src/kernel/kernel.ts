export { addOuter, addProducts, addRows, addTimes } from './products';
export { runCells, walkBack } from './cells';
export { learn, sumOfSquares } from './learning';
export { addShorts, readCells } from './reading';

let end: usize = __heap_base;

/** Returns where `bytes` of memory begin that nobody else is given; all zeros. */
export function reserve(bytes: usize): usize {
  const from = (end + 15) & ~15;
  end = from + bytes;
  const pages = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  return from;
}
