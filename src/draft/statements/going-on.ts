import type { Attribution } from '../reading.ts';

/** What somebody does besides who has just said something. */
const ADDS =
  /^(?:adding|noting|stressing|insisting|warning|arguing|claiming|explaining|promising|urging|calling)\b/;

/**
 * Returns attributions, in the order of their cues, of which each that goes on with what was said before it in its sentence has
 * the same speaker: "Nine soldiers were killed, it said in a statement, adding that".
 */
export const goingOn = (text: string, attributions: readonly Attribution[]): Attribution[] => {
  const told: Attribution[] = [];
  for (const one of attributions) told.push(withSpeakerOf(told.at(-1), one, text));
  return told;
};

function withSpeakerOf(before: Attribution | undefined, one: Attribution, text: string): Attribution {
  if (before?.source === undefined || one.source === undefined) return one;
  const isBetween = one.source.end <= before.source.start && before.source.end <= one.cue.start;
  const isOn =
    ADDS.test(text.slice(one.cue.start, one.cue.end)) &&
    /,\s*$/.test(text.slice(before.cue.end, one.cue.start));
  const isSentence = !/[.!?]["”’]?\s/.test(text.slice(before.source.end, one.cue.start));
  return isBetween && isOn && isSentence ? { ...one, source: before.source } : one;
}
