import type { Attribution, Doubt, Mention } from '../reading.ts';
import { inReadingOrder, contains } from '../../model/span.ts';
import type { MentionFinder } from './sources.ts';
import type { Sources } from './speech.ts';
import { wordsIn, type Word } from './words.ts';

/**
 * Returns a question for each statement that several make together: "Japan, Australia and the EU voiced concern". A statement
 * has one speaker, and who corrects the draft is told of the others.
 */
export const severalSpeakers = (
  sources: Sources,
  finder: MentionFinder,
  words: readonly Word[],
  text: string,
): Doubt[] =>
  [...sources].flatMap(([{ source, contents }, speaker]) => {
    const all = source === undefined ? [] : listedIn(source, finder.headsIn(source), words);
    if (source === undefined || all.length < 2 || !all.includes(speaker)) return [];
    const others = all
      .filter((one) => one !== speaker)
      .map(({ start, end }) => `“${text.slice(start, end)}”`);
    return [{ message: `Is this also said by ${others.join(' and ')}?`, span: contents[0] ?? source }];
  });

/** The mentions of those that commas and an "and" join to one subject, from the first word of a source on. */
function listedIn(
  source: NonNullable<Attribution['source']>,
  mentions: readonly Mention[],
  words: readonly Word[],
): Mention[] {
  const listed: Mention[] = [];
  let isJoined = false;
  for (const mention of mentions.filter((one) => contains(source, one)).sort(inReadingOrder)) {
    const from = listed.at(-1)?.end ?? source.start;
    const [first, end] = wordsIn(words, { start: from, end: mention.start });
    const between = words.slice(first, end).map(({ form }) => form.toLowerCase());
    if (!(listed.length === 0 ? OPENING : JOINT).test(between.join(' '))) break;
    isJoined ||= between.includes('and');
    listed.push(mention);
  }
  return isJoined ? listed : [];
}

const OPENING = /^(?:both(?: the)?|the)?$/;
const JOINT = /^(?:,|and|, and)(?: the)?$/;
