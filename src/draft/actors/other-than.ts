import type { Course, Past } from './course.ts';
import type { Seen } from './seen.ts';

/** How far back "them" looks for things, in words. */
const REACH = 40;

/** Spans of time, which are no things that one takes or breaks. */
const TIME = /^(?:years|months|weeks|days|hours|minutes|seconds|times|decades)$/;

/**
 * Returns the place of the nearest things before a "them", which are likelier meant than a body before those: the phones of
 * "Google made phones, but all of | them | broke"; -1 where there are none.
 */
export function thingsBefore({ head }: Seen, { words, figureAt }: Course): number {
  if (!/^them$/i.test(words[head]?.form ?? '')) return -1;
  const start = Math.max(0, head - REACH);
  const at = words
    .slice(start, head)
    .findLastIndex(
      ({ tag, form }, back) => tag === 'NNS' && !TIME.test(form) && figureAt(start + back) === undefined,
    );
  return at < 0 ? -1 : start + at;
}

/** "Trump's | choice to lead the CIA needed votes, and senators would not vote for him": whoever was chosen. */
export const isWhoChose = ({ seen: { end, mention } }: Past, seen: Seen, { words }: Course): boolean =>
  mention.sentence === seen.mention.sentence &&
  words[end]?.tag === 'POS' &&
  /^(?:choice|pick)$/.test(words[end + 1]?.form ?? '');

/** "Mary Wood's | departure left Jane Smith in charge": who is gone. */
export const isGone = ({ end }: Seen, words: Course['words']): boolean =>
  /^(?:departure|death|resignation|ouster|removal|dismissal|sacking|firing|exit|retirement|assassination|killing|impeachment)$/.test(
    words[end + 1]?.form ?? '',
  );
