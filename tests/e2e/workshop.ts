import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { sayso } from '../../src/tool/vite.ts';

/** A development server on a copy of the data, which may be edited. */
export interface Workshop {
  readonly url: string;
  /** Replaces words in a file of the seed's folder, as an editor's save does. */
  edit(file: string, from: string, to: string): void;
  /** Takes files out of the seed's folder, and returns what puts them back. */
  setAside(...files: readonly string[]): () => void;
  close(): Promise<void>;
}

/** Returns a running workshop. */
export async function openWorkshop(): Promise<Workshop> {
  const data = mkdtempSync(join(tmpdir(), 'sayso-data-'));
  cpSync('data/iraq-disarmament', join(data, 'iraq-disarmament'), { recursive: true });
  const server = await createServer({
    configFile: false,
    cacheDir: join(data, '.vite'),
    logLevel: 'silent',
    plugins: [svelte({ configFile: false }), sayso({ data })],
    optimizeDeps: {
      include: [
        'd3',
        'graphology',
        'minisearch',
        'sigma',
        'sigma/rendering',
        'sigma/utils',
        'valibot',
        'svelte',
      ],
    },
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    edit: (file, from, to) => replaceIn(join(data, 'iraq-disarmament', file), from, to),
    setAside: (...files) => takeOut(files.map((file) => join(data, 'iraq-disarmament', file))),
    close: async () => {
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function takeOut(paths: readonly string[]): () => void {
  const texts = paths.map((path) => readFileSync(path));
  for (const path of paths) rmSync(path);
  return () => {
    for (const [at, path] of paths.entries()) writeFileSync(path, texts[at] ?? '');
  };
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  writeFileSync(path, text.replace(from, to));
}
