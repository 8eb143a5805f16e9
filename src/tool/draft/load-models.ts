import { readFileSync } from 'node:fs';
import { modelsFrom, type Models } from '../../draft/models.ts';

/** The package's own weights: the same place seen from `src/tool/draft` and from `lib/tool/draft`. */
const FOLDER = new URL('../../../data/models/', import.meta.url);

let loaded: Models | undefined;

/** Returns the weights that drafts are read with; they are read once a process. */
export function loadModels(): Models {
  loaded ??= modelsFrom((file) => readFileSync(new URL(file, FOLDER)));
  return loaded;
}
