import { ownDrafter } from '../draft/draft-article.ts';
import { documentOf, lineOf } from './document.ts';

/** What became of a line: its draft as JSON, or why there is none. */
export type Outcome = { readonly json: string } | { readonly reason: string };

/** Returns the draft of the document that a line holds. Whatever is wrong with a line, the next one is read. */
export function draftLine(line: string): Outcome {
  try {
    const document = documentOf(line);
    return { json: lineOf(document, ownDrafter(document.text)) };
  } catch (error) {
    return {
      reason: error instanceof RangeError ? error.message : `it could not be drafted: ${String(error)}`,
    };
  }
}
