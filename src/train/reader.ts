import { readFileSync } from 'node:fs';
import { draftOf } from '../draft/draft.ts';
import { MODEL_NAMES, type ModelName, type Models } from '../draft/models.ts';
import type { Draft } from '../draft/reading.ts';
import { parseModel, type LinearModel } from '../draft/tagging/linear-model.ts';

/** A reading with the weights that are kept: each text is read once, however many rows of the table ask for it. */
export class Reader {
  readonly models: Models;
  readonly #drafts = new Map<string, Draft>();

  constructor(models: Models = keptModels()) {
    this.models = models;
  }

  draft(text: string): Draft {
    const known = this.#drafts.get(text);
    if (known) return known;
    const draft = draftOf(text, this.models);
    this.#drafts.set(text, draft);
    return draft;
  }
}

/** Seen from `lib/train` and from `src/train` alike. */
const FOLDER = new URL('../../data/models/', import.meta.url);

const keptModels = (): Models =>
  Object.fromEntries(
    MODEL_NAMES.map((name) => [name, parseModel(readFileSync(new URL(`${name}.bin`, FOLDER)))]),
  ) as Record<ModelName, LinearModel>; // every name is there
