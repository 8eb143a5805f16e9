import type { Segment } from '../../model/schema.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { firstEndingAfter, spanAt } from '../by-place.ts';
import type { Attribution, Quotation, ReadText } from '../reading.ts';

/**
 * Returns attributions, in the order of their cues, with the quotations that are a paragraph and have no cue: agencies close
 * the marks at each paragraph, and whoever spoke at the end of the one before goes on.
 */
export function withLoneQuotations(attributions: readonly Attribution[], read: ReadText): Attribution[] {
  const paragraphs = read.layout.segments.filter(({ kind }) => kind === 'paragraph');
  const told = [...attributions];
  for (const [at, paragraph] of paragraphs.entries()) {
    const [before, next] = [paragraphs[at - 1], paragraphs[at + 1]];
    const lone = before && loneIn(read, paragraph, next);
    if (!lone || isTaken(lone, told) || isSigned(read.text, lone, next) || isHeading(read, lone, before))
      continue;
    const voice = voiceOf(read, told, before);
    if (voice?.source && !isAnswered(read.text, voice)) give(told, voice, lone);
  }
  return told;
}

/** Returns the quotation that a paragraph is, with nothing beside it; one that is not closed goes on in the next. */
function loneIn(
  { text, quotations }: ReadText,
  { start, end }: Segment,
  next: Segment | undefined,
): Quotation | undefined {
  const found = quotations[firstEndingAfter(quotations, start)];
  if (found === undefined || found.start - start > 2) return undefined;
  const rest = text.slice(found.end, end);
  if (rest === '') return next && text.charAt(start) === text.charAt(next.start) ? found : undefined;
  return /^["”'’]{1,2}[.,]?$/.test(rest) ? found : undefined;
}

/** A cue within it ascribes a part of it. */
const isTaken = (quotation: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ cue, contents }) =>
      !contains(quotation, cue) && contents.some((content) => overlaps(content, quotation)),
  );

/** "I worry that they return. Dean Baker, economist": who is named at the end has said it. */
const NAMED = /[.!?…]["”]?\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,[^.]*)?\.?$/u;

/** "Reporter: Did he call you?": so has who is named before it. */
const LABEL = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}: /u;

/** How many characters of a quotation tell it from others. */
const ENOUGH = 40;

/** "- Clinton", below; or what is taken out of the article to be read first, and stands there again. */
function isSigned(text: string, { start, end }: Span, next: Segment | undefined): boolean {
  if (next !== undefined && /[―—–-]/.test(text.charAt(next.start))) return true;
  const opening = text.slice(start, Math.min(end, start + ENOUGH));
  return (
    text.indexOf(opening) !== start ||
    text.includes(opening, start + 1) ||
    NAMED.test(text.slice(Math.max(start, end - 120), end)) ||
    LABEL.test(text.slice(start, Math.min(end, start + 80)))
  );
}

/** 'A tough decision': single marks below double ones are those of a heading. */
function isHeading({ text, quotations }: ReadText, lone: Span, { start }: Segment): boolean {
  const isSingle = (at: number): boolean => /[^'"“”]['‘]$/.test(text.slice(Math.max(0, at - 2), at));
  return isSingle(lone.start) && !isSingle(quotations[firstEndingAfter(quotations, start)]?.start ?? 0);
}

/** Returns what is last said in a paragraph, where nothing of its own comes behind it. */
function voiceOf(
  { text, sentences, quotations }: ReadText,
  told: readonly Attribution[],
  { end }: Segment,
): Attribution | undefined {
  const last = spanAt(sentences, end - 1);
  const heard = told.filter(
    ({ cue, contents }) => last && [cue, ...contents].some((piece) => overlaps(piece, last)),
  );
  return heard.findLast(
    (one) =>
      spanAt(quotations, one.cue.start) === undefined &&
      !isAside(text, one) &&
      !heard.some(({ contents }) => contents.some((content) => contains(content, one.cue))),
  );
}

/** "It apologised for emails which included staff members suggesting a smear": who is told of on the way does not go on. */
const isAside = (text: string, { source, cue }: Attribution): boolean =>
  source?.end === cue.start - 1 && /^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end));

/** "Did he call you?" she asked: whoever speaks next may be whoever was asked. */
const isAnswered = (text: string, { cue, contents }: Attribution): boolean =>
  /\bask(?:ed|s)$/.test(text.slice(cue.start, cue.end)) &&
  text.charAt((contents.at(-1)?.end ?? 0) - 1) === '?';

/** What is said without a cue is one more piece of a quotation, and reported behind anything else. */
function give(told: Attribution[], voice: Attribution, { start, end }: Span): void {
  const at = told.indexOf(voice);
  const piece = { start, end };
  if (voice.mode === 'direct') told[at] = { ...voice, contents: [...voice.contents, piece] };
  else told.splice(at + 1, 0, { ...voice, contents: [piece], mode: 'direct', status: 'reported' });
}
