import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binOf } from '../support/bin.mjs';
import { FILES } from '../../src/draft/models.ts';
import { folderToKeep } from './folder.ts';

/** Compiling and installing take a while, and the registry's answers too. */
const LONG = 300_000;

/** What a fresh clone does not have. */
const MADE = ['node_modules', '.git', 'lib', 'dist', 'coverage', 'test-results'];

const checkout = folderToKeep();
const project = folderToKeep();

/** Runs a command and returns what it printed, or fails with what it complained of. */
function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}:\n${stderr}${stdout}`);
  return stdout;
}

/** Runs a program of a project that has installed the package, and returns what it printed. */
const evaluate = (code: string): string =>
  run(project, process.execPath, '--input-type=module', '--eval', code).trim();

const isNoModel = (path: string): boolean =>
  !/^data\/models\/([\w-]+\.bin|kernel\.wasm|README\.md)$/.test(path);

let packed: string[] = [];
let archive = '';

beforeAll(() => {
  // A clone of its own: packing builds `lib` anew, and other tests are using the one that is there.
  for (const name of readdirSync('.').filter((each) => !MADE.includes(each)))
    cpSync(name, join(checkout, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'), 'junction');
  const [tarball] = JSON.parse(run(checkout, 'npm', 'pack', '--json')) as [
    { filename: string; files: { path: string }[] },
  ];
  archive = join(checkout, tarball.filename);
  packed = tarball.files.map(({ path }) => path);
  writeFileSync(join(project, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }');
  run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', archive);
  cpSync('data/iraq-disarmament', join(project, 'iraq-disarmament'), { recursive: true });
}, LONG);

afterAll(() => {
  for (const folder of [checkout, project]) rmSync(folder, { recursive: true, force: true });
}, LONG);

describe('the packed package', () => {
  test('holds what it runs on, and nothing that it is made or tested with', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'package.json',
        'lib/tool/cli.js',
        'lib/tool/vite.js',
        'lib/export/formats.js',
        'lib/network.schema.json',
        'lib/page/sayso-network.js',
        'lib/embed/element.d.ts',
        'lib/tool/jsonl/worker.js',
        ...Object.values(FILES).map((file) => `data/models/${file}`),
      ]),
    );
    expect(
      packed.filter((path) => /^(src|tests|data|public|node_modules|\.)/.test(path)).filter(isNoModel),
    ).toEqual([]);
    expect(packed.filter((path) => path.startsWith('lib/train/'))).toEqual([]);
    expect(packed.filter((path) => /tsbuildinfo|\.test\.|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });
});

describe('what others read off the packed package', { timeout: LONG }, () => {
  test('publint has nothing to say against its exports', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(archive);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    expect((await publint({ pack: { tarball }, strict: true })).messages).toEqual([]);
  });

  test('its types are those of what it exports, for every way that modules are looked for', () => {
    const attw = binOf('@arethetypeswrong/cli', 'attw');
    expect(run(checkout, process.execPath, attw, archive, '--profile', 'esm-only')).toContain(
      'sayso/element',
    );
  });
});

describe('in an empty folder that has installed the package', { timeout: LONG }, () => {
  test('its command proves and compiles a network, to the same bytes as here', () => {
    expect(run(project, 'npx', 'sayso', 'check', 'iraq-disarmament')).toContain(
      'iraq-disarmament: 21 actors',
    );
    run(project, 'npx', 'sayso', 'compile', 'iraq-disarmament', '--out', 'network.json');
    const json = readFileSync(join(project, 'network.json'), 'utf8');
    expect(json).toBe(readFileSync('data/iraq-disarmament/network.json', 'utf8'));
  });

  test('its command makes a network of an article, which passes at once', () => {
    writeFileSync(join(project, 'story.txt'), 'Talks stall\n\nTalks have stalled.\n');
    run(project, 'npx', 'sayso', 'new', 'mine', 'story.txt', '--published', '2025-02-13');
    expect(run(project, 'npx', 'sayso', 'check', 'mine')).toMatch(/mine: \d+ actors?/);
  });

  test('its command drafts an article and a collection, with the weights that came along', () => {
    const text = 'The bridge\n\nMayor Ada Stone said that the council will not pay.\n';
    writeFileSync(join(project, 'bridge.txt'), text);
    expect(run(project, 'npx', 'sayso', 'draft', 'bridge.txt')).toContain('name: Ada Stone');
    const lines = Array.from({ length: 20 }, (_, at) => `${JSON.stringify({ docId: at, text })}\n`).join('');
    writeFileSync(join(project, 'in.jsonl'), lines);
    const drafts = run(project, 'npx', 'sayso', 'draft', '--jsonl', 'in.jsonl', '--jobs', '3')
      .trim()
      .split('\n');
    const read = drafts.map((line) => JSON.parse(line) as { docId: number; statements: unknown[] });
    expect(read.map(({ docId }) => docId)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect(new Set(read.map(({ statements }) => statements.length))).toEqual(new Set([1]));
  });

  test('a program reads and checks a network', () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { readNetwork } from 'sayso';
      console.log(readNetwork(readFileSync('iraq-disarmament/network.json', 'utf8')).id);`;
    expect(evaluate(code)).toBe('iraq-disarmament');
  });

  test('a program writes a network in every other form', () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { readNetwork } from 'sayso';
      import { FORMATS } from 'sayso/export';
      const network = readNetwork(readFileSync('iraq-disarmament/network.json', 'utf8'));
      for (const format of FORMATS)
        for (const { text } of await format.write(network, {})) if (text === '') throw new Error(format.id);
      console.log(FORMATS.map(({ id }) => id).join(' '));`;
    expect(evaluate(code)).toBe('gexf graphml graphology csv webannotation ftm markdown');
  });

  test('the schema that the command prints is the one that is kept', () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      process.stdout.write(readFileSync(fileURLToPath(import.meta.resolve('sayso/schema')), 'utf8'));`;
    expect(JSON.parse(evaluate(code))).toEqual(JSON.parse(run(project, 'npx', 'sayso', 'schema')));
  });

  test('a program in TypeScript is told what it may do with a network, a format and an element', () => {
    const good = `
      import { readNetwork, type Network } from 'sayso';
      import { FORMATS } from 'sayso/export';
      import { SaysoNetwork } from 'sayso/element';
      const network: Network = readNetwork('{}');
      export const files = FORMATS.map((format) => format.write(network, { bom: true }));
      const element = document.querySelector('sayso-network') ?? new SaysoNetwork();
      element.focusOn = { kind: 'actor', id: 'iran' };
      element.addEventListener('sayso-select', ({ detail }) => console.log(detail.quotes[0]?.exact));`;
    writeFileSync(join(project, 'good.ts'), good);
    writeFileSync(join(project, 'bad.ts'), good.replace(`kind: 'actor'`, `kind: 'person'`));
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
    ];
    const check = (file: string): string =>
      run(project, process.execPath, binOf('typescript', 'tsc'), ...options, file);
    expect(check('good.ts')).toBe('');
    expect(() => check('bad.ts')).toThrow();
  });

  test('its command publishes a site, element and frame and all', () => {
    run(project, 'npx', 'sayso', 'build', 'iraq-disarmament', '--out', 'site');
    expect(readdirSync(join(project, 'site'))).toEqual(
      expect.arrayContaining([
        'embed.html',
        'index.html',
        'sayso-article.js',
        'sayso-host.js',
        'sayso-network.js',
      ]),
    );
  });

  test('vite is no part of it, and its plugin is there for who has vite', () => {
    expect(readdirSync(join(project, 'node_modules'))).not.toContain('vite');
    expect(evaluate(`import { sayso } from 'sayso/vite'; console.log(sayso().name);`)).toBe('sayso');
  });

  test('what it does not export cannot be reached', () => {
    const code = `import('sayso/lib/tool/build.js').catch(({ code }) => console.log(code));`;
    expect(evaluate(code)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});
