import { otherEnd, type Picture, type Spot, type Tie } from './picture.ts';

/** How far a speaker is from those it speaks of, against two who are tied: near, but far more loosely. */
const SPEECH_HOPS = 2;

/** The nodes next to a node, and how many hops away. */
export type Nearness = ReadonlyMap<Spot, readonly (readonly [Spot, number])[]>;

/** Returns who is next to whom: by a line of the picture, or by speaking of the other. */
export function nearnessOf({ spots }: Picture, speech: readonly Tie[]): Nearness {
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const near = new Map(
    spots.map((spot) => [spot, spot.lines.map((line): [Spot, number] => [otherEnd(line, spot), 1])]),
  );
  for (const [speaker, about] of speech) {
    const [one, other] = [byId.get(speaker), byId.get(about)];
    if (!one || !other) continue;
    near.get(one)?.push([other, SPEECH_HOPS]);
    near.get(other)?.push([one, SPEECH_HOPS]);
  }
  return near;
}

/** Returns everyone who can be reached from a node, with the number of hops; itself is first, at 0. */
export function hopsFrom(start: Spot, near: Nearness): Map<Spot, number> {
  const found = new Map<Spot, number>();
  const waves: Spot[][] = [[start]];
  for (let hops = 0; hops < waves.length; hops++) {
    for (const spot of waves[hops] ?? []) {
      if (found.has(spot)) continue;
      found.set(spot, hops);
      for (const [other, length] of near.get(spot) ?? []) waveAt(waves, hops + length).push(other);
    }
  }
  return found;
}

function waveAt(waves: Spot[][], hops: number): Spot[] {
  while (waves.length <= hops) waves.push([]);
  return waves[hops] ?? [];
}

/** Returns the parts of a picture that hang together, each in the order in which it is reached. */
export function partsOf(spots: readonly Spot[], near: Nearness): Spot[][] {
  const seen = new Set<Spot>();
  return spots.flatMap((spot) => {
    if (seen.has(spot)) return [];
    const part = [...hopsFrom(spot, near).keys()];
    for (const one of part) seen.add(one);
    return [part];
  });
}
