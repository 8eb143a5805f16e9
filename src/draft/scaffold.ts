import type { MarkedSpan } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import { layoutOf } from './article/layout.ts';
import { plainView } from './article/markdown.ts';

/** What a file's lines look like before anyone has read them: a proposal that a person corrects. */
export interface Scaffold {
  readonly title: Span;
  readonly published: string | undefined;
  readonly marked: readonly MarkedSpan[];
}

/**
 * Returns where the title, the datelines and the site's furniture of a text seem to stand, in reading order. The title
 * is marked even where it is no more than the first sentence.
 * @throws RangeError where the text holds no words
 */
export function scaffoldOf(text: string): Scaffold {
  const { title, published, segments } = layoutOf(text, plainView(text));
  const marked = segments.flatMap(({ kind, ...span }): MarkedSpan[] =>
    kind === 'paragraph' ? [] : [{ ...span, kind }],
  );
  const titled = marked.some(({ kind }) => kind === 'title');
  const all: MarkedSpan[] = titled ? marked : [...marked, { ...title, kind: 'title' }];
  return { title, published, marked: all.sort((a, b) => a.start - b.start) };
}
