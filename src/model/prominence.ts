import type { Actor } from './schema.ts';

/** Radius of the smallest and the largest node at the opening view, in CSS pixels. */
export const RADIUS_RANGE = [7, 22] as const;

/** Mentions at which a node reaches the largest radius; more change nothing, so one talkative relay cannot swell without end. */
const FULL_MENTIONS = 16;

/**
 * Returns the radius of a node in CSS pixels at the opening view for a share of the most, from 0 to 1: its area grows with
 * the share, so that a node twice as large in area stands for twice as much.
 */
export function radiusAt(share: number): number {
  const [least, most] = RADIUS_RANGE;
  return Math.round(10 * Math.sqrt(least ** 2 + share * (most ** 2 - least ** 2))) / 10;
}

/** Returns the radius of an actor's node, whose area grows with the number of its mentions. */
export const radiusOf = ({ mentions }: Pick<Actor, 'mentions'>): number =>
  radiusAt(Math.min(1, Math.max(0, mentions.length - 1) / (FULL_MENTIONS - 1)));
