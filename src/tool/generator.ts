import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const packageSchema = v.object({ name: v.string(), version: v.string() });

/** Returns the name and version of this package, as kept in `generator` of every network it makes: `sayso 0.1.0`. */
export function generatorName(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { name, version } = v.parse(packageSchema, JSON.parse(readFileSync(file, 'utf8')));
  return `${name} ${version}`;
}
