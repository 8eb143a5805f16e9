import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Span } from '../model/span.ts';
import { laidOut, type GumSentence } from './conllu.ts';
import { groupedBy } from './grouped.ts';
import { entitiesOf, type GumEntity } from './gum-entities.ts';

/** Who or what an annotated actor of a corpus is. */
export type NameType = 'PER' | 'ORG' | 'LOC';

/** A person, organisation or place that at least one name stands for, with all that is said of it. */
export interface GumActor {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  readonly mentions: readonly { readonly span: Span; readonly kind: GumEntity['kind'] }[];
}

export interface GumDocument {
  readonly docId: string;
  readonly text: string;
  readonly sentences: readonly GumSentence[];
  readonly entities: readonly GumEntity[];
  readonly actors: readonly GumActor[];
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
]);

/** Returns the documents of the given genres of GUM (`bio`, `court`, …), sorted by name, from a folder of corpora. */
export function gumIn(corpora: string, genres: readonly string[]): GumDocument[] {
  const folder = join(corpora, 'amir-zeldes+gum', 'dep');
  const isWanted = (file: string): boolean => genres.some((genre) => file.startsWith(`GUM_${genre}_`));
  return readdirSync(folder)
    .filter(isWanted)
    .sort()
    .map((file) => documentOf(file.replace('.conllu', ''), readFileSync(join(folder, file), 'utf8')));
}

function documentOf(docId: string, source: string): GumDocument {
  const { text, sentences } = laidOut(source);
  const entities = entitiesOf(sentences);
  const clusters = groupedBy(entities, ({ id }) => id);
  const actors = [...clusters].flatMap(([id, mentions]) => actorOf(id, mentions, text));
  return { docId, text, sentences, entities, actors };
}

function actorOf(id: string, entities: readonly GumEntity[], text: string): GumActor[] {
  const counts = groupedBy(entities, ({ entityType }) => entityType);
  const commonest = [...counts].sort((one, other) => other[1].length - one[1].length)[0]?.[0] ?? '';
  const type = TYPES.get(commonest);
  const names = entities
    .filter(({ kind }) => kind === 'name')
    .map(({ name }) => text.slice(name.start, name.end));
  const [name] = names.sort((one, other) => other.length - one.length);
  if (type === undefined || name === undefined) return [];
  const mentions = entities.map((entity) => ({ span: entity.name, kind: entity.kind }));
  return [{ id, name, type, mentions }];
}
