import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const FOLDER = 'data/models';
const MEGABYTE = 1024 * 1024;

test('the weights of all models are at most 4 MB gzipped', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));
  expect(files).toEqual(expect.arrayContaining(['arguments.bin', 'arguments-net.bin']));
  const sizes = files.map((name) => gzipSync(readFileSync(join(FOLDER, name))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4 * MEGABYTE);
});
