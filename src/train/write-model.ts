import { hashOfBytes } from '../draft/tagging/hash.ts';
import { MAGIC, type LinearModel } from '../draft/tagging/linear-model.ts';

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
  const check = hashOfBytes(Uint8Array.from(bytes));
  for (let place = 0; place < 4; place++) bytes.push((check >>> (8 * place)) & 255);
  return Uint8Array.from(bytes);
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

function pushNumber(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  bytes.push(left);
}

function pushText(bytes: number[], text: string): void {
  pushNumber(bytes, text.length);
  for (const letter of text) bytes.push(letter.charCodeAt(0));
}
