import { placesIn } from '../by-place.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import type { Seen } from './seen.ts';
import { sentenceStart } from './words.ts';

/** Returns who spoke by name in the sentence before the words of "he": "Lewis Brand said so. “They work,” | he | said", "He said". */
export function goesOn({ mention, head, quotation }: Seen, course: Course): Figure | undefined {
  const { sources, speech, lastSpeaker, words } = course;
  if (quotation >= 0 || !sources.has(mention) || lastSpeaker?.figure.isNamed !== true || lastSpeaker.isJoint)
    return undefined;
  const opening = sentenceStart(words, head);
  if (opening === head) return mention.sentence === lastSpeaker.sentence + 1 ? lastSpeaker.figure : undefined;
  const own = speech.find(({ speaker }) => speaker === head);
  const isBehind =
    /^["”'’]$/.test(words[head - 1]?.form ?? '') && own !== undefined && own.start < mention.start;
  return isBehind && words[placesIn(words, own)[0]]?.sentence === lastSpeaker.sentence + 1
    ? lastSpeaker.figure
    : undefined;
}
