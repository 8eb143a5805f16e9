import { expect, test, vi } from 'vitest';
import { Dragging } from '../../../src/viewer/canvas/dragging.ts';
import type { Positions } from '../../../src/viewer/canvas/scene.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const PAIR = tinyNetwork({
  text: 'One met Two.',
  actors: { one: 'One', two: 'Two' },
  relations: [['one', 'meets', 'two', 'One met Two']],
});
const HOME = { x: -100, y: 0 };

function dragOne(isStill: boolean) {
  const steps: Positions[] = [];
  const dragging = new Dragging(PAIR, { move: (positions) => steps.push(positions), isStill: () => isStill });
  dragging.start('one');
  dragging.to('one', { x: 60, y: 60 });
  return { dragging, steps };
}

test('under reduced motion the dragged actor moves, and nothing else ever does', async () => {
  const { dragging, steps } = dragOne(true);
  dragging.end();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(steps).toHaveLength(1);
  expect(steps[0]?.get('one')).toEqual({ x: 60, y: 60 });
  expect(steps[0]?.get('two')).toMatchObject({ x: HOME.x });
});

test('otherwise the other gives way, and the dragged one stays under the pointer', async () => {
  const { dragging, steps } = dragOne(false);
  await vi.waitFor(() => expect(steps.length).toBeGreaterThan(3), 5000);
  dragging.end();
  dragging.stop();
  expect(steps.at(-1)?.get('one')).toEqual({ x: 60, y: 60 });
  expect(steps.at(-1)?.get('two')).not.toMatchObject(HOME);
});
