import { expect, test, vi } from 'vitest';
import { shareGestures } from '../../../src/viewer/canvas/gestures.ts';

/** Turns the wheel over a canvas in a container, and returns what came of it. */
function turnWheel(init: WheelEventInit) {
  const container = document.createElement('div');
  const canvas = container.appendChild(document.createElement('canvas'));
  const [wheelAlone, reached] = [vi.fn(), vi.fn()];
  const leaving = new AbortController();
  shareGestures(container, wheelAlone, leaving.signal);
  canvas.addEventListener('wheel', reached);
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100, ...init });
  canvas.dispatchEvent(event);
  leaving.abort();
  return {
    scrolls: !event.defaultPrevented,
    zooms: reached.mock.calls.length > 0,
    hinted: wheelAlone.mock.calls.length > 0,
  };
}

test('the wheel alone scrolls the page, and the reader is told how to zoom', () => {
  expect(turnWheel({})).toEqual({ scrolls: true, zooms: false, hinted: true });
});

test.each([{ ctrlKey: true }, { metaKey: true }])(
  'the wheel with %o zooms the picture and not the page',
  (keys) => {
    expect(turnWheel(keys)).toEqual({ scrolls: false, zooms: true, hinted: false });
  },
);
