import type { Example } from './perceptron.ts';

/** Counts are kept for `2 ** 26` hashes; by the upper bits, as models take their rows by the lower ones. */
const SHIFT = 6;
const MOST = 255;

/**
 * Returns examples without the features that are seen less often than `atLeast` in all of them: what is seen once teaches
 * nothing that will be seen again, and takes a row that others need.
 */
export function frequentOnly(examples: readonly Example[], atLeast: number): Example[] {
  const counts = new Uint8Array(2 ** (32 - SHIFT));
  for (const { rows } of examples) {
    for (let at = 0; at < rows.length; at++) {
      const cell = (rows[at] ?? 0) >>> SHIFT;
      if ((counts[cell] ?? 0) < MOST) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return examples.map((example) => filtered(example, (hash) => (counts[hash >>> SHIFT] ?? 0) >= atLeast));
}

function filtered(example: Example, keeps: (hash: number) => boolean): Example {
  const rows = new Uint32Array(example.rows.length);
  const starts = new Uint32Array(example.length + 1);
  let count = 0;
  for (let token = 0; token < example.length; token++) {
    for (let at = example.starts[token] ?? 0; at < (example.starts[token + 1] ?? 0); at++) {
      const hash = example.rows[at] ?? 0;
      if (keeps(hash)) rows[count++] = hash;
    }
    starts[token + 1] = count;
  }
  return { ...example, rows: rows.slice(0, count), starts };
}
