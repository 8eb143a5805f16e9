import { overlaps } from '../../model/span.ts';
import type { Attribution } from '../reading.ts';
import { statusOf } from './status.ts';

/** "To ‘stop digging’, | Helen Mills | claimed": who tells of what was said, at the end of it. */
const TELLER =
  /, (?<who>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}|he|she|they) (?<cue>claim(?:ed|s)|alleged|sa(?:id|ys)|recalled|insisted)$/u;

/**
 * Returns attributions, in the order of their cues, of which none takes in who tells of it, and with those who do: "the director
 * told her to ‘stop digging’, Helen Mills claimed".
 */
export const withTellers = (text: string, attributions: readonly Attribution[]): Attribution[] =>
  attributions.flatMap((one) => {
    const last = one.contents.at(-1);
    const found = last && TELLER.exec(text.slice(Math.max(last.start, last.end - LONGEST), last.end));
    if (last === undefined || !found || one.source === undefined || last.start < one.cue.end) return [one];
    const { who = '', cue: verb = '' } = found.groups ?? {};
    const cue = { start: last.end - verb.length, end: last.end };
    if (attributions.some((other) => overlaps(other.cue, cue))) return [one];
    const source = { start: cue.start - 1 - who.length, end: cue.start - 1 };
    const end = last.end - found[0].length;
    const told: Attribution = {
      ...one,
      source,
      cue,
      contents: [{ start: Math.min(one.source.start, one.cue.start), end }],
      mode: 'indirect',
      status: statusOf(verb),
      by: `${one.by}+teller`,
    };
    return [{ ...one, contents: [...one.contents.slice(0, -1), { start: last.start, end }] }, told];
  });

/** More characters than these has nobody who tells of it. */
const LONGEST = 60;
