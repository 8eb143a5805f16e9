import { safeParse, getDotPath } from 'valibot';
import { describe, expect, test } from 'vitest';
import { networkSchema } from '../../src/model/schema.ts';
import { lawfulNetwork } from './lawful.ts';

type Key = string | number;

/** Returns a copy of plain data with the value at a path replaced, or taken out where it is `undefined`. */
function setIn(data: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, at) => (at === key ? setIn(item, rest, value) : item));
  const record = Object.entries(data ?? {}).filter(([name]) => name !== key || rest.length > 0);
  const next = setIn((data as Record<Key, unknown>)[key], rest, value);
  const kept = record.filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? kept : [...kept, [key, next]]);
}

/** Returns the places that the schema refuses, once the lawful network is changed at one. */
function refused(path: readonly Key[], value: unknown): string[] {
  const { issues = [] } = safeParse(networkSchema, setIn(lawfulNetwork(), path, value));
  return [...new Set(issues.map((issue) => getDotPath(issue) ?? ''))];
}

const RECORDS: readonly (readonly [name: string, path: readonly Key[]])[] = [
  ['the network', []],
  ['an article', ['articles', 0]],
  ['a segment', ['articles', 0, 'segments', 0]],
  ['an actor', ['actors', 0]],
  ['a mention', ['actors', 0, 'mentions', 0]],
  ['a statement', ['statements', 0]],
  ['the quote of a statement', ['statements', 0, 'quote']],
  ['a hop', ['statements', 0, 'chain', 0]],
  ['a cue', ['statements', 0, 'chain', 0, 'cue']],
  ['a relation', ['relations', 0]],
  ['a proof', ['relations', 0, 'quotes', 0]],
];

/** What a key may hold in `network.json`, and what it may not. */
const VALUES: readonly (readonly [path: string, good: readonly unknown[], bad: readonly unknown[]])[] = [
  ['schemaVersion', [1], [2, '1', undefined]],
  [
    'id',
    ['a', 'a-1', '2025-02-13-shafaq'],
    ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', '../a', 'a/b', 7],
  ],
  ['title', ['T'], ['', 7, undefined]],
  ['description', ['D', undefined], ['', null]],
  ['generator', ['sayso 0.1.0'], ['', undefined]],
  ['review', ['machine', 'mixed', 'confirmed'], ['disputed', 'Confirmed']],
  [
    'articles.0.url',
    ['https://example.org/a?b=1#c', 'HTTP://EXAMPLE.ORG', undefined],
    [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,a',
      'example.org',
      '',
    ],
  ],
  [
    'articles.0.published',
    ['2025-02-13', '2025-02-13T16:13Z', '2025-02-13T16:13:46+00:00', '2025-02-13T16:13:46.5-03:30'],
    [
      '13 February 2025',
      '2025-2-13',
      '2025-02-13T16:13:46',
      '2025-02-13 16:13Z',
      '2025',
      '2025-13-01',
      '2025-02-32',
      '2025-02-13T25:00Z',
    ],
  ],
  ['articles.0.language', ['en', 'ar-IQ', 'zh-Hant-TW'], ['', 'e', 'English', 'en_GB', 'EN']],
  ['articles.0.sha256', ['0'.repeat(64)], ['0'.repeat(63), '0'.repeat(65), 'G'.repeat(64), 'A'.repeat(64)]],
  ['articles.0.segments.0.kind', ['title', 'dateline', 'paragraph', 'furniture'], ['footer', undefined]],
  ['articles.0.segments.0.start', [0], [-1, 0.5, '0', undefined]],
  ['actors.0.type', ['person', 'group', 'armed-group'], ['militia', undefined]],
  ['actors.0.x', [-12.5, 0], ['1', null, undefined, Infinity, NaN]],
  ['actors.0.community', [0, 3], [-1, 1.5]],
  ['actors.0.sameAs', [['https://www.wikidata.org/wiki/Q1'], undefined], [['Q1'], ['javascript:void 0']]],
  ['actors.0.unnamed', [true, false, undefined], ['yes']],
  ['actors.0.mentions.0.exact', ['Ada'], ['', undefined]],
  ['actors.0.mentions.0.prefix', ['', 'x'.repeat(32)], ['x'.repeat(33), undefined]],
  ['statements.0.mode', ['direct', 'indirect', 'mixed'], ['spoken']],
  ['statements.0.status', ['reported', 'claimed', 'suggested', 'denied'], ['true']],
  ['statements.0.chain.0.role', ['speaker', 'relay', 'outlet'], ['source']],
  ['relations.0.stance', ['structural', 'cooperative', 'conflictual', 'neutral'], ['hostile']],
  ['relations.0.modality', ['actual', 'attempted', 'proposed', 'potential', 'negated'], ['future']],
  ['relations.0.directed', [true, false], ['true', undefined]],
  ['relations.0.quotes', [], [[], undefined]],
  ['relations.0.review', ['machine', 'confirmed', 'disputed'], ['mixed']],
];

const keysOf = (path: string): Key[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const expand = (which: 1 | 2): [string, unknown][] =>
  VALUES.flatMap((row) => row[which].map((value): [string, unknown] => [row[0], value]));

describe('the contract of network.json', () => {
  test('accepts the lawful network', () => {
    expect(refused(['id'], 'tiny')).toEqual([]);
  });

  test.each(RECORDS)('refuses a key that it does not know in %s', (_name, path) => {
    expect(refused([...path, 'stray'], 1)).toEqual([[...path, 'stray'].join('.')]);
  });

  test.each(expand(1))('accepts for %s: %j', (path, value) => {
    expect(refused(keysOf(path), value)).toEqual([]);
  });

  test.each(expand(2))('refuses for %s: %j', (path, value) => {
    expect(refused(keysOf(path), value).map((place) => place.startsWith(path))).toEqual([true]);
  });
});
