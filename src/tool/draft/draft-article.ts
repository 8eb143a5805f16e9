import { draftOf } from '../../draft/draft.ts';
import type { Draft } from '../../draft/reading.ts';
import type { Metadata } from '../templates.ts';
import { castIds, type KnownActor } from './cast-ids.ts';
import { entriesOf } from './drafted.ts';
import type { DraftEntries } from './entries.ts';
import { loadModels } from './load-models.ts';

/** Makes a draft of a text: the package's own reading, or another. */
export type Drafter = (text: string) => Draft;

/** Makes a drafter that knows these texts: a model is asked for them beforehand. */
export type DrafterFor = (texts: readonly string[]) => Promise<Drafter>;

/** Returns the package's own reading, with its own weights. */
export const ownDrafter: Drafter = (text) => draftOf(text, loadModels());

/** "2025-02-13-shafaq": many archives put the date first in a file's name. */
const DATED_ID = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** Returns the date that an article's id begins with, if it does. */
export const dateOfId = (id: string): string | undefined => DATED_ID.exec(id)?.[0];

/** Returns a draft of one article as annotations; who is known already keeps its id. */
export function draftArticle(
  id: string,
  text: string,
  known: readonly KnownActor[],
  metadata: Metadata = {},
  drafter: Drafter = ownDrafter,
): DraftEntries {
  const draft = drafter(text);
  const published = metadata.published ?? draft.read.layout.published ?? dateOfId(id);
  return entriesOf(draft, { ...metadata, published }, known, castIds(draft.actors, known));
}
