import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/model/parse.ts';
import { verify } from '../../../src/model/verify.ts';
import { UNDATED } from '../../../src/model/undated.ts';
import { networkIds } from '../../../src/tool/networks.ts';
import { emptyFolder } from '../folder.ts';
import { sayso } from '../sayso.ts';

const STORY = `The mayor and the council part ways

Mayor Ada Stone told the Harbour Post that the council “will not pay” for the bridge.
`;

/** A folder with these files, named so that it can be a network. */
function networkOf(files: Readonly<Record<string, string>>): string {
  const folder = join(emptyFolder(), 'mine');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function compiled(folder: string) {
  const { exit, printed, complaints } = await sayso(['compile', folder, '--out', '-']);
  expect([exit, complaints]).toEqual([0, '']);
  return readNetwork(printed);
}

test('a folder with nothing but an article is a network, drafted and marked as such, and nothing is written', async () => {
  const folder = networkOf({ 'story.txt': STORY });
  const network = await compiled(folder);
  expect(verify(network)).toEqual([]);
  expect(network.review).toBe('machine');
  expect(network.title).toBe('The mayor and the council part ways');
  expect(network.actors.map(({ name }) => name)).toContain('Ada Stone');
  expect(network.statements.map(({ chain }) => chain[0]?.actor)).toEqual(['ada-stone']);
  expect(readdirSync(folder)).toEqual(['story.txt']);
});

test('an article without annotations joins the cast that is there, and what a person wrote stays confirmed', async () => {
  const base = 'tests/golden/pass/base';
  const files = Object.fromEntries(
    readdirSync(base)
      .filter((name) => name !== 'expected.json')
      .map((name) => [name, readFileSync(join(base, name), 'utf8')]),
  );
  const network = await compiled(networkOf({ ...files, 'later.txt': STORY }));
  expect(network.review).toBe('mixed');
  const stone = network.actors.find(({ id }) => id === 'ada-stone');
  expect(new Set(stone?.mentions.map(({ article }) => article))).toEqual(new Set(['story', 'later']));
});

test.each([
  ['2025-02-13-bridge.txt', '2025-02-13'],
  ['bridge.txt', UNDATED],
])('the date of %s is read from its name, where it has one: %s', async (name, date) => {
  const folder = networkOf({ [name]: STORY });
  expect((await compiled(folder)).articles.map(({ published }) => published)).toEqual([date]);
  const { printed } = await sayso(['check', folder]);
  expect(printed.includes('was published is not known')).toBe(date === UNDATED);
});

test('annotations without their cast are an error, drafted or not', async () => {
  const folder = networkOf({ 'story.txt': STORY, 'other.txt': STORY, 'other.yaml': 'language: en\n' });
  const { exit, complaints } = await sayso(['check', folder]);
  expect(exit).toBe(1);
  expect(complaints).toContain('there is no network.yaml in this folder');
});

test('a folder of articles is found among the networks, and one of weights is not', async () => {
  const data = emptyFolder();
  for (const [folder, name] of [
    ['bare', 'story.txt'],
    ['models', 'pos.bin'],
    ['whole', 'network.yaml'],
  ] as const) {
    mkdirSync(join(data, folder));
    writeFileSync(join(data, folder, name), 'words');
  }
  expect(await networkIds(data)).toEqual(['bare', 'whole']);
});
