import { KIND, QUOTED, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** The most tokens before and after a cue that a sentence may still be added at. */
const MOST_BEFORE = 160;
const MOST_AFTER = 200;

/**
 * Returns the tokens in which a cue's source and content are looked for: its sentence, sentences before it that lie in the
 * quotation that reaches into it, and sentences after it that go on quoting: `"We left. We ran," he said. "They stayed."`
 */
export function windowOf(text: TaggedText, cue: TokenRange): TokenRange {
  const { first, sentence, segment, quoted, kind } = text;
  const own = sentence[cue.from] ?? 0;
  let from = first[own] ?? 0;
  for (let at = own; at > 0 && segment[at - 1] === segment[own] && cue.from - from < MOST_BEFORE; at--) {
    const state = quoted[from] ?? 0;
    if (state !== QUOTED.inside && state !== QUOTED.closing) break;
    from = first[at - 1] ?? 0;
  }
  let to = first[own + 1] ?? from;
  for (let at = own + 1; at + 1 < first.length && to - cue.to < MOST_AFTER; at++) {
    const goesOn = (quoted[to] ?? 0) !== QUOTED.outside;
    const same = segment[at] === segment[own];
    const colon = at === own + 1 && kind[to - 1] === KIND.colon;
    if (!(same && goesOn) && !colon) break;
    to = first[at + 1] ?? to;
  }
  return { from: Math.max(from, cue.from - 2 * MOST_BEFORE), to: Math.min(to, cue.to + 2 * MOST_AFTER) };
}
