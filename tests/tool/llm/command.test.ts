import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Network } from '../../../src/model/schema.ts';
import { emptyFolder, filesIn } from '../folder.ts';
import { sayso, written } from '../sayso.ts';
import { GOOD_ANSWER, HARBOUR } from './harbour.ts';
import { answering, desertedAddress, listing, serverThat } from './model-server.ts';

const kept = process.env['SAYSO_LLM_KEY'];

beforeEach(() => {
  delete process.env['SAYSO_LLM_KEY'];
});

afterEach(() => {
  if (kept === undefined) delete process.env['SAYSO_LLM_KEY'];
  else process.env['SAYSO_LLM_KEY'] = kept;
});

const flags = (url: string): string[] => ['--llm', url, '--model', 'owl'];

const summaryOf = ({ review, actors, statements, relations }: Network) => ({
  review,
  actors: actors.map(({ id }) => id).sort(),
  statements: statements
    .toSorted((a, b) => a.quote.start - b.quote.start)
    .map(({ quote, chain }) => [quote.exact, chain.map(({ actor }) => actor)]),
  relations: relations.map(({ source, type, target }) => `${source} ${type} ${target}`).sort(),
});

describe('sayso draft --llm', () => {
  test('writes a network that the compiler proves, entry by entry', async () => {
    const { url } = await serverThat(listing(GOOD_ANSWER));
    const folder = join(emptyFolder(), 'harbour');
    const article = written('2026-01-05-harbour.txt', HARBOUR);
    const made = await sayso(['draft', article, '--out', folder, ...flags(url)]);
    expect([made.exit, made.complaints]).toEqual([0, expect.stringContaining('kept: 6 actors')]);
    const { printed, complaints } = await sayso(['compile', folder, '--out', '-']);
    expect(complaints).toBe('');
    expect(summaryOf(JSON.parse(printed) as Network)).toEqual({
      review: 'machine',
      actors: ['analysts', 'coast-wire', 'dockers-union', 'harbour-holdings', 'mara-quill', 'the-ministry'],
      statements: [
        ['We will not sign it', ['mara-quill', 'coast-wire', 'coast-wire']],
        ['the strike could spread', ['analysts', 'coast-wire']],
      ],
      relations: [
        'dockers-union meets the-ministry',
        'dockers-union rejects harbour-holdings',
        'mara-quill leads dockers-union',
      ],
    });
  });

  test('prints a draft, and beside it what was sent where', async () => {
    const { url } = await serverThat(listing(GOOD_ANSWER));
    const { exit, printed, complaints } = await sayso([
      'draft',
      written('harbour.txt', HARBOUR),
      ...flags(url),
    ]);
    expect(exit).toBe(0);
    expect(printed).toContain('by: llm:owl');
    expect(printed).not.toContain('sent to');
    expect(complaints).toContain(
      `sent to ${url}/chat/completions (owl): ${HARBOUR.length} characters of the article`,
    );
  });

  test('reads an article in a language that only a model can', async () => {
    const text =
      'Der Streik\n\nDie Gewerkschaft und der Hafen sind sich nicht einig, sagte die Ministerin am Montag.\n';
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
    const { url } = await serverThat(
      listing({
        actors: [{ id: 'm', name: 'Ministerin', type: 'person', unnamed: true }],
        mentions: [{ actor: 'm', quote: quote('die Ministerin'), everywhere: false }],
      }),
    );
    const folder = join(emptyFolder(), 'streik');
    await sayso(['draft', written('2026-01-05-streik.txt', text), '--out', folder, ...flags(url)]);
    expect(filesIn(folder)['2026-01-05-streik.yaml']).toMatch(/language: de\n[^]*- die Ministerin\n/);
    expect((await sayso(['check', folder])).complaints).toBe('');
  });

  test('adds to a network what is new, and leaves what stands', async () => {
    const { url } = await serverThat(listing(GOOD_ANSWER));
    const folder = join(emptyFolder(), 'harbour');
    await sayso(['draft', written('2026-01-05-harbour.txt', HARBOUR), '--out', folder, ...flags(url)]);
    const before = filesIn(folder);
    expect((await sayso(['draft', folder, ...flags(url)])).exit).toBe(0);
    expect(filesIn(folder)).toEqual(before);
  });

  test('sends the key of the environment, and prints it nowhere', async () => {
    process.env['SAYSO_LLM_KEY'] = 'sk-very-secret';
    const { url, received } = await serverThat(listing(GOOD_ANSWER));
    const { printed, complaints } = await sayso(['draft', written('harbour.txt', HARBOUR), ...flags(url)]);
    expect(received[0]?.headers.authorization).toBe('Bearer sk-very-secret');
    expect(printed + complaints).not.toContain('sk-very-secret');
  });
});

test('nothing is sent anywhere without the flag', async () => {
  const sending = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => sending.mockRestore());
  const { url } = await serverThat(listing(GOOD_ANSWER));
  const article = written('harbour.txt', HARBOUR);
  expect((await sayso(['draft', article])).exit).toBe(0);
  expect(sending).not.toHaveBeenCalled();
  await sayso(['draft', article, ...flags(url)]);
  expect(sending).toHaveBeenCalledOnce();
});

describe('a model that cannot be asked', () => {
  test('ends the program with one sentence, and nothing is written', async () => {
    const folder = join(emptyFolder(), 'harbour');
    const url = await desertedAddress();
    const article = written('harbour.txt', HARBOUR);
    const { exit, printed, complaints } = await sayso(['draft', article, '--out', folder, ...flags(url)]);
    expect([exit, printed, complaints]).toEqual([
      1,
      '',
      `sayso: ${url}/chat/completions cannot be reached: nothing listens there (connection refused)`,
    ]);
    expect(() => filesIn(folder)).toThrow(/ENOENT/);
  });

  test('is not asked for what could not be written', async () => {
    const { url, received } = await serverThat(answering(500, {}));
    const folder = join(emptyFolder(), 'harbour');
    cpSync('tests/golden/pass/base', folder, { recursive: true });
    writeFileSync(join(folder, 'harbour.txt'), HARBOUR);
    const article = written('harbour.txt', HARBOUR);
    const { exit, complaints } = await sayso(['draft', article, '--out', folder, ...flags(url)]);
    expect([exit, received]).toEqual([1, []]);
    expect(complaints).toContain('this file is there already');
    expect(readFileSync(join(folder, 'harbour.txt'), 'utf8')).toBe(HARBOUR);
  });
});

describe('the flags of a model', () => {
  test.each([
    [['--llm', 'http://127.0.0.1:9/v1'], /--llm and --model go together/],
    [['--model', 'owl'], /--llm and --model go together/],
    [['--timeout', '5'], /--llm and --model go together/],
    [['--jsonl', '--llm', 'http://127.0.0.1:9/v1', '--model', 'owl'], /--jsonl asks no model/],
    [['--llm', 'http://127.0.0.1:9/v1', '--model', 'owl', '--timeout', 'long'], /expected a whole number/],
  ])('%j are told to be used wrongly', async (args, message) => {
    const { exit, complaints } = await sayso(['draft', written('harbour.txt', HARBOUR), ...args]);
    expect([exit, complaints]).toEqual([2, expect.stringMatching(message)]);
  });
});
