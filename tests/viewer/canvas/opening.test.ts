import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/model/parse.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { isWithin, overlaps } from '../../../src/viewer/canvas/box.ts';
import { openingView, positionsOf, sceneOf } from '../../../src/viewer/canvas/scene.ts';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';

const NETWORK = readNetwork(readFileSync('data/iraq-disarmament/network.json', 'utf8'));

/** The room that the picture has in a window of 1280 × 800, of 768 × 1024, and of 390 × 844. */
const SIZES = [
  { width: 864, height: 624 },
  { width: 470, height: 820 },
  { width: 390, height: 506 },
];

test.each(SIZES)('opens at $width × $height with every name inside, clear of the others', (size) => {
  const view = openingView(NETWORK, size);
  const { labels } = sceneOf(NETWORK, NOTHING, positionsOf(NETWORK), view, approximateWidth);
  const inside = { left: 0, top: 0, right: size.width, bottom: size.height };
  expect(labels.filter(({ box }) => !isWithin(box, inside))).toEqual([]);
  expect(
    labels.filter(({ box }, at) => labels.slice(0, at).some((earlier) => overlaps(box, earlier.box))),
  ).toEqual([]);
});

test('names every actor of the seed where a desktop gives room', () => {
  const view = openingView(NETWORK, SIZES[0] ?? { width: 0, height: 0 });
  const { labels } = sceneOf(NETWORK, NOTHING, positionsOf(NETWORK), view, approximateWidth);
  expect(labels.map(({ id }) => id).sort()).toEqual(NETWORK.actors.map(({ id }) => id).sort());
});
