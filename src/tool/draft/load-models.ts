import { readFileSync } from 'node:fs';
import { MODEL_NAMES, type ModelName, type Models } from '../../draft/models.ts';
import { parseModel, type LinearModel } from '../../draft/tagging/linear-model.ts';

/** The package's own weights: the same place seen from `src/tool/draft` and from `lib/tool/draft`. */
const FOLDER = new URL('../../../data/models/', import.meta.url);

let loaded: Models | undefined;

/** Returns the weights that drafts are read with; they are read once a process. */
export function loadModels(): Models {
  loaded ??= Object.fromEntries(MODEL_NAMES.map((name) => [name, loadModel(name)])) as Record<
    ModelName,
    LinearModel
  >; // every name is there
  return loaded;
}

const loadModel = (name: ModelName): LinearModel => parseModel(readFileSync(new URL(`${name}.bin`, FOLDER)));
