import { KNOWN_NAMES, knownBit } from '../lists/known-names.ts';
import type { DraftPlace, Mention } from '../reading.ts';
import type { Figure } from './figure.ts';
import { folded } from './fold.ts';
import { MEN, WOMEN } from './given-names.ts';
import type { Seen } from './seen.ts';
import { stateNamed } from '../states.ts';
import type { Word } from './words.ts';

const PLACE = knownBit('country') | knownBit('city') | knownBit('region');

/** The longest listed place has so many tokens: "Democratic Republic of the Congo". */
const LONGEST = 5;

/**
 * Returns the listed places that stand inside the names of others and nowhere by themselves: "Kansas" of "University of
 * Kansas", "Houston" of "Houston Astros". A person's name holds no place: "Paris Hilton".
 */
export function innerPlaces(figures: readonly Figure[], words: readonly Word[]): DraftPlace[] {
  const known = new Set(figures.flatMap(({ names }) => names.map((parts) => keyOf(parts))));
  const found = new Map<string, { name: string; mentions: Mention[] }>();
  for (const { seen } of figures.filter(({ isPerson }) => !isPerson))
    for (const one of seen) {
      for (const mention of placesIn(one, words)) {
        const key = keyOf(mention.parts.map(folded));
        const place = found.get(key) ?? { name: mention.parts.join(' '), mentions: [] };
        if (!known.has(key)) found.set(key, place).get(key)?.mentions.push(mention.mention);
      }
    }
  return [...found.values()];
}

/** All names of a state are one key. */
function keyOf(parts: readonly string[]): string {
  const joined = parts.join('');
  return stateNamed(joined) ?? joined;
}

function placesIn(
  { mention, first, end }: Seen,
  words: readonly Word[],
): { parts: string[]; mention: Mention }[] {
  if (mention.kind !== 'name' || isPlace(words.slice(first, end))) return [];
  const found: { parts: string[]; mention: Mention }[] = [];
  for (let at = first; at < end;) {
    const length = lengthAt(words.slice(at, Math.min(end, at + LONGEST)));
    const isApart =
      !isWhole(words, first, at) &&
      !isNarrowed(at > first ? words[at - 1] : undefined, at + length < end ? words[at + length] : undefined);
    if (length > 0 && isApart) found.push(placeOf(words.slice(at, at + length), mention));
    at += Math.max(length, 1);
  }
  return found;
}

/** Returns how many of these words, from the first, are a listed place, as many as can be. */
function lengthAt(words: readonly Word[]): number {
  for (let length = words.length; length > 0; length--) {
    const place = words.slice(0, length);
    if (isPlace(place)) return isGiven(place) ? 0 : length;
  }
  return 0;
}

const isPlace = (words: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(words[0]?.form ?? '') &&
  (KNOWN_NAMES.listsOf(words.map(({ form }) => form.toLowerCase())) & PLACE) !== 0;

/** "State of | Pennsylvania", "Republic of | North Macedonia": the same place. */
const isWhole = (words: readonly Word[], first: number, at: number): boolean =>
  at === first + 2 &&
  words[first + 1]?.form === 'of' &&
  /^(?:state|republic|kingdom|commonwealth|province|city|town|emirate)$/i.test(words[first]?.form ?? '');

/** "South | Pacific", "George | Washington Bridge", "Asia | Minor", "Mississippi | River": another place, or no place. */
const isNarrowed = (before: Word | undefined, after: Word | undefined): boolean =>
  /^(?:new|north|south|east|west|central|latin|(?:nor|sou|ea|we)\w*ern|air|[cuhr]?[msn]s)$/i.test(
    before?.form ?? '',
  ) ||
  MEN.has(folded(before?.form ?? '')) ||
  WOMEN.has(folded(before?.form ?? '')) ||
  /^(?:city|river|minor|street|st|avenue|ave|-)$/i.test(after?.form ?? '');

/** "Victoria's Secret", "Austin Powers". */
const isGiven = ([word, ...more]: readonly Word[]): boolean =>
  more.length === 0 && (MEN.has(folded(word?.form ?? '')) || WOMEN.has(folded(word?.form ?? '')));

function placeOf(
  words: readonly Word[],
  { sentence, confidence }: Mention,
): { parts: string[]; mention: Mention } {
  const [first, last] = [words[0], words.at(-1)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const head = { start: last?.start ?? 0, end: last?.end ?? 0 };
  const mention: Mention = {
    ...span,
    kind: 'name',
    type: 'place',
    head,
    sentence,
    confidence,
    by: 'names:inner',
  };
  return { parts: words.map(({ form }) => form), mention };
}
