import { readFileSync } from 'node:fs';
import { modelsFrom } from '../../src/draft/models.ts';

/** All that drafts are read with, as it is shipped. */
export const MODELS = modelsFrom((file) =>
  readFileSync(new URL(`../../data/models/${file}`, import.meta.url)),
);
