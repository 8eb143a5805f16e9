import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { copyOf, emptyFolder, filesIn } from '../folder.ts';
import { sayso, written } from '../sayso.ts';

const STORY = `The mayor and the council part ways

Mayor Ada Stone told the Harbour Post that the council “will not pay” for the bridge.
`;

describe('sayso draft', () => {
  test('of an article prints the cast and the annotations, each entry with its maker and a confidence', async () => {
    const { exit, printed } = await sayso(['draft', written('story.txt', STORY)]);
    expect(exit).toBe(0);
    const [cast, notes] = parseAllDocuments(printed).map((document) => document.toJS() as unknown);
    expect(cast).toMatchObject({
      review: 'machine',
      actors: { 'ada-stone': { name: 'Ada Stone', type: 'person', review: 'machine' } },
    });
    expect(notes).toMatchObject({
      statements: [{ chain: [{ speaker: 'ada-stone', cue: 'told' }], review: 'machine', by: 'cues' }],
    });
  });

  test('leaves pronouns out of the mentions', async () => {
    const text = 'Title\n\nAda Stone met Eve Hart in Rome. She smiled, and they talked.\n';
    const { printed } = await sayso(['draft', written('story.txt', text)]);
    expect(printed).toContain('- Ada Stone');
    expect(printed).not.toMatch(/^ +- (She|they)$/m);
  });

  test('of a page or an article with --out makes a network that passes', async () => {
    const page = `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>${`<p>Mayor Ada Stone said the council will not pay for the bridge over the river this year.</p>`.repeat(4)}</article></body></html>`;
    const folder = join(emptyFolder(), 'mine');
    const article = written('2025-02-13-bridge.html', page);
    expect((await sayso(['draft', article, '--out', folder])).exit).toBe(0);
    expect(Object.keys(filesIn(folder))).toEqual([
      '2025-02-13-bridge.txt',
      '2025-02-13-bridge.yaml',
      'network.yaml',
    ]);
    expect(await sayso(['check', folder])).toMatchObject({ exit: 0, complaints: '' });
  });

  test('of a folder writes what is missing, and a second time nothing', async () => {
    const folder = join(emptyFolder(), 'mine');
    await sayso(['new', folder, written('2025-02-13-a.txt', STORY)]);
    writeFileSync(join(folder, 'b.txt'), STORY.replace('bridge', 'road'));
    expect((await sayso(['draft', folder])).printed).toContain('wrote');
    const after = filesIn(folder);
    expect(Object.keys(after)).toContain('b.yaml');
    expect(await sayso(['check', folder])).toMatchObject({ exit: 0, complaints: '' });
    expect((await sayso(['draft', folder])).printed).toContain('nothing new');
    expect(filesIn(folder)).toEqual(after);
  });

  test('of a language that it does not read says so, and writes down the quotations', async () => {
    const text =
      'Le conseil refuse\n\nLa maire a dit : «\u00a0Nous ne paierons pas le pont, ni cette année ni les suivantes.\u00a0» Le conseil municipal ne répond pas aux questions des habitants de la ville.\n';
    const folder = join(emptyFolder(), 'mine');
    const { printed } = await sayso(['new', folder, written('2025-02-13-pont.txt', text)]);
    expect(printed).toContain('the language "fr", and only English is drafted');
    const notes = filesIn(folder)['2025-02-13-pont.yaml'];
    expect(notes).toContain('language: fr');
    expect(notes).toContain('#   - quote: "Nous ne paierons pas le pont, ni cette année ni les suivantes.');
    expect(await sayso(['check', folder])).toMatchObject({ exit: 0, complaints: '' });
  });

  test('without an article is used wrongly', async () => {
    expect(await sayso(['draft'])).toMatchObject({ exit: 2, printed: '' });
  });
});

describe('sayso draft of a network that a person has confirmed', () => {
  const SEED = 'data/iraq-disarmament';

  test('keeps every line of it, only adds what is marked as the machine’s, and still passes', async () => {
    const folder = copyOf(SEED, 'seed');
    const before = filesIn(folder);
    expect((await sayso(['draft', folder])).exit).toBe(0);
    const after = filesIn(folder);
    for (const name of Object.keys(before))
      expect(isWithin(before[name] ?? '', after[name] ?? '')).toBe(true);
    const { exit, complaints, printed } = await sayso(['check', folder]);
    expect([exit, complaints]).toEqual([0, '']);
    expect(printed).toContain('not reviewed by a person');
    await sayso(['draft', folder]);
    expect(filesIn(folder)).toEqual(after);
  });
});

/** Whether a text is another with whole lines put in. */
function isWithin(text: string, longer: string): boolean {
  const lines = longer.split('\n')[Symbol.iterator]();
  return text.split('\n').every((line) => {
    for (let next = lines.next(); !next.done; next = lines.next()) if (next.value === line) return true;
    return false;
  });
}
