import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../folder.ts';
import { sayso } from '../sayso.ts';

const LONG = { timeout: 60_000 };
const ARTICLE =
  'Mayor and council at odds over bridge\n\nLISBON (Reuters) — Mayor Ana Costa accused the city council on Monday of delaying the new bridge.\n';

/** Returns a folder with small networks of these ids; of what is named a draft there is an article and nothing else. */
function data(...ids: readonly string[]): string {
  const folder = emptyFolder();
  for (const id of ids) {
    if (!id.endsWith('draft')) cpSync('tests/golden/pass/base', join(folder, id), { recursive: true });
    else {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, 'story.txt'), ARTICLE);
    }
  }
  return folder;
}

/** Publishes a folder; returns which network stands at the root, the ids of the list, and what was warned of. */
async function published(
  folder: string,
  ...flags: readonly string[]
): Promise<{ front: string | undefined; listed: string[]; complaints: string }> {
  const out = emptyFolder();
  const { exit, complaints } = await sayso(['build', folder, '--out', out, ...flags]);
  expect(exit).toBe(0);
  const { document } = parseHTML(readFileSync(join(out, 'index.html'), 'utf8'));
  const index = JSON.parse(readFileSync(join(out, 'data/index.json'), 'utf8')) as { id: string }[];
  const front = document.querySelector<HTMLElement>('#sayso')?.dataset['network'];
  return { front, listed: index.map(({ id }) => id), complaints };
}

describe('the front of a published site', LONG, () => {
  test('is the first network that is no unreviewed draft, and each draft is warned of', async () => {
    const { front, listed, complaints } = await published(data('a-draft', 'b-talks', 'c-talks', 'd-draft'));
    expect(front).toBe('b-talks');
    expect(listed).toEqual(['b-talks', 'a-draft', 'c-talks', 'd-draft']);
    expect(complaints.split('\n')).toEqual(
      ['a-draft', 'd-draft'].map(
        (id) => expect.stringMatching(`^warning: ${id} is a machine draft`) as string,
      ),
    );
  });

  test('is the first of all where each is a draft', async () => {
    expect((await published(data('a-draft', 'b-draft'))).front).toBe('a-draft');
  });

  test('is the one that is asked for, a draft too', async () => {
    expect((await published(data('a-talks', 'b-draft'), '--front', 'b-draft')).front).toBe('b-draft');
  });

  test('is refused where no network is called so, with the nearest that is; nothing is written', async () => {
    const out = join(emptyFolder(), 'out');
    const { exit, complaints } = await sayso([
      'build',
      data('a-draft', 'b-talks'),
      '--out',
      out,
      '--front',
      'b-talk',
    ]);
    expect([exit, complaints]).toEqual([
      1,
      expect.stringMatching(/--front b-talk: .*the nearest is b-talks/),
    ]);
    expect(existsSync(out)).toBe(false);
  });
});
