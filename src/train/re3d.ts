import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Span } from '../model/span.ts';
import { groupedBy } from './grouped.ts';

/** Words of re3d that stand for somebody or something. */
export interface Re3dMention extends Span {
  /** `PER`, `ORG`, `LOC`, `NORP`, or the corpus's own word: `Weapon`, `Temporal`, … */
  readonly type: string;
}

/** A relation of re3d between two stretches of the text. */
export interface Re3dRelation {
  readonly type: string;
  readonly from: Span;
  readonly to: Span;
  readonly cue: Span;
}

export interface Re3dDocument {
  readonly docId: string;
  readonly text: string;
  readonly mentions: readonly Re3dMention[];
  readonly relations: readonly Re3dRelation[];
}

type Row = Readonly<Record<string, string | number>>;

const SOURCES = [
  'Australian Department of Foreign Affairs',
  'BBC Online',
  'CENTCOM',
  'Delegation of the European Union to Syria',
  'UK Government',
  'US State Department',
  'Wikipedia',
] as const;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['Person', 'PER'],
  ['Organisation', 'ORG'],
  ['Location', 'LOC'],
  ['Nationality', 'NORP'],
]);

/** What fewer than half of the annotators agreed on is no gold. */
const LEAST_CONFIDENCE = 0.5;

/** Returns the documents of one half of re3d (halves by a hash of the document's id) from a folder of corpora. */
export function re3dIn(corpora: string, half: 'even' | 'odd'): Re3dDocument[] {
  return SOURCES.map((source) => join(corpora, 'dstl+re3d', source))
    .filter((folder) => existsSync(join(folder, 'documents.json')))
    .flatMap(documentsIn)
    .filter(({ docId }) => halfOf(docId) === half);
}

function halfOf(docId: string): 'even' | 'odd' {
  const [first = 0] = createHash('md5').update(docId).digest();
  return first % 2 === 1 ? 'odd' : 'even';
}

function documentsIn(folder: string): Re3dDocument[] {
  const entities = groupedBy(confirmedRows(join(folder, 'entities.json')), (row) => row['documentId']);
  const relations = groupedBy(confirmedRows(join(folder, 'relations.json')), (row) => row['documentId']);
  return rowsOf(join(folder, 'documents.json')).map((row) => ({
    docId: String(row['_id']),
    text: String(row['text']),
    mentions: (entities.get(row['_id']) ?? []).map(mentionOf),
    relations: (relations.get(row['_id']) ?? []).map(relationOf),
  }));
}

function mentionOf(row: Row): Re3dMention {
  const type = String(row['type']);
  return { ...spanOf(row, 'begin', 'end'), type: TYPES.get(type) ?? type };
}

function relationOf(row: Row): Re3dRelation {
  return {
    type: String(row['type']),
    from: spanOf(row, 'sourceBegin', 'sourceEnd'),
    to: spanOf(row, 'targetBegin', 'targetEnd'),
    cue: spanOf(row, 'begin', 'end'),
  };
}

const spanOf = (row: Row, start: string, end: string): Span => ({
  start: Number(row[start]),
  end: Number(row[end]),
});

const confirmedRows = (path: string): Row[] =>
  rowsOf(path).filter((row) => Number(row['confidence']) >= LEAST_CONFIDENCE);

/** The files are lists of one object a line, and some lines lack the bracket that closes them. */
function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\[/, '')
        .replace(/[,\]]$/, ''),
    )
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line.endsWith('}') ? line : `${line}}`) as Row); // the corpus's own flat rows
}
