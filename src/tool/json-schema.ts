import { toJsonSchema } from '@valibot/to-json-schema';
import { networkSchema, SCHEMA_VERSION } from '../model/schema.ts';

/**
 * Returns the JSON Schema (2020-12) of `network.json` as text, made from the schema that the compiler and the page use.
 * It holds shapes; the laws that tie records to each other and to the text are `verify`'s.
 */
export function networkJsonSchema(): string {
  // `finite` has no word in JSON Schema, and needs none: JSON has no other numbers.
  const schema = toJsonSchema(networkSchema, { target: 'draft-2020-12', ignoreActions: ['finite'] });
  const title = `A Sayso network, schema version ${SCHEMA_VERSION}`;
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }, null, 2)}\n`;
}
