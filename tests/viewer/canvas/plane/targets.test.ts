import { expect, test } from 'vitest';
import { Targets } from '../../../../src/viewer/canvas/plane/targets.ts';
import { positionsOf, sceneOf } from '../../../../src/viewer/canvas/scene.ts';
import { approximateWidth } from '../../../../src/viewer/canvas/text.ts';
import { NOTHING } from '../../../../src/viewer/state/highlight.ts';
import { tinyNetwork } from '../../../support/tiny.ts';

const NETWORK = tinyNetwork({
  text: 'Iran struck Iraq.',
  actors: { iran: 'Iran', iraq: 'Iraq' },
  relations: [['iran', 'strikes', 'iraq', 'Iran struck Iraq', { id: 'strike' }]],
});
/** Iran stands at 300,100 and Iraq at 100,100: the strike runs between them. */
const VIEW = { width: 400, height: 200, center: { x: 0, y: 0 }, scale: 1, opening: 1 };
const scene = sceneOf(NETWORK, NOTHING, positionsOf(NETWORK), VIEW, approximateWidth);
const at = (x: number, y: number) => new Targets(scene).at({ x, y });

test('an actor is met within a finger’s reach of its middle', () => {
  expect(at(300, 100)).toEqual({ kind: 'actor', id: 'iran' });
  expect(at(300, 111)).toEqual({ kind: 'actor', id: 'iran' });
  expect(at(100, 100)).toEqual({ kind: 'actor', id: 'iraq' });
});

test('a line is met beside it too, and not farther', () => {
  expect(at(200, 108)).toEqual({ kind: 'relation', id: 'strike' });
  expect(at(200, 112)).toBeUndefined();
});

test('an actor goes before the line that ends at it', () => {
  expect(at(289, 100)).toEqual({ kind: 'actor', id: 'iran' });
});

test('beside everything there is nothing', () => {
  expect(at(20, 20)).toBeUndefined();
});
