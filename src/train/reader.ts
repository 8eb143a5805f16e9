import { draftOf } from '../draft/draft.ts';
import type { Models } from '../draft/models.ts';
import type { Draft } from '../draft/reading.ts';
import { keptModels } from './kept-models.ts';

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
