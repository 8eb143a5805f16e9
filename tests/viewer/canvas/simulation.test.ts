import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3';
import { describe, expect, test } from 'vitest';
import { positionsOf } from '../../../src/viewer/canvas/scene.ts';
import { Waking, freeActors } from '../../../src/viewer/canvas/simulation.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const FORCES = { forceCollide, forceLink, forceSimulation, forceX, forceY };

/** A chain: one – two – three – four, and five beside it. */
const CHAIN = tinyNetwork({
  text: 'One met Two. Two met Three. Three met Four. Five slept.',
  actors: { one: 'One', two: 'Two', three: 'Three', four: 'Four', five: 'Five' },
  relations: [
    ['one', 'meets', 'two', 'One met Two'],
    ['two', 'meets', 'three', 'Two met Three'],
    ['three', 'meets', 'four', 'Three met Four'],
  ],
});

const dragged = () => {
  const before = positionsOf(CHAIN);
  const waking = new Waking(FORCES, CHAIN, before, 'one');
  waking.drag({ x: 160, y: 90 });
  waking.step(60);
  return { before, waking };
};

describe('dragging an actor', () => {
  test('frees those within two steps of it, and nobody else', () => {
    expect([...freeActors(CHAIN.relations, 'one')].sort()).toEqual(['one', 'three', 'two']);
    expect([...freeActors(CHAIN.relations, 'five')]).toEqual(['five']);
  });

  test('leaves everybody else exactly where they stand', () => {
    const { before, waking } = dragged();
    for (const id of ['four', 'five']) expect(waking.positions.get(id)).toEqual(before.get(id));
  });

  test('moves those around it', () => {
    const { before, waking } = dragged();
    expect(waking.positions.get('two')).not.toEqual(before.get('two'));
  });

  test('leaves it where it was dropped, after all has come to rest', () => {
    const { waking } = dragged();
    waking.release();
    waking.step(600);
    expect(waking.positions.get('one')).toEqual({ x: 160, y: 90 });
  });

  test('moves everything the same way each time', () => {
    expect(dragged().waking.positions).toEqual(dragged().waking.positions);
  });
});
