import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { serialise } from '../../src/compile/serialise.ts';
import { buildFolder } from '../../src/tool/build.ts';
import { serve, type DevServer } from './dev-server.ts';
import { emptyFolder } from './folder.ts';

/** Saves are seen when the file system tells of them. */
const LONG = { timeout: 60_000 };
const SOON = { timeout: 20_000, interval: 50 };

const GOOD = 'quote: The council has asked Stone to resign';
const BAD = 'quote: The council has asked Stone to retire';

/** Returns a project with one network, `data/bridge`. */
function project(): string {
  const root = emptyFolder();
  cpSync('tests/golden/pass/base', join(root, 'data', 'bridge'), { recursive: true });
  rmSync(join(root, 'data', 'bridge', 'expected.json'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
  return root;
}

function edit(root: string, from: string, to: string): void {
  const path = join(root, 'data', 'bridge', 'story.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const statusOf = async (server: DevServer): Promise<number> =>
  (await server.fetch('/data/bridge/network.json')).status;

const idsOf = async (server: DevServer): Promise<string[]> => {
  const index = JSON.parse((await server.fetch('/data/index.json')).body) as { id: string }[];
  return index.map(({ id }) => id);
};

describe('the development server', LONG, () => {
  test('serves each network as the command line compiles it, and a list of them', async () => {
    const root = project();
    const server = await serve(root);
    const { network } = await buildFolder(join(root, 'data', 'bridge'));
    expect(await server.fetch('/data/bridge/network.json')).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      body: serialise(network),
    });
    const index = await server.fetch('/data/index.json');
    expect(index.type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(index.body)).toEqual([{ id: 'bridge', title: network.title }]);
  });

  test('serves a network whatever question follows its address, and none that is not there', async () => {
    const server = await serve(project());
    expect((await server.fetch('/data/bridge/network.json?t=1')).status).toBe(200);
    for (const path of [
      '/data/nowhere/network.json',
      '/data/../data/x/network.json',
      '/data/constructor/network.json',
    ])
      expect((await server.fetch(path)).type).not.toContain('json');
  });

  test('answers a save that breaks a quote with the report, and its mending with the network', async () => {
    const root = project();
    const server = await serve(root);
    edit(root, GOOD, BAD);
    await vi.waitUntil(async () => (await statusOf(server)) === 422, SOON);
    const { type, body } = await server.fetch('/data/bridge/network.json');
    expect(type).toBe('text/plain; charset=utf-8');
    expect(body).toContain('relations[0].quote: this quote is not in');
    expect(body).toMatch(/\n +\| +\^\n/);
    expect(body).toContain('[The council has asked Stone to resign]');
    edit(root, BAD, GOOD);
    await vi.waitUntil(async () => (await statusOf(server)) === 200, SOON);
  });

  test('tells the page of each: an error, then an update', async () => {
    const root = project();
    const server = await serve(root);
    edit(root, GOOD, BAD);
    await vi.waitUntil(() => server.events.includes('sayso:error bridge'), SOON);
    edit(root, BAD, GOOD);
    await vi.waitUntil(() => server.events.at(-1) === 'sayso:update bridge', SOON);
  });

  test('starts with broken input too, and still lists it', async () => {
    const root = project();
    edit(root, GOOD, BAD);
    const server = await serve(root);
    expect(await statusOf(server)).toBe(422);
    expect(JSON.parse((await server.fetch('/data/index.json')).body)).toEqual([
      { id: 'bridge', title: 'bridge' },
    ]);
  });

  test('takes up a network that is added while it runs, in its place in the list', async () => {
    const root = project();
    const server = await serve(root);
    cpSync('tests/golden/pass/arabic-clitics', join(root, 'data', 'arabic'), { recursive: true });
    await vi.waitUntil(async () => (await idsOf(server)).length === 2, SOON);
    expect(await idsOf(server)).toEqual(['arabic', 'bridge']);
  });

  test('lets go of a network whose folder is removed', async () => {
    const root = project();
    cpSync(join(root, 'data', 'bridge'), join(root, 'data', 'other'), { recursive: true });
    const server = await serve(root);
    rmSync(join(root, 'data', 'other'), { recursive: true });
    await vi.waitUntil(async () => (await idsOf(server)).length === 1, SOON);
    expect((await server.fetch('/data/other/network.json')).status).not.toBe(422);
  });
});
