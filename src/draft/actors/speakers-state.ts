import type { Course } from './course.ts';
import type { Description } from './descriptions.ts';
import { folded } from './fold.ts';
import type { Seen } from './seen.ts';
import { stateOfAdjective } from '../states.ts';

/** Offices over an army, in a title. */
const ARMED_OFFICE = /\b(?:defen[cs]e|military|army|general|commander|chief of staff)\b/;

/** Returns what a phrase says, with the state of whoever speaks of it in office: "Israeli Defence Minister Israel Katz said the army". */
export function withSpeakersState(said: Description, { mention }: Seen, course: Course): Description {
  const { lastSpeaker, words } = course;
  const isBare = said.state === undefined && said.owner === undefined && said.modifiers.length === 0;
  if (!isBare || !/^(?:army|military)$/.test(said.head) || lastSpeaker?.sentence !== mention.sentence)
    return said;
  const speaker = [...course.back(mention.sentence, 0)].find(
    ({ figure }) => figure === lastSpeaker.figure,
  )?.seen;
  if (speaker === undefined || !ARMED_OFFICE.test(speaker.title.join(' '))) return said;
  const state = words
    .slice(speaker.first - speaker.title.length - 1, speaker.first)
    .map(({ form }) => stateOfAdjective(folded(form)))
    .find((one) => one !== undefined);
  return state === undefined ? said : { ...said, state };
}
