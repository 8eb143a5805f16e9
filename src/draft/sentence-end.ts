import { AFTER_HOUR, DOTTED, NUMBERED, SHORTENED, STARTERS, TITLES } from './abbreviations.ts';
import { SPEECH_VERB } from './speech-verbs.ts';

/** Where a sentence may end: it begins at `from`, its stop stands at `stop`, its closing marks end at `to`. */
export interface Candidate {
  readonly from: number;
  readonly stop: number;
  readonly to: number;
  /** Where the piece of text ends that is being cut. */
  readonly end: number;
}

const NEXT = /\s*["“‘'«([{—–-]*\s*/y;
const WORDLESS = /[^\p{L}\p{N}]*/uy;
const WORD = /[\p{L}\p{M}'’]{1,30}/uy;

/** "“Will they leave?” Mr. Trump asked.": the sentence goes on after the quotation. */
const SPEAKER = new RegExp(String.raw`\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:${SPEECH_VERB})\b`, 'uy');

/** Returns whether a sentence ends at a candidate. */
export function isSentenceEnd(text: string, candidate: Candidate): boolean {
  const { from, stop, to, end } = candidate;
  if (to >= end) return true;
  if (!holdsWords(text, from, stop)) return false;
  const quoted = /["”’']/.test(text.slice(stop + 1, to));
  if (!/\s/.test(text[to] ?? '') && !(quoted && isCapital(text, to))) return false;
  const next = nextStart(text, to);
  if (next >= end) return true;
  if (goesOn(text, next)) return false;
  if (text[stop] === '.' && (to === stop + 1 || !quoted)) return isFullStop(text, candidate, next);
  return !(quoted && text[stop] !== '.' && matchesAt(SPEAKER, text, to));
}

/** ".   Near Mosul, …": a full stop may stand for a bullet. */
function holdsWords(text: string, from: number, stop: number): boolean {
  WORDLESS.lastIndex = from;
  return from + (WORDLESS.exec(text)?.[0].length ?? 0) < stop;
}

function nextStart(text: string, from: number): number {
  NEXT.lastIndex = from;
  return from + (NEXT.exec(text)?.[0].length ?? 0);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

/** "he said" goes on, "iPhones" and "eBay" do not tell. */
function goesOn(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  if (letter === ',' || letter === ';') return true;
  return /\p{Ll}/u.test(letter) && !isCapital(text, at + 1);
}

function isFullStop(text: string, { from, stop, to }: Candidate, next: number): boolean {
  const word = wordBefore(text, from, stop);
  if (to > stop + 1 && text[stop + 1] === '.') return true;
  if (isListNumber(text, from, stop)) return false;
  if (TITLES.has(word) || TITLES.has(inSmallLetters(word))) return false;
  if (NUMBERED.has(word)) return !/[\p{N}]/u.test(text[next] ?? '');
  if (HOUR.test(word)) return !AFTER_HOUR.has(wordAt(text, next));
  const short = SHORTENED.has(word) || DOTTED.test(word) || /^\p{Lu}$/u.test(word);
  return !short || beginsSentence(text, next);
}

/** "SEN. CALLOWAY: No.": "SEN" is "Sen". */
const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** The word that a full stop stands after, with the dots inside it: "U.S" of "the U.S.". */
function wordBefore(text: string, from: number, stop: number): string {
  let at = stop;
  while (at > from && stop - at < 20 && /[\p{L}.]/u.test(text[at - 1] ?? '')) at -= 1;
  return text.slice(at, stop);
}

/** "1. Introduction", "B. The Americas": a number alone is no sentence. */
const isListNumber = (text: string, from: number, stop: number): boolean =>
  stop - from < 12 && /^\s*(?:\p{N}{1,3}(?:\.\p{N}{1,3})*|\p{L})$/u.test(text.slice(from, stop));

const HOUR = /^[ap]\.m$/i;

const beginsSentence = (text: string, at: number): boolean =>
  STARTERS.has(
    wordAt(text, at)
      .toLowerCase()
      .replace(/['’].*/, ''),
  );

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}
