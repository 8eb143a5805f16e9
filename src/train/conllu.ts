import type { Span } from '../model/span.ts';

/** A syntactic word of a CoNLL-U file, laid out in the text. */
export interface GumToken extends Span {
  /** Its number in the sentence, from 1. */
  readonly id: number;
  readonly form: string;
  /** Universal part of speech. */
  readonly universal: string;
  /** Penn Treebank part of speech. */
  readonly penn: string;
  /** The number of the word that governs it, 0 for the root. */
  readonly governor: number;
  readonly misc: string;
}

/** A sentence of a CoNLL-U file. */
export interface GumSentence {
  readonly tokens: readonly GumToken[];
}

/** A text as its tokens lay it out: one line a paragraph, spaces as annotated. */
export interface LaidOut {
  readonly text: string;
  readonly sentences: readonly GumSentence[];
}

interface Cursor {
  text: string;
  /** The last syntactic word of the surface token that is being taken apart ("don't" = do + n't). */
  lastPart: number;
  /** Where the next part of that surface token begins, and where the token ends. */
  next: number;
  limit: number;
}

/** Returns the text of a CoNLL-U file and its sentences, with UTF-16 offsets into that text. */
export function laidOut(source: string): LaidOut {
  const cursor: Cursor = { text: '', lastPart: 0, next: 0, limit: 0 };
  const sentences = source
    .split(/\r?\n\s*\n/)
    .map((block) => sentenceOf(block.split('\n'), cursor))
    .filter(({ tokens }) => tokens.length > 0);
  return { text: cursor.text.trimEnd(), sentences };
}

function sentenceOf(lines: readonly string[], cursor: Cursor): GumSentence {
  const rows = lines.filter((line) => /^\d+(-\d+)?\t/.test(line)).map((line) => line.split('\t'));
  if (rows.length === 0) return { tokens: [] };
  const opensParagraph = lines.some((line) => line.startsWith('# newpar') && !line.startsWith('# newpar_'));
  if (cursor.text !== '' && opensParagraph) cursor.text = `${cursor.text.trimEnd()}\n\n`;
  cursor.lastPart = 0;
  const tokens = rows.flatMap((row) => tokenOf(row, cursor));
  if (!/\s$/.test(cursor.text)) cursor.text += ' ';
  return { tokens };
}

function tokenOf(row: readonly string[], cursor: Cursor): GumToken[] {
  const [number = '', form = '', , universal = '', penn = '', , governor = '', , , misc = ''] = row;
  const id = Number.parseInt(number, 10);
  const isWhole = number.includes('-');
  const isPart = !isWhole && id <= cursor.lastPart;
  const { start, end } = isPart ? part(form, cursor) : printed(form, misc, cursor);
  if (!isWhole) return [{ id, form, universal, penn, governor: Number(governor), misc, start, end }];
  [cursor.lastPart, cursor.next, cursor.limit] = [Number(number.split('-')[1]), start, end];
  return [];
}

function printed(form: string, misc: string, cursor: Cursor): Span {
  const start = cursor.text.length;
  cursor.text += /SpaceAfter=No/.test(misc) ? form : `${form} `;
  return { start, end: start + form.length };
}

function part(form: string, cursor: Cursor): Span {
  const start = cursor.next;
  cursor.next = Math.min(cursor.limit, start + form.length);
  return { start, end: cursor.next };
}
