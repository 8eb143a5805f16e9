import { middleOfBox } from '../box.ts';
import type { Focus } from '../../state/focus.ts';
import { distance, type Point } from '../geometry.ts';
import type { Pointing } from '../pointing.ts';

/** What the hand moves. */
export interface Held {
  /** Returns what lies under a point, discs left out. */
  readonly under: (at: Point) => Focus | undefined;
  /** Carries the view along, in pixels. */
  readonly pan: (by: Point) => void;
  /** Multiplies the scale around a point. */
  readonly zoom: (factor: number, around: Point) => void;
  /** The view is held, by a button that is down or by two fingers, or let go. */
  readonly hold: (isHeld: boolean) => void;
  /** Something else is pointed at than before. */
  readonly pointed: () => void;
}

/** How far the pressed pointer goes before it carries the view, in pixels: a click trembles. */
const TREMBLE = 3;
/** Halvings or doublings of the scale for a pixel of the wheel, and the most that one turn of it does. */
const WHEEL = { doublings: 0.01, most: 1.5 } as const;
const LINE_HEIGHT = 16;

/**
 * Lets a mouse point, choose, drag actors and carry the view, two fingers carry and zoom it, and the wheel zoom it. One
 * finger, and the wheel alone, have been left to the page before they come here.
 */
export function take(surface: HTMLElement, pointing: Pointing, held: Held, signal: AbortSignal): void {
  useMouse(surface, pointing, held, signal);
  useFingers(surface, held, signal);
  surface.addEventListener('wheel', (event) => held.zoom(factorOf(event), placeIn(surface, event)), {
    passive: true,
    signal,
  });
}

function useMouse(surface: HTMLElement, pointing: Pointing, held: Held, signal: AbortSignal): void {
  let last: Point | undefined;
  let isCarrying = false;
  const point = (at: Point | undefined): void => {
    pointing.enter(at && held.under(at));
    if (pointing.point(at)) held.pointed();
  };
  const move = (event: MouseEvent): void => {
    const at = placeIn(surface, event);
    if (!last || pointing.carry(at)) return;
    isCarrying ||= distance(at, last) > TREMBLE;
    if (!isCarrying) return;
    held.pan({ x: at.x - last.x, y: at.y - last.y });
    last = at;
  };
  const press = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    last = placeIn(surface, event);
    isCarrying = false;
    held.hold(true);
    const under = held.under(last);
    pointing.press(under?.kind === 'actor' ? under.id : undefined, last);
  };
  const release = (): void => {
    if (!last) return;
    last = undefined;
    pointing.release();
    held.hold(false);
  };
  const click = (event: MouseEvent): void => {
    const at = placeIn(surface, event);
    if (!isCarrying) pointing.click(held.under(at), at, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  surface.addEventListener('mousedown', press, { signal });
  surface.addEventListener('mousemove', (event) => !last && point(placeIn(surface, event)), { signal });
  surface.addEventListener('mouseleave', () => !last && point(undefined), { signal });
  surface.addEventListener('click', click, { signal });
  // A drag goes on beyond the edge of the picture, and ends wherever it ends.
  window.addEventListener('mousemove', move, { signal });
  window.addEventListener('mouseup', release, { signal });
}

function useFingers(surface: HTMLElement, held: Held, signal: AbortSignal): void {
  let last: Grip | undefined;
  const grasp = (event: TouchEvent): void => {
    last = gripOf(surface, event.touches);
    held.hold(last !== undefined);
    if (last) event.preventDefault();
  };
  const move = (event: TouchEvent): void => {
    const grip = gripOf(surface, event.touches);
    if (!last || !grip) return;
    event.preventDefault();
    held.pan({ x: grip.middle.x - last.middle.x, y: grip.middle.y - last.middle.y });
    held.zoom(grip.spread / last.spread, grip.middle);
    last = grip;
  };
  surface.addEventListener('touchstart', grasp, { passive: false, signal });
  surface.addEventListener('touchmove', move, { passive: false, signal });
  const release = ({ touches }: TouchEvent): void => {
    last = gripOf(surface, touches);
    held.hold(last !== undefined);
  };
  for (const end of ['touchend', 'touchcancel'] as const) surface.addEventListener(end, release, { signal });
}

/** Two fingers: the point between them, and how far they are apart, in pixels. */
interface Grip {
  readonly middle: Point;
  readonly spread: number;
}

function gripOf(surface: HTMLElement, touches: TouchList): Grip | undefined {
  const [one, other] = [...touches].map((touch) => placeIn(surface, touch));
  if (!one || !other || touches.length > 2) return undefined;
  const middle = middleOfBox({ left: one.x, top: one.y, right: other.x, bottom: other.y });
  return { middle, spread: Math.max(distance(one, other), 1) };
}

/** Returns what a turn of the wheel multiplies the scale by: a notch of a mouse much, a pinch on a trackpad little by little. */
export function factorOf({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : LINE_HEIGHT * deltaY;
  return Math.min(WHEEL.most, Math.max(1 / WHEEL.most, 2 ** (-WHEEL.doublings * pixels)));
}

function placeIn(surface: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top } = surface.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
