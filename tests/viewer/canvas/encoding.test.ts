import { describe, expect, test } from 'vitest';
import { RADIUS_RANGE } from '../../../src/model/prominence.ts';
import { nodeLook } from '../../../src/viewer/canvas/appearance.ts';
import { legendOf } from '../../../src/viewer/canvas/legend.ts';
import { openingView, positionsOf, sceneOf } from '../../../src/viewer/canvas/scene.ts';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';
import { encodingOf } from '../../../src/viewer/state/encoding.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { actorWith } from './look.ts';
import { sampleNetwork } from '../support/sample.ts';

const sample = sampleNetwork();
const network = {
  ...sample,
  actors: sample.actors.map((actor) => ({ ...actor, community: actor.id === 'iran' ? 1 : 0 })),
};
const communities = { ...NOTHING, encoding: encodingOf(network, 'community', 'mentions') };

describe('colour by community', () => {
  test('gives each its own colour and its number after the name, and leaves the form to the type', () => {
    const [one, other] = [actorWith({ community: 0 }), actorWith({ community: 1, type: 'state' })];
    expect(nodeLook(one, communities)).toMatchObject({ token: 'community-1', mark: '1', shape: 'circle' });
    expect(nodeLook(other, communities)).toMatchObject({ token: 'community-2', mark: '2', shape: 'square' });
  });

  test('has no colour left for the ninth, and its number still tells it', () => {
    expect(nodeLook(actorWith({ community: 8 }), communities)).toMatchObject({ token: 'ink-2', mark: '9' });
  });

  test('writes the number on every renderer, for it is in the names of the scene', () => {
    const view = openingView(network, { width: 800, height: 600 });
    const { labels } = sceneOf(network, communities, positionsOf(network), view, approximateWidth);
    expect(labels.find(({ id }) => id === 'iran')?.lines.join(' ')).toBe('Iran · 2');
  });

  test('is explained in the key, with whom each community holds', () => {
    const groups = legendOf(network, communities.encoding, english);
    const colour = groups.find(({ title }) => title === 'Colour');
    expect(colour?.note).toContain('Louvain');
    expect(colour?.entries.map(({ text }) => text)).toEqual(['1: The Gazette and 5 others', '2: Iran alone']);
  });
});

describe('size by ties and by bridging', () => {
  test('is largest for whoever has most, and smallest for whoever has none', () => {
    for (const size of ['ties', 'bridging'] as const) {
      const { radii } = encodingOf(network, 'type', size);
      expect(radii.get('factions')).toBe(RADIUS_RANGE[1]);
      expect(radii.get('reuters')).toBe(RADIUS_RANGE[0]);
    }
  });

  test('is by mentions unless it is asked for', () => {
    const plain = nodeLook(actorWith({}), NOTHING).radius;
    expect(nodeLook(actorWith({}), communities).radius).toBe(plain);
  });
});
