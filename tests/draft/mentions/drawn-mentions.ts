import { mentionsIn } from '../../../src/draft/mentions/mentions.ts';
import { readText } from '../../../src/draft/read-text.ts';
import type { Mention } from '../../../src/draft/reading.ts';
import { tagWords } from '../../../src/draft/tagging/words.ts';
import { MODELS } from '../../support/models.ts';

/** Returns the mentions of an article, and the article in which they are found. */
export function mentionsOf(text: string): readonly Mention[] {
  const read = readText(text);
  return mentionsIn(read, tagWords(read, MODELS), MODELS);
}

/** Returns the mentions as `words: kind type`, in reading order. */
export const described = (text: string): string[] =>
  mentionsOf(text).map(({ start, end, kind, type }) => `${text.slice(start, end)}: ${kind} ${type}`);
