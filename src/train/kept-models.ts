import { readFileSync } from 'node:fs';
import { FILES, modelsFrom, type ModelFile, type Models } from '../draft/models.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';
import { parseClasses, type WordClasses } from '../draft/tagging/word-classes.ts';

/** Seen from `lib/train` and from `src/train` alike. */
const FOLDER = new URL('../../data/models/', import.meta.url);

const bytesOf = (file: ModelFile): Uint8Array => readFileSync(new URL(file, FOLDER));

/** Returns all that was trained before. */
export const keptModels = (): Models => modelsFrom(bytesOf);

/** Returns the classes of words that others learn with. */
export const keptClasses = (): WordClasses => parseClasses(bytesOf(FILES.classes));

/** Returns the weights of the tagger of words, as they were trained before. */
export const keptWords = (): LinearModel => parseModel(bytesOf(FILES.pos));

/** Returns the bytes of the kernel that nets are run and learnt with. */
export const keptKernel = (): Uint8Array => bytesOf(FILES.kernel);
