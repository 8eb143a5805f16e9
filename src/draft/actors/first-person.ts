import { contains, type Span } from '../../model/span.ts';
import type { Attribution } from '../reading.ts';
import type { Course } from './course.ts';
import type { Figure } from './figure.ts';
import { pronounOf } from './pronouns.ts';
import type { Seen } from './seen.ts';

/** Takes "I" and "we" in somebody's words for that somebody; `speakerOf` tells who speaks in an attribution. */
export function resolveFirstPersons(
  seen: readonly Seen[],
  attributions: readonly Attribution[],
  speakerOf: (attribution: Attribution) => Figure | undefined,
  course: Course,
): void {
  const said = attributions
    .flatMap((attribution) => attribution.contents.map((content) => ({ content, attribution })))
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  let from = 0;
  for (const one of seen) {
    if (pronounOf(course.words[one.head]?.form ?? '')?.person !== 'first' || one.mention.kind !== 'pronoun')
      continue;
    while (from < said.length && (said[from]?.content.end ?? 0) < one.mention.start - 5000) from++;
    const speaker = innermost(said, from, one.mention, speakerOf);
    if (speaker !== undefined) course.assign(one, speaker);
  }
}

function innermost(
  said: readonly { content: Span; attribution: Attribution }[],
  from: number,
  span: Span,
  speakerOf: (attribution: Attribution) => Figure | undefined,
): Figure | undefined {
  let found: Figure | undefined;
  for (let at = from; at < said.length; at++) {
    const one = said[at];
    if (one === undefined || one.content.start > span.start) break;
    const isOwnSource = one.attribution.source !== undefined && contains(one.attribution.source, span);
    if (contains(one.content, span) && !isOwnSource) found = speakerOf(one.attribution) ?? found;
  }
  return found;
}
