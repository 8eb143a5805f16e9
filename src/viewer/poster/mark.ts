import type { Emphasis, Token } from '../canvas/appearance.ts';

/** A colour of the theme, as strongly as something stands out. */
export type Ink = readonly [token: Token, emphasis?: Emphasis];

/** Where a path is put: moved in pixels, turned in radians (clockwise), and scaled, in this order from outside. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly angle?: number;
  readonly scale?: number;
}

/** A path that is filled, or stroked with lines of a width in pixels. */
export interface PathMark {
  readonly kind: 'path';
  /** In SVG’s notation. */
  readonly path: string;
  readonly place: Place;
  readonly ink: Ink;
  readonly stroke?: Stroke;
}

/** How a path is stroked; lengths in pixels. */
export interface Stroke {
  readonly width: number;
  readonly cap?: 'round' | 'butt';
  readonly dashes?: readonly number[];
  readonly offset?: number;
}

/** One line of text; lengths in pixels. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** The edge or middle that it is set to, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: 'ltr' | 'rtl';
  readonly size: number;
  readonly weight: number;
  readonly family: 'sans' | 'serif';
  readonly ink: Ink;
  /** The width of the paper around its letters. */
  readonly halo?: number;
  /** How much of it is seen, from 0 to 1. */
  readonly opacity?: number;
}

/** What belongs together: a thing in the picture, with its name and the address that proves it. */
export interface GroupMark {
  readonly kind: 'group';
  readonly title: string;
  /** The part of an address that follows the page: `#actor=…`. */
  readonly href: string;
  readonly marks: readonly (PathMark | TextMark)[];
}

/** What a sheet holds, the lowest first. */
export type Mark = PathMark | TextMark | GroupMark;
