import { Readable } from 'node:stream';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftLines } from '../../../src/tool/jsonl/draft-lines.ts';
import { linesOf, type Line } from '../../../src/tool/jsonl/lines.ts';
import type { Pool } from '../../../src/tool/jsonl/pool.ts';
import { emptyFolder } from '../folder.ts';
import { sayso, written } from '../sayso.ts';

const STORY = 'The bridge\n\nMayor Ada Stone said she “will not pay” for the bridge.\n';
const line = (docId: string, text: unknown): string => JSON.stringify({ docId, text });

async function collected<Each>(all: AsyncIterable<Each>): Promise<Each[]> {
  const found: Each[] = [];
  for await (const each of all) found.push(each);
  return found;
}

describe('the lines of a stream', () => {
  test('are the same, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', '', 'é😀', '{}')), fc.nat(4), async (texts, cut) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: bytes.length }, (_, at) =>
          bytes.subarray(at * (cut + 1), (at + 1) * (cut + 1)),
        );
        const read = await collected(linesOf(Readable.from(chunks.filter(({ length }) => length > 0))));
        expect(read).toEqual(texts.map((text, at) => ({ number: at + 1, text })));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test('that are too long, or no text, are told by their number, and the next is read', async () => {
    const chunks = [
      Buffer.from('short\n'),
      Buffer.alloc(30, 'x'),
      Buffer.from('x\n'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('end'),
    ];
    expect(await collected(linesOf(Readable.from(chunks), 16))).toEqual([
      { number: 1, text: 'short' },
      { number: 2, reason: 'it is longer than 0 MB' },
      { number: 3, reason: 'it is not UTF-8' },
      { number: 4, text: 'end' },
    ]);
  });
});

describe('many hands', () => {
  test('give the lines back in their order, and take no more of them than they can soon do', async () => {
    let [taken, given, most] = [0, 0, 0];
    const pool: Pool = {
      size: 3,
      // Later lines are done sooner.
      draft: async (text) => {
        await new Promise((done) => setTimeout(done, 20 - (Number(text) % 20)));
        return { json: text };
      },
      close: () => Promise.resolve(),
    };
    // eslint-disable-next-line @typescript-eslint/require-await -- a generator of what is there already
    async function* numbered(): AsyncGenerator<Line> {
      for (; taken < 60; taken++) {
        most = Math.max(most, taken - given);
        yield { number: taken, text: String(taken) };
      }
    }
    for await (const outcome of draftLines(numbered(), pool))
      expect(outcome).toEqual({ number: given, json: String(given++) });
    expect(given).toBe(60);
    expect(most).toBeLessThanOrEqual(12);
  });
});

describe('sayso draft --jsonl', () => {
  test('writes a draft for each document, and tells of each line that holds none', async () => {
    const bad = ['no JSON', '', line('b', undefined), line('c', ''), line('d', 7), '[]', '{"text": "x"}'];
    const input = written('in.jsonl', [line('a', STORY), ...bad, line('z', STORY)].join('\n'));
    const out = join(emptyFolder(), 'out.jsonl');
    const { exit, complaints } = await sayso(['draft', '--jsonl', input, '--out', out]);
    expect(exit).toBe(1);
    expect(complaints.split('\n')).toEqual([
      'line 2: it is not JSON',
      'line 3: the line is empty',
      'line 4: text is missing',
      'line 5: the text is empty',
      'line 6: text is missing',
      'line 7: it is no object with docId and text',
      'line 8: docId is missing',
      'sayso: 7 lines were left out, 2 drafted',
    ]);
    const drafts = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as { docId: string });
    expect(drafts.map(({ docId }) => docId)).toEqual(['a', 'z']);
    expect(drafts[0]).toMatchObject({ text: STORY, statements: [{ actor: 'ada-stone' }] });
  });

  test('has pronouns among the mentions, and spans that are the words', async () => {
    const out = join(emptyFolder(), 'out.jsonl');
    await sayso(['draft', '--jsonl', written('in.jsonl', line('a', STORY)), '--out', out]);
    const draft = JSON.parse(readFileSync(out, 'utf8')) as {
      actors: { id: string; mentions: [number, number][] }[];
      statements: { speaker: [number, number]; contents: [number, number][] }[];
    };
    const stone = draft.actors.find(({ id }) => id === 'ada-stone');
    const words = stone?.mentions.map(([start, end]) => STORY.slice(start, end));
    expect(words).toContain('she');
    const [speaker] = draft.statements.map((statement) => STORY.slice(...statement.speaker));
    expect(speaker).toContain('Ada Stone');
  });
});
