import { parseModel, type LinearModel } from './tagging/linear-model.ts';
import { parseClasses, type WordClasses } from './tagging/word-classes.ts';

/** The names of the models that a draft needs, each the name of its file in `data/models`, without `.bin`. */
export const MODEL_NAMES = ['pos', 'names', 'cues', 'arguments', 'judge', 'readings'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

/** The name of the file with the classes of words, beside the models. */
export const CLASSES_NAME = 'classes';

/** What was learnt, and a draft is read with: weights, and which words are used alike. */
export type Models = Readonly<Record<ModelName, LinearModel> & { [CLASSES_NAME]: WordClasses }>;

/**
 * Returns the models whose files `read` gives by name.
 * @throws RangeError where one is broken
 */
export function modelsFrom(read: (name: ModelName | typeof CLASSES_NAME) => Uint8Array): Models {
  const models = Object.fromEntries(MODEL_NAMES.map((name) => [name, parseModel(read(name))]));
  return { ...(models as Record<ModelName, LinearModel>), classes: parseClasses(read(CLASSES_NAME)) }; // every name is there
}
