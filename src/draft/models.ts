import type { LinearModel } from './tagging/linear-model.ts';

/** The names of the models that a draft needs, each the name of its file in `data/models`, without `.bin`. */
export const MODEL_NAMES = ['pos', 'names', 'cues', 'arguments', 'judge', 'readings'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

/** The trained weights that a draft is read with. */
export type Models = Readonly<Record<ModelName, LinearModel>>;
