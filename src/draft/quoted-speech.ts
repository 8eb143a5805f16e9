import type { Span } from '../model/span.ts';
import { SPEECH_VERB } from './speech-verbs.ts';

/** Between marks, fewer words than this are a name or a borrowed word, if nothing beside them says that somebody speaks. */
const FEWEST = 4;

/** He said: “No.”; he asked, “Why?” */
const LED_IN = new RegExp(String.raw`(?:\b(?:${SPEECH_VERB})(?:\s[^.?!“”"]{0,60})?[,:]|:)\s*["“‘']$`, 'u');

/** “Go!” he said; “Never,” Jane Mills told reporters; “Why?” asked Mills. */
const FOLLOWED = new RegExp(
  String.raw`^["”’']\s*(?:(?:${SPEECH_VERB})\b|(?:\S+\s+){1,5}?(?:${SPEECH_VERB})\b)`,
  'u',
);

const ENDED = /[.,?!…—–-]$/;

/** Small words that a title of a work may hold beside its capitals: "The Art of the Deal". */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|is|&)$/;

/** Returns whether what stands between a pair of marks is speech. */
export function isSpeech(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 300)).split(/\s+/);
  const lead = text.slice(Math.max(0, start - 100), start);
  if (words.length < FEWEST) return isSpoken(text, lead, { start, end });
  return !isTitled(words) || /[?!]$/.test(text.charAt(end - 1)) || isSpoken(text, lead, { start, end });
}

function isSpoken(text: string, lead: string, { start, end }: Span): boolean {
  if (!/\p{Lu}|\p{N}|[….]/u.test(text.charAt(start))) return false;
  if (LED_IN.test(lead)) return true;
  return ENDED.test(text.slice(start, end)) && FOLLOWED.test(text.slice(end, end + 80));
}

/** “Fox News Sunday”, “The Art of the Deal”: capitals throughout. */
const isTitled = (words: readonly string[]): boolean =>
  words.length < 12 && words.every((word) => /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word) || SMALL.test(word));
