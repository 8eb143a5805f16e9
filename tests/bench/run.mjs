// Runs the suites of this folder, or those that are named, one after the other: `npm run bench -- layout`.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ bench: () => void | Promise<void> }} Suite */

const suites = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'bench.mjs')),
);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no suite ${unknown.join(', ')}, only ${suites.join(', ')}.`);

for (const name of asked.length > 0 ? asked : suites) {
  const suite = /** @type {Suite} */ (await import(`./${name}/bench.mjs`));
  await suite.bench();
}
