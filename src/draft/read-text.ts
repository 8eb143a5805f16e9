import type { Segment } from '../model/schema.ts';
import { layoutOf } from './article/layout.ts';
import { plainView } from './article/markdown.ts';
import { quotationsOf } from './quotations.ts';
import type { ReadText } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf, type Sentence } from './tokens.ts';

/**
 * Returns an article laid out, cut into sentences and tokens. Offsets are into the text as it is; marks of Markdown are
 * no tokens.
 * @throws RangeError where the text holds no words
 */
export function readText(text: string): ReadText {
  const view = plainView(text);
  const layout = layoutOf(text, view);
  const sentences = tokenised(view, layout.segments);
  return { text, layout, sentences, quotations: quotationsOf(view, layout.segments) };
}

function tokenised(view: string, segments: readonly Segment[]): Sentence[] {
  let segment = 0;
  const sentences: Sentence[] = [];
  for (const { start, end } of sentencesOf(view, segments)) {
    const tokens = tokensOf(view.slice(start, end), start);
    while ((segments[segment]?.end ?? Infinity) <= start) segment += 1;
    sentences.push({ start, end, segment, tokens });
  }
  return sentences;
}
