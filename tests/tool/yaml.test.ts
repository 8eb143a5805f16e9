import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/compile/located.ts';
import { Trouble, type Place } from '../../src/compile/problem.ts';
import { readYaml } from '../../src/tool/yaml.ts';

const FILE = `# A comment.
title: Talks stall
list:
  - one
  - { exact: two, times: 2 }
  - >-
    folded
    words
nested:
  "quoted key": [a, b]
  empty:
`;

/** Returns the problems of YAML text, one line each. */
function problems(source: string): string[] {
  const trouble = new Trouble();
  const located = readYaml('a.yaml', source, trouble);
  expect(located === undefined).toBe(trouble.problems.length > 0);
  return trouble.problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}

function read(source: string) {
  const located = readYaml('a.yaml', source, new Trouble());
  if (!located) throw new RangeError('the YAML of the test is broken');
  return located;
}

const at = ({ line, column }: Place): string => `${line}:${column}`;

describe('reading YAML', () => {
  test('returns its values', () => {
    expect(read(FILE).value).toEqual({
      title: 'Talks stall',
      list: ['one', { exact: 'two', times: 2 }, 'folded words'],
      nested: { 'quoted key': ['a', 'b'], empty: null },
    });
  });

  test.each<[Path, string]>([
    [['title'], '2:8'],
    [['list'], '4:3'],
    [['list', 0], '4:5'],
    [['list', 1], '5:5'],
    [['list', 1, 'exact'], '5:14'],
    [['list', 1, 'times'], '5:26'],
    [['list', 2], '6:5'],
    [['nested', 'quoted key'], '10:17'],
    [['nested', 'quoted key', 1], '10:21'],
  ])('knows where the value at %j stands', (path, place) => {
    expect(at(read(FILE).placeOf(path))).toBe(place);
  });

  test.each<[Path, string]>([
    [['title'], '2:1'],
    [['list', 1, 'times'], '5:19'],
    [['nested', 'quoted key'], '10:3'],
    [['nested', 'empty'], '11:3'],
  ])('knows where the key at %j stands', (path, place) => {
    expect(at(read(FILE).keyPlaceOf(path))).toBe(place);
  });

  test('of a value that is not there names the nearest that is', () => {
    expect(at(read(FILE).placeOf(['list', 1, 'prefix']))).toBe('5:5');
    expect(at(read(FILE).placeOf(['statements', 4]))).toBe('2:1');
    expect(at(read(FILE).keyPlaceOf(['list', 7, 'x']))).toBe('4:3');
  });

  test('shows the line in which a value stands', () => {
    expect(read(FILE).placeOf(['list', 1, 'exact'])).toMatchObject({
      file: 'a.yaml',
      lineText: '  - { exact: two, times: 2 }',
    });
  });

  test('leaves dates and times as they are written, and knows no other kinds of values than JSON', () => {
    expect(read('published: 2025-02-13T16:13:46+00:00\nlanguage: no\nday: 2025-02-13').value).toEqual({
      published: '2025-02-13T16:13:46+00:00',
      language: 'no',
      day: '2025-02-13',
    });
  });
});

describe('broken YAML is refused at its place', () => {
  test.each([
    ['a key that is there twice', 'a: 1\nb: 2\na: 3', '3:1 duplicate id or key: "a" is there twice'],
    ['a key without its colon', 'a: 1\nb\nc: 3', /^2:1 not valid YAML: /],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3', /^\d:\d+ not valid YAML: /],
    ['a quotation mark that is not closed', 'a: "one\nb: 2', /^\d:\d+ not valid YAML: /],
    ['a tab for indentation', 'a:\n\tb: 1', /^2:\d not valid YAML: /],
    ['a colon within a bare string', 'a: one: two', /^1:\d+ not valid YAML: /],
    ['a list', '- a\n- b', '1:1 expected keys with values, such as "title: …"'],
    ['a bare word', 'word', '1:1 expected keys with values, such as "title: …"'],
    ['comments alone', '# nothing\n', '1:1 expected keys with values, such as "title: …"'],
  ])('%s', (_what, source, expected) => {
    const [first, ...more] = problems(source);
    expect(more).toEqual([]);
    expect(first).toMatch(expected instanceof RegExp ? expected : new RegExp(`^${escaped(expected)}$`));
  });

  test('each key that is there twice, at its own place', () => {
    expect(problems('a: 1\na: 2\nb:\n  c: 1\n  c: 2').map((line) => line.split(' ')[0])).toEqual([
      '2:1',
      '5:3',
    ]);
  });

  test.each([
    ['an alias', 'a: &x one\nb: *x'],
    ['many aliases of aliases', 'a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['a tag that is not of the core schema', 'a: !secret one'],
    ['two documents', 'a: 1\n---\nb: 2'],
  ])('%s, which is no part of the format', (_what, source) => {
    expect(problems(source)).toHaveLength(1);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
