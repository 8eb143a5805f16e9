import { describe, expect, test } from 'vitest';
import { NetworkError, parseNetwork, readNetwork } from '../../src/model/parse.ts';
import { lawfulNetwork, withArticle, withProof } from './lawful.ts';

const lawful = lawfulNetwork();

/** Returns what reading says of a value; a value that is read well has nothing said of it. */
function complaint(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof NetworkError) return error.message;
    throw error;
  }
}

const parsing = (value: unknown): string | undefined => complaint(() => parseNetwork(value));

describe('parseNetwork', () => {
  test('returns the network as it is', () => {
    expect(parseNetwork(structuredClone(lawful))).toEqual(lawful);
  });

  test('names the place of a value that breaks the contract', () => {
    const [actor] = lawful.actors;
    expect(parsing({ ...lawful, actors: [{ ...actor, type: 'militia' }] })).toMatch(
      /^actors\.0\.type: .*"militia"/,
    );
    expect(parsing({ ...lawful, schemaVersion: 2 })).toMatch(/^schemaVersion: /);
    expect(parsing({ ...lawful, extra: 1 })).toMatch(/^extra: /);
    expect(parsing([])).toMatch(/^schemaVersion: /);
  });

  test('names the record and the quote that break a law', () => {
    expect(parsing(withProof({ exact: 'The council met Eve' }))).toBe(
      'relations[1] r-met.quotes[0]: the words at start..end are not the words of exact',
    );
  });

  test.each([[null], [undefined], ['a'], [7]])('speaks of the network where there is none: %j', (value) => {
    expect(parsing(value)).toMatch(/^network: /);
  });

  test('leaves the hash to the build: a page need not read every byte again', () => {
    expect(parsing(withArticle(() => ({ sha256: '0'.repeat(64) })))).toBeUndefined();
  });
});

describe('readNetwork', () => {
  test('returns the network that JSON holds', () => {
    expect(readNetwork(JSON.stringify(lawful))).toEqual(lawful);
  });

  test.each([[''], ['{'], ['<!doctype html>'], ['{"id": }']])('says of %j that it is not JSON', (json) => {
    expect(complaint(() => readNetwork(json))).toMatch(/^not JSON: ./);
  });

  test('speaks of a broken contract as parseNetwork does', () => {
    expect(complaint(() => readNetwork('{"schemaVersion":1}'))).toMatch(/^id: /);
  });
});
