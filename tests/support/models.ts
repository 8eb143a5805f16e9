import { readFileSync } from 'node:fs';
import type { Models } from '../../src/draft/models.ts';
import { parseModel } from '../../src/draft/tagging/linear-model.ts';

const modelNamed = (name: string): ReturnType<typeof parseModel> =>
  parseModel(readFileSync(new URL(`../../data/models/${name}.bin`, import.meta.url)));

/** The taggers of parts of speech and of names, as they are shipped. */
export const taggers: Pick<Models, 'pos' | 'names'> = { pos: modelNamed('pos'), names: modelNamed('names') };
