import { overlaps } from '../../model/span.ts';
import type { Attribution, Quotation, ReadText } from '../reading.ts';

/**
 * Returns attributions with the quotations that go on in the next paragraphs: a newspaper opens the marks again at each
 * paragraph, and closes them once. What was found to belong to another cue is left to it.
 */
export function withContinuations(attributions: readonly Attribution[], read: ReadText): Attribution[] {
  const groups = groupsOf(read.quotations);
  const isTaken = (piece: Quotation): boolean =>
    attributions.some(({ contents }) => contents.some((content) => overlaps(content, piece)));
  return attributions.map((attribution) => {
    const last = attribution.contents.at(-1);
    const opened = last && read.quotations.find((quotation) => overlaps(quotation, last));
    const group = opened ? (groups.get(opened.group) ?? []) : [];
    const more = group.filter((piece) => last && piece.start >= last.end && !isTaken(piece));
    if (more.length === 0) return attribution;
    const contents = [...attribution.contents, ...more.map(({ start, end }) => ({ start, end }))];
    return { ...attribution, contents };
  });
}

function groupsOf(quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations)
    groups.set(quotation.group, [...(groups.get(quotation.group) ?? []), quotation]);
  return groups;
}
