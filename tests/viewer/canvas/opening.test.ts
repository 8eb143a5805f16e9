import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNetwork } from '../../../src/model/parse.ts';
import type { Network } from '../../../src/model/schema.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { isWithin, overlaps, squareAround } from '../../../src/viewer/canvas/box.ts';
import { reachOf } from '../../../src/viewer/canvas/label-wishes.ts';
import type { PlacedLabel } from '../../../src/viewer/canvas/labels.ts';
import { openingView, positionsOf, sceneOf } from '../../../src/viewer/canvas/scene.ts';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';
import type { Size } from '../../../src/viewer/canvas/view.ts';

const networkOf = (id: string): Network => readNetwork(readFileSync(`data/${id}/network.json`, 'utf8'));

/** The seed, in English, and the example in Arabic. */
const NETWORKS = ['iraq-disarmament', 'wadi-ghamr-water'];

/** The room that the picture has in a window of 1280 × 800, of 768 × 1024, and of 390 × 844. */
const SIZES = [
  { width: 864, height: 624 },
  { width: 470, height: 820 },
  { width: 390, height: 506 },
];

describe.each(NETWORKS)('%s', (id) => {
  const network = networkOf(id);
  const labelsAt = (size: Size): PlacedLabel[] => {
    const scene = sceneOf(
      network,
      NOTHING,
      positionsOf(network),
      openingView(network, size),
      approximateWidth,
    );
    return [...scene.labels];
  };

  test.each(SIZES)('opens at $width × $height with every name inside, clear of the others', (size) => {
    const labels = labelsAt(size);
    const inside = { left: 0, top: 0, right: size.width, bottom: size.height };
    expect(labels.filter(({ box }) => !isWithin(box, inside))).toEqual([]);
    expect(
      labels.filter(({ box }, at) => labels.slice(0, at).some((earlier) => overlaps(box, earlier.box))),
    ).toEqual([]);
  });

  test.each(SIZES)('names the main actors at $width × $height', (size) => {
    const byMentions = [...network.actors].sort((a, b) => b.mentions.length - a.mentions.length);
    const main = byMentions.slice(0, 3).map((actor) => actor.id);
    expect(labelsAt(size).map((label) => label.id)).toEqual(expect.arrayContaining(main));
  });

  test.each(SIZES)('covers no node with a name at $width × $height', (size) => {
    const view = openingView(network, size);
    const { nodes, labels } = sceneOf(network, NOTHING, positionsOf(network), view, approximateWidth);
    const covered = labels.flatMap(({ id, box }) =>
      nodes
        .filter(({ at, look, radius }) => overlaps(box, squareAround(at, reachOf(look, radius))))
        .map(({ actor }) => [id, actor.id]),
    );
    expect(covered).toEqual([]);
  });

  test('names every actor where a desktop gives room', () => {
    const named = labelsAt(SIZES[0] ?? { width: 0, height: 0 }).map((label) => label.id);
    expect(named.sort()).toEqual(network.actors.map((actor) => actor.id).sort());
  });
});

test.each([
  ['وزارة الموارد المائية', 7.37],
  ['تحالف «نهر واحد»', 7.1],
  ['حازم الدلّاع', 4.07],
  ['قوات حرس الحدود', 7.45],
  ['مستشفى الصداقة', 7.24],
])('%s counts as about as wide as Noto Sans Arabic sets it', (name, width) => {
  expect(Math.abs(approximateWidth(name, 1) / width - 1)).toBeLessThan(0.06);
});
