import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { Trouble } from '../../../src/compile/problem.ts';
import type { Draft } from '../../../src/draft/reading.ts';
import type { Network } from '../../../src/model/schema.ts';
import { redraft } from '../../../src/tool/draft/draft-folder.ts';
import type { NetworkFiles } from '../../../src/tool/network-files.ts';
import { readFiles } from '../../../src/tool/sources.ts';
import { readYaml } from '../../../src/tool/yaml.ts';
import { copyOf } from '../folder.ts';
import { randomDraft } from './random-draft.ts';

async function filesOf(folder: string): Promise<NetworkFiles> {
  const trouble = new Trouble();
  const files = await readFiles(folder, trouble);
  trouble.throwIfAny();
  if (!files) throw new Error(`${folder} is no network`);
  return files;
}

/** The texts that a network's YAML files have after a draft, by name. */
function after({ folder, cast, articles }: NetworkFiles, files: ReturnType<typeof redraft>['files']) {
  const written = new Map(files);
  const text = (name: string, before: string): string => written.get(join(folder, name)) ?? before;
  return new Map([
    ['network.yaml', text('network.yaml', cast?.text ?? '')],
    ...articles.map(
      ({ id, annotated }) => [`${id}.yaml`, text(`${id}.yaml`, annotated?.text ?? '')] as const,
    ),
  ]);
}

function compiled({ articles }: NetworkFiles, texts: ReadonlyMap<string, string>): Network {
  const trouble = new Trouble();
  const read = (name: string) => {
    const located = readYaml(name, texts.get(name) ?? '', trouble);
    trouble.throwIfAny();
    if (!located) throw new Error(`${name} cannot be read`);
    return located;
  };
  const sources = articles.map(({ id, text }) => ({
    id,
    file: `${id}.txt`,
    text,
    notes: read(`${id}.yaml`),
  }));
  return compile({ id: 'merged', cast: read('network.yaml'), articles: sources, partial: false }, 'sayso')
    .network;
}

/** Whether a text is another with whole lines put in. */
function isWithin(text: string, longer: string): boolean {
  const lines = longer.split('\n');
  let at = 0;
  return text.split('\n').every((line) => {
    while (at < lines.length && lines[at] !== line) at++;
    return at++ < lines.length;
  });
}

const before = (files: NetworkFiles) => after(files, []);

describe('whatever a second draft says', () => {
  test.each([
    ['data/iraq-disarmament', 4],
    ['tests/golden/pass/base', 25],
  ])(
    'every line of %s survives, everything confirmed stays so, and it compiles',
    async (folder, numRuns) => {
      const files = await filesOf(folder);
      const text = files.articles[0]?.text ?? '';
      const first = compiled(files, before(files));
      fc.assert(
        fc.property(randomDraft(text), (draft) => {
          const texts = after(files, redraft(files, () => draft).files);
          for (const [name, old] of before(files)) expect(isWithin(old, texts.get(name) ?? '')).toBe(true);
          const network = compiled(files, texts);
          const confirmed = ({ statements, relations }: Network) =>
            [...statements, ...relations].filter(({ review }) => review === 'confirmed').map(({ id }) => id);
          expect(confirmed(network)).toEqual(confirmed(first));
        }),
        { seed: 8, numRuns },
      );
    },
    240_000,
  );
});

describe('a second draft', () => {
  const draftWith = (text: string, draft: Draft): Draft => ({ ...draft, read: { ...draft.read, text } });

  test('that says the same writes nothing, and what a person has mended is left as it is', async () => {
    const folder = copyOf('tests/golden/pass/base', 'base');
    const files = await filesOf(folder);
    const text = files.articles[0]?.text ?? '';
    const [draft] = fc.sample(randomDraft(text), { seed: 4, numRuns: 1 });
    if (!draft) throw new Error('no draft');
    const bare: NetworkFiles = {
      folder,
      cast: undefined,
      articles: files.articles.map(({ id, file }) => ({ id, file, text })),
    };
    const texts = after(bare, redraft(bare, () => draft).files);
    const mended = new Map(
      [...texts].map(([name, yaml]) => [name, yaml.replace('review: machine', 'review: disputed')]),
    );
    const again = withTexts(bare, mended);
    expect(redraft(again, () => draftWith(text, draft)).files).toEqual([]);
  });

  test('tells where it would say otherwise, and leaves it', async () => {
    const files = await filesOf('tests/golden/pass/base');
    const text = files.articles[0]?.text ?? '';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const clerk = at('a clerk');
    const provenance = { confidence: 1, by: 'test' };
    const mention = {
      ...clerk,
      kind: 'nominal',
      type: 'person',
      head: at('clerk'),
      sentence: 0,
      ...provenance,
    } as const;
    const actor = {
      id: 'a-clerk',
      name: 'Clerk',
      type: 'person',
      unnamed: true,
      aliases: [],
      mentions: [mention],
      ...provenance,
    } as const;
    const [draft] = fc.sample(randomDraft(text), { seed: 4, numRuns: 1 });
    if (!draft) throw new Error('no draft');
    const attribution = {
      cue: at('said'),
      contents: [at('We never asked her')],
      relays: [],
      mode: 'direct',
      status: 'reported',
      ...provenance,
    } as const;
    const other: Draft = {
      ...draft,
      actors: [actor],
      statements: [
        {
          attribution,
          chain: [{ actor: 'a-clerk', role: 'speaker' }],
          together: [],
          about: [],
          ...provenance,
        },
      ],
      relations: [],
      doubts: [],
    };
    const { files: written, report } = redraft(files, () => other);
    expect(written).toEqual([]);
    expect(report).toEqual(['story: "We never asked her" may be reported, not denied']);
  });
});

/** The same network, with these texts as its YAML files. */
function withTexts(files: NetworkFiles, texts: ReadonlyMap<string, string>): NetworkFiles {
  const trouble = new Trouble();
  const read = (name: string) => {
    const text = texts.get(name) ?? '';
    const located = readYaml(name, text, trouble);
    trouble.throwIfAny();
    if (!located) throw new Error(`${name} cannot be read`);
    return { file: name, text, located };
  };
  return {
    ...files,
    cast: read('network.yaml'),
    articles: files.articles.map((article) => {
      const { text, located } = read(`${article.id}.yaml`);
      const { id, file } = article;
      return { ...article, annotated: { text, source: { id, file, text: article.text, notes: located } } };
    }),
  };
}
