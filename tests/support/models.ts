import { readFileSync } from 'node:fs';
import { modelsFrom } from '../../src/draft/models.ts';

/** All that drafts are read with, as it is shipped. */
export const MODELS = modelsFrom((name) =>
  readFileSync(new URL(`../../data/models/${name}.bin`, import.meta.url)),
);
