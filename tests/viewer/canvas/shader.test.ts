import { describe, expect, test } from 'vitest';
import { nodeLook, relationLook } from '../../../src/viewer/canvas/appearance.ts';
import { LINE_SOURCE, lineFloats } from '../../../src/viewer/canvas/line-shader.ts';
import { NODE_SOURCE, nodeFloats } from '../../../src/viewer/canvas/node-shader.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { actorWith, relationWith } from './look.ts';

const ink = { colour: [0.1, 0.2, 0.3] as const };
const sum = (sizes: readonly (readonly [string, number])[]): number =>
  sizes.reduce((total, [, size]) => total + size, 0);

describe.each([
  [
    'lines',
    LINE_SOURCE,
    lineFloats(
      { x: 0, y: 0 },
      { x: 1, y: 1 },
      { ...ink, look: relationLook(relationWith({}), NOTHING), bend: 1, sourceRim: 8, targetRim: 9 },
    ),
  ],
  [
    'nodes',
    NODE_SOURCE,
    nodeFloats({ x: 0, y: 0 }, { ...ink, look: nodeLook(actorWith({}), NOTHING), hovered: false }),
  ],
] as const)('the program of %s', (_, source, floats) => {
  test('is fed exactly the floats that it declares', () => {
    expect(floats).toHaveLength(sum(source.item));
    expect(floats.every(Number.isFinite)).toBe(true);
  });

  test('is fed exactly the vertices that it declares', () => {
    for (const vertex of source.strip) expect(vertex).toHaveLength(sum(source.vertex));
  });

  test('declares every attribute and uniform that its shaders name', () => {
    const shaders = source.vertexShader + source.fragmentShader;
    const named = (word: string): string[] =>
      [
        ...new Set(
          [...shaders.matchAll(new RegExp(`^${word} \\w+ (\\w+);`, 'gm'))].map(([, name = '']) => name),
        ),
      ].sort();
    expect(named('attribute')).toEqual(
      [...source.item, ...source.vertex]
        .map(([name]) => name)
        .concat('a_id')
        .sort(),
    );
    expect(named('uniform')).toEqual([...source.uniforms].sort());
  });
});
