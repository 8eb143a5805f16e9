import { GRAIN, NET_MAGIC, type NetModel } from '../../draft/nets/net-model.ts';
import { pushNumber, pushText, withChecksum } from '../write-model.ts';

/** The most steps that a weight may have. */
const MOST = 127;

/** Returns the bytes that `parseNet` reads a net from: each weight is rounded to one of 255 steps of its part. */
export function writeNet({ name, labels, cells, width, hashes, weights }: NetModel): Uint8Array {
  const bytes: number[] = [...NET_MAGIC];
  pushText(bytes, name);
  pushNumber(bytes, labels.length);
  for (const label of labels) pushText(bytes, label);
  for (const number of [cells, width, hashes.length]) pushNumber(bytes, number);
  hashes.forEach((hash, at) => pushNumber(bytes, hash - (hashes[at - 1] ?? 0)));
  for (const { features, gates, base, steps, labels: ofLabels, start } of [weights]) {
    for (const part of [features, gates, base, steps, ofLabels, start]) pushPart(bytes, part);
  }
  return withChecksum(bytes);
}

function pushPart(bytes: number[], part: Float32Array): void {
  const most = part.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const step = Math.max(1, Math.ceil(most / MOST / GRAIN));
  pushNumber(bytes, step);
  for (const weight of part) bytes.push(Math.round(weight / (step * GRAIN)) & 255);
}
