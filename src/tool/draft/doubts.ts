import type { Doubt } from '../../draft/reading.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { plainWords } from '../llm/plain-words.ts';
import { oneLine } from './drafted-cast.ts';
import type { DraftEntries } from './entries.ts';

/** Returns the entries with each doubt beside the entry that its words belong to, and the others at the end. */
export function withDoubts(entries: DraftEntries, doubts: readonly Doubt[], text: string): DraftEntries {
  const left = new Set(doubts);
  const take = (belongs: (span: Span) => boolean): string[] => {
    const taken = [...left].filter(({ span }) => belongs(span));
    for (const doubt of taken) left.delete(doubt);
    return [...new Set(taken.map((doubt) => worded(doubt, text)))];
  };
  const mentions = entries.mentions.map((entry) => ({
    ...entry,
    doubts: take((span) => entry.spans.some((each) => contains(each, span))),
  }));
  const statements = entries.statements.map((entry) => ({
    ...entry,
    doubts: take((span) => overlaps(entry.span, span)),
  }));
  const relations = entries.relations.map((entry) => ({
    ...entry,
    doubts: take((span) => overlaps(entry.span, span)),
  }));
  return { ...entries, mentions, statements, relations, doubts: take(() => true) };
}

/** A doubt reminds of its words, and need not repeat a whole statement. */
const MOST_SHOWN = 60;

function worded({ message, span }: Doubt, text: string): string {
  const words = plainWords(text.slice(span.start, span.end), MOST_SHOWN);
  return message.includes(words) ? oneLine(message) : `${oneLine(message)}: "${words}"`;
}
