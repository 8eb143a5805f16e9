import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { Trouble } from '../../../src/compile/problem.ts';
import { draftOf } from '../../../src/draft/draft.ts';
import type { Draft, DraftStatement } from '../../../src/draft/reading.ts';
import type { Network } from '../../../src/model/schema.ts';
import { UNDATED } from '../../../src/model/undated.ts';
import { entriesOf } from '../../../src/tool/draft/drafted.ts';
import { castYaml, notesYaml } from '../../../src/tool/draft/yaml-files.ts';
import { loadModels } from '../../../src/tool/draft/load-models.ts';
import { decodeText } from '../../../src/tool/text-file.ts';
import { readYaml } from '../../../src/tool/yaml.ts';
import { randomDraft } from './random-draft.ts';

/** The articles of the seed and of every golden case that can be read at all. */
const ARTICLES = ['data/iraq-disarmament', ...casesIn('tests/golden/pass'), ...casesIn('tests/golden/fail')]
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.txt'))
  .flatMap((path) => decodeText(path, readFileSync(path), new Trouble()) ?? []);
/** A text that begins with a paragraph, and one whose headline nothing tells from its repetition. */
const UNTITLED = [
  '“The bridge stays. It has stood for a hundred years,” the mayor told Shafaq News on Sunday, before the council met to vote on the offer of a builder from the other side of the river.\n\nShe left.\n',
  'Owls meet\n\nOwls meet\n',
];
const DIFFERENT = [...new Set([...ARTICLES, ...UNTITLED])];

function casesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

/** Compiles what a draft is written as; throws where a quote of it is not found. */
function compiled(draft: Draft): Network {
  const trouble = new Trouble();
  const entries = entriesOf(draft, {});
  const cast = readYaml('network.yaml', castYaml(entries), trouble);
  const notes = readYaml('story.yaml', notesYaml(entries, UNDATED), trouble);
  trouble.throwIfAny();
  if (!cast || !notes) throw new Error('what is written cannot be read');
  const article = { id: 'story', file: 'story.txt', text: draft.read.text, notes };
  return compile({ id: 'drafted', cast, articles: [article], partial: false }, 'sayso').network;
}

describe('whatever a draft says, what is written of it', () => {
  test.each(DIFFERENT.map((text) => [text.slice(0, 40), text]))(
    'compiles without a problem: %j',
    (_name, text) => {
      fc.assert(
        fc.property(randomDraft(text), (draft) => {
          const { review, statements, relations } = compiled(draft);
          expect(review).toBe('machine');
          expect(statements.length + relations.length).toBeLessThanOrEqual(
            draft.statements.flatMap(({ attribution }) => attribution.contents).length +
              draft.relations.length,
          );
        }),
        { seed: 3, numRuns: 15 },
      );
    },
  );
});

test.each([
  [UNTITLED[0], '“The bridge stays. It has stood for a hundred years,” the mayor told Shafaq News…'],
  ['The mayor left. He sat.', 'The mayor left. He sat.'],
])('an article without a headline is called by the words that it opens with: %j', (text = '', title) => {
  const [article] = compiled(draftOf(text, loadModels())).articles;
  expect(article?.title).toBe(title);
  expect(article?.segments.every(({ kind }) => kind === 'paragraph')).toBe(true);
});

test('a quote of one word that points elsewhere is no statement', () => {
  const text = 'Owls meet\n\nThe Front denied that. The Front said it rains.\n';
  const draft = draftOf(text, loadModels());
  const said = (content: string): DraftStatement => {
    const start = text.indexOf(content);
    const source = { start: text.indexOf('The Front'), end: text.indexOf('The Front') + 9 };
    const attribution = {
      source,
      cue: { start: text.indexOf('denied'), end: text.indexOf('denied') + 6 },
      contents: [{ start, end: start + content.length }],
      relays: [],
      mode: 'indirect',
      status: 'reported',
      confidence: 1,
      by: 'test',
    } as const;
    const [actor] = draft.actors;
    return {
      attribution,
      chain: [{ actor: actor?.id ?? '', role: 'speaker' }],
      together: [],
      about: [],
      confidence: 1,
      by: 'test',
    };
  };
  const { statements } = entriesOf({ ...draft, statements: [said('that'), said('it rains')] }, {});
  expect(statements.map(({ quote }) => quote)).toHaveLength(1);
});

test('what several say together is a statement of each', () => {
  const text = 'Owls meet\n\nQatar and Turkey said on Sunday that the talks would restart within days.\n';
  const { statements } = entriesOf(draftOf(text, loadModels()), {});
  expect(statements.map(({ chain }) => chain[0]?.actor)).toEqual(['turkey', 'qatar']);
  expect(new Set(statements.map(({ quote }) => quote.exact))).toEqual(
    new Set(['the talks would restart within days']),
  );
});
