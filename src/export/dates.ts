import type { Article } from '../model/schema.ts';
import { UNDATED } from '../model/undated.ts';

/** Returns when an article was published, in UTC (`2025-02-13T16:13:46Z`; a day begins at midnight), or `undefined`. */
export const publishedInUtc = ({ published }: Article): string | undefined =>
  published === UNDATED ? undefined : new Date(published).toISOString().replace('.000Z', 'Z');
