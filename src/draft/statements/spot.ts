import { mix } from '../tagging/hash.ts';
import type { Scene } from './scene.ts';

/** A token of a scene, and where it is from the cue. */
export interface Spot {
  readonly at: number;
  /** 1 before the cue, 2 after it. */
  readonly side: number;
  /** A hash of the side and the distance. */
  readonly place: number;
  readonly distance: number;
  /** Hashes of the side and what lies between. */
  readonly between: number;
  readonly skeleton: number;
  /** How many sentences after the cue's, plus two. */
  readonly offset: number;
  readonly hasOther: number;
}

/** Returns a token of a scene's window; `hasOther` is 1 where its sentence has a cue besides the scene's, else 0. */
export function spotOf({ text, window, cue, around, sentence }: Scene, at: number, hasOther: number): Spot {
  const before = at < cue.from;
  const side = before ? 1 : 2;
  const distance = bucketOf(before ? cue.from - at : at - cue.to + 1);
  return {
    at,
    side,
    distance,
    place: mix(side, distance),
    between: mix(side + 10, around.between[at - window.from] ?? 0),
    skeleton: mix(side + 20, around.skeleton[at - window.from] ?? 0),
    offset: (text.sentence[at] ?? 0) - sentence + 2,
    hasOther,
  };
}

/** 0 to 4 as they are, then 5–6, 7–9, 10–14, 15–24 and more. */
function bucketOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}
