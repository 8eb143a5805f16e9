import fc from 'fast-check';
import { Picture, type PlacedNode, type Tie } from '../../../src/compile/layout/picture.ts';

/** Returns ties written as `a-b c-d`. */
export const tied = (ties: string): Tie[] =>
  ties
    .split(' ')
    .filter((tie) => tie !== '')
    .map((tie): Tie => [tie.charAt(0), tie.charAt(2)]);

/** Returns a node with a radius of 8 px and a label of 30 × 10 px. */
export const node = (id: string, x: number, y: number): PlacedNode => ({
  id,
  x,
  y,
  radius: 8,
  label: { width: 30, height: 10 },
});

const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));

/** Pictures of eight nodes anywhere, with up to a dozen lines. */
export const pictures = fc
  .tuple(
    fc.array(place, { minLength: 8, maxLength: 8 }),
    fc.uniqueArray(fc.constantFrom('a-b', 'c-d', 'e-f', 'g-h', 'a-c', 'b-d', 'e-g', 'f-h', 'a-h', 'd-e'), {
      maxLength: 10,
    }),
  )
  .map(([places, ties]) => {
    const nodes = places.map(([x, y], at) => node('abcdefgh'.charAt(at), x, y));
    return { nodes, ties: tied(ties.join(' ')), picture: new Picture(nodes, tied(ties.join(' '))) };
  });
