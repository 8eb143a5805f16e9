import { expect, test } from 'vitest';
import { laid, lieIn } from '../../../src/viewer/canvas/lie.ts';
import type { Network } from '../../../src/model/schema.ts';
import { tinyNetwork } from '../../support/tiny.ts';

/** Three actors in a row, four times as wide as high. */
const ROW: Network = tinyNetwork({
  text: 'One, Two, Three.',
  actors: { one: 'One', two: 'Two', three: 'Three' },
  actorFields: { one: { x: -200, y: 0 }, two: { x: 0, y: 100 }, three: { x: 200, y: 0 } },
});

const lieFor = (width: number, height: number) => lieIn(ROW, { width, height });

test('a wide layout stands upright on a phone, what was left being up', () => {
  const lie = lieFor(390, 700);
  expect(lie?.turned).toBe(true);
  expect(lie && laid(ROW, { ...lie, stretchX: 1, stretchY: 1 }).actors[0]).toMatchObject({ x: -0, y: -200 });
});

test('a wide layout lies as it is on a wide screen', () => {
  expect(lieFor(1280, 400)?.turned).toBe(false);
});

test('a frame with room to spare in one direction is filled by a stretch, never by much', () => {
  expect(lieFor(3000, 400)).toMatchObject({ stretchX: 1.5, stretchY: 1 });
});

test('small changes of the frame leave the lie, and so the picture, alone', () => {
  expect(lieFor(801, 400)).toBe(lieFor(800, 400));
});
