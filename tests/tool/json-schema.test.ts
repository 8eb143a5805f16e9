import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { networkJsonSchema } from '../../src/tool/json-schema.ts';
import { lawfulNetwork, withActor, withProof, withRelation } from '../model/lawful.ts';
import { seedNetwork } from '../compile/seed.ts';

const schema = JSON.parse(networkJsonSchema()) as Record<string, unknown>;
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** Returns the places at which the published schema refuses a value. */
const refused = (value: unknown): string[] => {
  validate(value);
  return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
};

describe('the published JSON Schema', () => {
  test('says that it is of the 2020-12 draft', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('accepts what the compiler writes', () => {
    expect(refused(lawfulNetwork())).toEqual([]);
    expect(refused(seedNetwork())).toEqual([]);
  });

  test('ends with a line break, and is the same each time', () => {
    expect(networkJsonSchema()).toBe(networkJsonSchema());
    expect(networkJsonSchema().endsWith('}\n')).toBe(true);
  });

  test.each<[string, unknown, string]>([
    ['a key that it does not know', { ...lawfulNetwork(), stray: 1 }, ''],
    ['another version', { ...lawfulNetwork(), schemaVersion: 2 }, '/schemaVersion'],
    ['a network without actors', { ...lawfulNetwork(), actors: undefined }, ''],
    ['an id that is no slug', withActor('ada', { id: 'Ada Stone' }), '/actors/1/id'],
    ['a script for an address', withActor('ada', { sameAs: ['javascript:alert(1)'] }), '/actors/1/sameAs/0'],
    ['a relation without a quote', withRelation('r-met', { quotes: [] }), '/relations/1/quotes'],
    ['a context that is too long', withProof({ prefix: 'x'.repeat(33) }), '/relations/1/quotes/0/prefix'],
    ['an offset below nothing', withProof({ start: -1 }), '/relations/1/quotes/0/start'],
    ['an empty quote', withProof({ exact: '' }), '/relations/1/quotes/0/exact'],
  ])('refuses %s', (_what, value, place) => {
    expect(refused(JSON.parse(JSON.stringify(value)))).toEqual([place]);
  });
});
