import type { Segment } from '../model/schema.ts';
import { segmentsOf } from '../model/segments.ts';
import { quotationsOf } from './quotations.ts';
import type { ReadText } from './reading.ts';
import { scaffoldOf } from './scaffold.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf, type Sentence } from './tokens.ts';

/**
 * Returns an article laid out, cut into sentences and tokens. Offsets are into the text as it is.
 * @throws RangeError where the text holds no words
 */
export function readText(text: string): ReadText {
  const { title, published, marked } = scaffoldOf(text);
  const segments = segmentsOf(text, marked);
  const layout = { title, ...(published === undefined ? {} : { published }), segments };
  return { text, layout, sentences: tokenised(text, segments), quotations: quotationsOf(text, segments) };
}

function tokenised(text: string, segments: readonly Segment[]): Sentence[] {
  let segment = 0;
  return sentencesOf(text, segments).map(({ start, end }) => {
    while ((segments[segment]?.end ?? Infinity) <= start) segment += 1;
    return { start, end, segment, tokens: tokensOf(text.slice(start, end), start) };
  });
}
