import type { Actor } from './schema.ts';

/** Radius of the smallest and the largest node at the opening view, in CSS pixels. */
export const RADIUS_RANGE = [7, 22] as const;

/** Mentions at which a node reaches the largest radius; more change nothing, so one talkative relay cannot swell without end. */
const FULL_MENTIONS = 16;

/**
 * Returns the radius of an actor's node in CSS pixels at the opening view: its area grows with the number of its
 * mentions, so that a node twice as large in area is spoken of twice as often.
 */
export function radiusOf({ mentions }: Pick<Actor, 'mentions'>): number {
  const [least, most] = RADIUS_RANGE;
  const share = Math.min(1, Math.max(0, mentions.length - 1) / (FULL_MENTIONS - 1));
  return Math.round(10 * Math.sqrt(least ** 2 + share * (most ** 2 - least ** 2))) / 10;
}
