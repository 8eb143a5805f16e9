import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './static-server.mjs';

const BASE = '/some/sub/path/';

describe('the static server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-server-'));
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    for (const inner of ['embed/é', 'assets']) mkdirSync(join(folder, 'site', inner), { recursive: true });
    const files = [
      'index.html',
      'embed/index.html',
      'a b.json',
      'a.js',
      'a.svg',
      'a.gexf',
      'A.CSS',
      'a',
      'embed/é/a.txt',
      'assets/app-BjSssTXk.css',
      'assets/a.css',
    ];
    for (const file of files) writeFileSync(join(folder, 'site', file), file);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    server = await serve({ root: join(folder, 'site'), base: BASE });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Sends a path as it stands: `fetch` would tidy the dots away before the server sees them. */
  const raw = (path: string, method = 'GET') =>
    new Promise<string>((done, fail) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('close', () => done(answer)).on('error', fail);
      socket.write(`${method} ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    });

  test.each([
    ['', 'index.html', 'text/html; charset=utf-8'],
    ['index.html?a=b', 'index.html', 'text/html; charset=utf-8'],
    ['embed/', 'embed/index.html', 'text/html; charset=utf-8'],
    ['a%20b.json', 'a b.json', 'application/json'],
    ['a.js', 'a.js', 'text/javascript; charset=utf-8'],
    ['a.svg', 'a.svg', 'image/svg+xml'],
    ['a.gexf', 'a.gexf', 'application/xml'],
    ['A.CSS', 'A.CSS', 'text/css; charset=utf-8'],
    ['a', 'a', 'application/octet-stream'],
    ['embed/%C3%A9/a.txt', 'embed/é/a.txt', 'text/plain; charset=utf-8'],
  ])('answers %j with its file and type', async (path, text, type) => {
    const response = await fetch(server.url + path);
    expect([response.status, await response.text()]).toEqual([200, text]);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test.each([
    ['/', 404],
    ['/index.html', 404],
    ['/some/sub/pathology/index.html', 404],
    [`${BASE}missing.js`, 404],
    [`${BASE}${'n'.repeat(500)}`, 404],
    [`${BASE}index.html/`, 404],
    [`${BASE}embed/%C3%A9/`, 404],
    [`${BASE}../../../secret.txt`, 404],
    [`${BASE}../secret.txt`, 404],
    [`${BASE}%2e%2e/secret.txt`, 404],
    [`${BASE}..%2fsecret.txt`, 404],
    [`${BASE}embed/../../secret.txt`, 404],
    [`${BASE}/etc/passwd`, 404],
    [`${BASE}%`, 400],
    [`${BASE}index.html%00.js`, 400],
  ])('answers %s with %i', async (path, status) => {
    const answer = await raw(path);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toContain('\r\n\r\nsecret');
  });

  test('sends a folder without its slash to the one with it, as static hosts do', async () => {
    expect(await raw(`${BASE}embed`)).toMatch(/^HTTP\/1.1 301 .*location: \/some\/sub\/path\/embed\/\r\n/is);
    expect(await raw(BASE.slice(0, -1))).toMatch(/^HTTP\/1.1 301 .*location: \/some\/sub\/path\/\r\n/is);
  });

  test('only reads', async () => {
    expect(await raw(BASE, 'POST')).toMatch(/^HTTP\/1.1 405 /);
    expect(await raw(BASE, 'HEAD')).toMatch(/^HTTP\/1.1 200 .*\r\n\r\n$/s);
  });

  test('asks anew each time, or lets what is named by its content be kept, zipped, as a public host does', async () => {
    const open = await serve({ root: join(folder, 'site'), isPublic: true });
    const paths = ['index.html', 'assets/app-BjSssTXk.css', 'assets/a.css'];
    const answers = await Promise.all(paths.map((path) => fetch(open.url + path)));
    const told = answers.map(({ headers }) =>
      ['cache-control', 'content-encoding'].map((name) => headers.get(name)),
    );
    expect(told).toEqual([
      ['no-cache', 'gzip'],
      ['public, max-age=31536000, immutable', 'gzip'],
      ['no-cache', 'gzip'],
    ]);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(paths);
    await open.close();
    expect((await fetch(`${server.url}index.html`)).headers.get('cache-control')).toBe('no-store');
  });
});
