import { hashOfBytes } from '../draft/tagging/hash.ts';
import { MAGIC, type LinearModel } from '../draft/tagging/linear-model.ts';
import type { Trained } from './trainer.ts';

/** Returns a model's file. */
export const fileOf = (model: LinearModel): Trained => ({ name: model.name, bytes: writeModel(model) });

/** Returns the bytes that `parseModel` reads a model from. */
export function writeModel({ name, labels, bits, weights }: LinearModel): Uint8Array {
  const rows = rowsOf(weights, labels.length);
  const bytes: number[] = [...MAGIC];
  pushText(bytes, name);
  pushNumber(bytes, labels.length);
  for (const label of labels) pushText(bytes, label);
  pushNumber(bytes, bits);
  pushNumber(bytes, rows.length);
  let expected = 0;
  for (const row of rows) {
    pushNumber(bytes, row - expected);
    for (const weight of weights.subarray(row * labels.length, (row + 1) * labels.length)) {
      bytes.push(weight & 255);
    }
    expected = row + 1;
  }
  return withChecksum(bytes);
}

/** Returns bytes with their FNV-1a behind them, the lowest byte first. */
export function withChecksum(bytes: readonly number[]): Uint8Array {
  const check = hashOfBytes(Uint8Array.from(bytes));
  return Uint8Array.from([...bytes, ...[0, 8, 16, 24].map((shift) => (check >>> shift) & 255)]);
}

/** Returns the places of the rows that are not all zero. */
function rowsOf(weights: Int8Array, width: number): number[] {
  const rows: number[] = [];
  weights.forEach((weight, at) => {
    const row = Math.floor(at / width);
    if (weight !== 0 && rows.at(-1) !== row) rows.push(row);
  });
  return rows;
}

/** Adds a whole number to bytes, in LEB128: seven bits a byte, the lowest first. */
export function pushNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  bytes.push(left);
}

/** Adds a string of ASCII, with its length before it. */
export function pushText(bytes: number[], text: string): void {
  pushNumber(bytes, text.length);
  for (const letter of text) bytes.push(letter.charCodeAt(0));
}
