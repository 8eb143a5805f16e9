import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const CLI = resolve('lib/tool/cli.js');
const TSC = resolve('node_modules/typescript/bin/tsc');
const SEED = resolve('data/iraq-disarmament');
const SOURCE = join(SEED, '2025-02-13-shafaq.txt');

let bench = '';
beforeAll(() => {
  expect(spawnSync(process.execPath, [TSC, '-b', 'src/tool']).status).toBe(0);
}, 120_000);
beforeEach(() => {
  bench = mkdtempSync(join(tmpdir(), 'sayso-cli-'));
  cpSync(SEED, join(bench, 'iraq-disarmament'), { recursive: true });
});
afterEach(() => {
  rmSync(bench, { recursive: true, force: true });
});

/** Runs the command line in the bench and returns what it said. */
function sayso(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: bench,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const annotations = (): string => join(bench, 'iraq-disarmament', '2025-02-13-shafaq.yaml');

function edit(from: string, to: string): void {
  const text = readFileSync(annotations(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(annotations(), text.replace(from, to));
}

describe('exit codes', () => {
  test.each([
    ['--help'],
    ['compile', '--help'],
    ['check', '--help'],
    ['new', '--help'],
    ['draft', '--help'],
    ['schema', '--help'],
  ])('asking for help is well: %s %s', (...args) => {
    const { status, stdout } = sayso(args);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: sayso');
  });

  test.each([[['paint']], [['check']], [['check', 'x', '--fast']], [['new', 'x']]])(
    '%j is used wrongly',
    (args) => {
      const { status, stdout, stderr } = sayso(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/error:/);
    },
  );

  test('a folder that is not there is wrong input', () => {
    const { status, stderr } = sayso(['check', 'nowhere']);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere:1:1 there is no such file or folder');
  });
});

test('check tells actors, relations, statements, the share of sentences and doubts, and writes nothing', () => {
  const before = readdirSync(join(bench, 'iraq-disarmament'));
  const { status, stdout } = sayso(['check', 'iraq-disarmament']);
  expect(status).toBe(0);
  expect(stdout).toContain('21 actors, 36 relations, 13 statements');
  expect(stdout).toContain('10 of 10 sentences (100 %)');
  expect(stdout).toContain('no doubts');
  expect(readdirSync(join(bench, 'iraq-disarmament'))).toEqual(before);
});

test('of broken input compile writes nothing, leaves what was there, and reports without colours', () => {
  writeFileSync(join(bench, 'out.json'), 'kept');
  edit('quote: remain in close coordination with Iran', 'quote: remain in close cordination with Iran');
  const { status, stdout, stderr } = sayso(['compile', 'iraq-disarmament', '--out', 'out.json']);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /2025-02-13-shafaq\.yaml:\d+:\d+ statements\[4\]\.relations\[2\]\.quote: this quote is not in/,
  );
  expect(stderr).toContain('[remain in close coordination with Iran]');
  expect(stderr).not.toContain('\u001b');
  expect(readFileSync(join(bench, 'out.json'), 'utf8')).toBe('kept');
  expect(readdirSync(bench).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the same input gives the same bytes in another folder, time zone and language', () => {
  const kept = readFileSync(join(SEED, 'network.json'), 'utf8');
  const foreign = { TZ: 'Asia/Baghdad', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  expect(sayso(['compile', 'iraq-disarmament', '--out', '-'], foreign).stdout).toBe(kept);
  expect(sayso(['compile', 'iraq-disarmament', '--out', 'a/b.json'], { TZ: 'Pacific/Apia' }).status).toBe(0);
  expect(readFileSync(join(bench, 'a/b.json'), 'utf8')).toBe(kept);
});

describe('a new network', () => {
  const make = (...rest: string[]) => sayso(['new', 'mine', join(bench, 'story.txt'), ...rest]);

  test('of the first article is right at once, and its source is the same bytes', () => {
    cpSync(SOURCE, join(bench, 'story.txt'));
    expect(make().status).toBe(0);
    expect(sayso(['check', 'mine']).stdout).toContain('entries are not reviewed by a person');
    expect(readFileSync(join(bench, 'mine/story.txt')).equals(readFileSync(SOURCE))).toBe(true);
  });

  test('never overwrites', () => {
    cpSync(SOURCE, join(bench, 'story.txt'));
    make();
    writeFileSync(join(bench, 'mine/story.yaml'), 'my work');
    const { status, stderr } = make();
    expect(status).toBe(1);
    expect(stderr).toContain('is not overwritten');
    expect(readFileSync(join(bench, 'mine/story.yaml'), 'utf8')).toBe('my work');
  });

  test('adds a second article to a folder without touching its cast', () => {
    cpSync(SOURCE, join(bench, 'story.txt'));
    make();
    const cast = readFileSync(join(bench, 'mine/network.yaml'), 'utf8');
    writeFileSync(join(bench, 'later.txt'), 'Shafaq News/ A later day\n\nNothing happened.\n');
    expect(sayso(['new', 'mine', 'later.txt', '--published', '2025-02-14']).status).toBe(0);
    expect(readFileSync(join(bench, 'mine/network.yaml'), 'utf8')).toBe(cast);
  });

  test.each(['He said: “no” # not a "comment"', '🎉 Party & {braces}', 'المجلس يدعو إلى الحوار', "- 'dash'"])(
    'takes the title %s',
    (title) => {
      writeFileSync(join(bench, 'story.txt'), `${title}\n\nOne sentence.\n\n${title}\n`);
      expect(make('--publisher', 'Gazette: "Daily"', '--published', '2025-05-05').status).toBe(0);
      expect(sayso(['check', 'mine'])).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test('refuses Windows line ends and byte order marks, and copies them away when asked', () => {
    writeFileSync(join(bench, 'story.txt'), '\ufeffTitle\r\n\r\nText.\r\n');
    const refused = make();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--normalise');
    expect(make('--normalise').status).toBe(0);
    expect(readFileSync(join(bench, 'mine/story.txt'), 'utf8')).toBe('Title\n\nText.\n');
  });
});
