import { beforeEach, describe, expect, test, vi } from 'vitest';
import { factorOf, take } from '../../../../src/viewer/canvas/plane/hand.ts';
import { Pointing } from '../../../../src/viewer/canvas/pointing.ts';

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
const held = { pan: vi.fn(), zoom: vi.fn(), hold: vi.fn(), pointed: vi.fn() };
let surface: HTMLElement;

/** A surface with Iran to the left of 50, and nothing else. */
beforeEach(() => {
  vi.clearAllMocks();
  surface = document.createElement('div');
  document.body.replaceChildren(surface);
  const pointing = new Pointing(events, { discAt: () => undefined, placeAt: (at) => at });
  const under = ({ x }: { x: number }) => (x < 50 ? { kind: 'actor' as const, id: 'iran' } : undefined);
  take(surface, pointing, { ...held, under }, new AbortController().signal);
});

const mouse = (type: string, clientX: number, clientY = 0): void =>
  void surface.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY }));

function fingers(type: string, ...places: readonly (readonly [number, number])[]): boolean {
  const touches = places.map(([clientX, clientY]) => ({ clientX, clientY }));
  return surface.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { touches }));
}

describe('a mouse', () => {
  test('that is pressed beside everything carries the view, and that is no click', () => {
    mouse('mousedown', 100);
    mouse('mousemove', 110, 5);
    mouse('mousemove', 130, 5);
    mouse('mouseup', 130, 5);
    mouse('click', 130, 5);
    expect(held.hold.mock.calls).toEqual([[true], [false]]);
    expect(held.pan.mock.calls).toEqual([[{ x: 10, y: 5 }], [{ x: 20, y: 0 }]]);
    expect(events.choose).not.toHaveBeenCalled();
  });

  test('that trembles clicks', () => {
    mouse('mousedown', 100);
    mouse('mousemove', 101, 1);
    mouse('mouseup', 101, 1);
    mouse('click', 101, 1);
    expect(held.pan).not.toHaveBeenCalled();
    expect(events.choose).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('that is pressed on an actor carries it, and the view stays', () => {
    mouse('mousedown', 10);
    mouse('mousemove', 80);
    mouse('mouseup', 80);
    mouse('click', 80);
    expect(events.drag).toHaveBeenCalledWith('iran', { x: 80, y: 0 });
    expect(events.dragEnd).toHaveBeenCalledWith('iran');
    expect(held.pan).not.toHaveBeenCalled();
    expect(events.choose).not.toHaveBeenCalled();
  });

  test('points, and stops pointing as it leaves', () => {
    mouse('mousemove', 10);
    mouse('mouseleave', -5);
    expect(events.hover.mock.calls).toEqual([[{ kind: 'actor', id: 'iran' }], [undefined]]);
    expect(held.pointed).toHaveBeenCalledTimes(2);
  });
});

describe('fingers', () => {
  test('in twos carry and zoom the view, and the page stays', () => {
    expect(fingers('touchstart', [0, 0], [100, 0])).toBe(false);
    fingers('touchmove', [0, 20], [200, 20]);
    expect(held.pan).toHaveBeenCalledWith({ x: 50, y: 20 });
    expect(held.zoom).toHaveBeenCalledWith(2, { x: 100, y: 20 });
  });

  test('alone leave the view and the page to themselves', () => {
    expect(fingers('touchstart', [0, 0])).toBe(true);
    expect(fingers('touchmove', [0, 50])).toBe(true);
    expect(held.pan).not.toHaveBeenCalled();
  });
});

describe('the wheel', () => {
  const turned = (deltaY: number, deltaMode = 0): number => factorOf({ deltaY, deltaMode });

  test('zooms in upwards and out downwards, and back again to the same', () => {
    expect(turned(-20)).toBeGreaterThan(1);
    expect(turned(-20) * turned(20)).toBeCloseTo(1);
  });

  test('of a mouse, which goes by notches, never leaps', () => {
    expect(turned(-120)).toBe(1.5);
    expect(turned(3, 1)).toBeGreaterThan(1 / 1.5);
  });
});
