import { beforeEach, expect, test, vi } from 'vitest';
import { Pointing } from '../../../src/viewer/canvas/pointing.ts';

const NOWHERE = { x: 0, y: 0 };
const ON_DISC = { x: 50, y: 50 };
const events = {
  choose: vi.fn(),
  hover: vi.fn(),
  reach: vi.fn(),
  dragStart: vi.fn(),
  drag: vi.fn(),
  dragEnd: vi.fn(),
  wheelAlone: vi.fn(),
  lost: vi.fn(),
};
const pointing = () =>
  new Pointing(events, {
    discAt: (at) => (at === ON_DISC ? 'r-1' : undefined),
    placeAt: ({ x, y }) => ({ x: 2 * x, y: 2 * y }),
  });

beforeEach(() => vi.clearAllMocks());

test('a click chooses the actor, the line, or nothing at all', () => {
  pointing().click({ kind: 'actor', id: 'iran' }, NOWHERE);
  pointing().click({ kind: 'relation', id: 'r-9' }, NOWHERE);
  pointing().click(undefined, NOWHERE);
  expect(events.choose.mock.calls).toEqual([
    [{ kind: 'actor', id: 'iran' }],
    [{ kind: 'relation', id: 'r-9' }],
    [undefined],
  ]);
});

test('a click that adds asks for the way to an actor, and chooses anything else', () => {
  pointing().click({ kind: 'actor', id: 'iran' }, NOWHERE, true);
  pointing().click({ kind: 'relation', id: 'r-9' }, NOWHERE, true);
  expect(events.reach.mock.calls).toEqual([['iran']]);
  expect(events.choose.mock.calls).toEqual([[{ kind: 'relation', id: 'r-9' }]]);
});

test('a disc lies above lines and under nodes', () => {
  pointing().click({ kind: 'relation', id: 'r-9' }, ON_DISC);
  pointing().click({ kind: 'actor', id: 'iran' }, ON_DISC);
  expect(events.choose.mock.calls).toEqual([
    [{ kind: 'relation', id: 'r-1' }],
    [{ kind: 'actor', id: 'iran' }],
  ]);
});

test('pointing is told once, and again when it ends', () => {
  const hand = pointing();
  hand.enter({ kind: 'actor', id: 'iran' });
  hand.point(NOWHERE);
  hand.point(NOWHERE);
  hand.enter(undefined);
  hand.point(undefined);
  expect(events.hover.mock.calls).toEqual([[{ kind: 'actor', id: 'iran' }], [undefined]]);
});

test('carrying an actor drags it and is no click', () => {
  const hand = pointing();
  hand.press('iran', NOWHERE);
  expect(hand.carry({ x: 10, y: 0 })).toBe(true);
  hand.release();
  hand.click({ kind: 'actor', id: 'iran' }, { x: 10, y: 0 });
  expect(events.dragStart).toHaveBeenCalledWith('iran');
  expect(events.drag).toHaveBeenCalledWith('iran', { x: 20, y: 0 });
  expect(events.dragEnd).toHaveBeenCalledWith('iran');
  expect(events.choose).not.toHaveBeenCalled();
});

test('a press that trembles is still a click', () => {
  const hand = pointing();
  hand.press('iran', NOWHERE);
  hand.carry({ x: 2, y: 1 });
  hand.release();
  hand.click({ kind: 'actor', id: 'iran' }, NOWHERE);
  expect(events.drag).not.toHaveBeenCalled();
  expect(events.choose).toHaveBeenCalledOnce();
});

test('pressing beside all actors carries the view, not an actor', () => {
  const hand = pointing();
  hand.press(undefined, NOWHERE);
  expect(hand.carry({ x: 30, y: 0 })).toBe(false);
});
