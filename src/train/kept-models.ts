import { readFileSync } from 'node:fs';
import { CLASSES_NAME, modelsFrom, type Models } from '../draft/models.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';
import { parseClasses, type WordClasses } from '../draft/tagging/word-classes.ts';

/** Seen from `lib/train` and from `src/train` alike. */
const FOLDER = new URL('../../data/models/', import.meta.url);

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`${name}.bin`, FOLDER));

/** Returns all that was trained before. */
export const keptModels = (): Models => modelsFrom(bytesOf);

/** Returns the classes of words that others learn with. */
export const keptClasses = (): WordClasses => parseClasses(bytesOf(CLASSES_NAME));

/** Returns one model that was trained before. */
export const keptModel = (name: string): LinearModel => parseModel(bytesOf(name));
