import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { FORMATS } from '../../export/formats.ts';
import { sha256Hex } from '../../model/ids.ts';
import { generatorName } from '../generator.ts';
import type { Proven } from '../networks.ts';
import { bytesOf, type SiteFile } from './site-file.ts';

/** The name of the list of an archive's files in it. */
const MANIFEST = 'manifest.json';

/** When every file of an archive was last changed: no clock is in its bytes. The first moment that a zip can name, in any zone. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * Returns a site as a zip: its files, every export in `exports/<id>/`, the sources in `sources/<id>/` where all of their text may
 * be published, and a `manifest.json` with the SHA-256 and the length in bytes of each.
 */
export async function archiveOf(
  site: readonly SiteFile[],
  networks: readonly Proven[],
  folderOf: (id: string) => string,
): Promise<Uint8Array> {
  const exports = await Promise.all(networks.map(exportsOf));
  const sources = await Promise.all(networks.map((each) => sourcesOf(each, folderOf(each.id))));
  const files = [...site, ...exports.flat(), ...sources.flat()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = [...files, { path: MANIFEST, content: manifestOf(files) }];
  const entries = all.map((file) => [file.path, bytesOf(file)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: ALWAYS, level: 9 });
}

async function exportsOf({ id, network }: Proven): Promise<SiteFile[]> {
  const files = await Promise.all(FORMATS.map((format) => format.write(network, {})));
  return files.flat().map(({ name, text }) => ({ path: `exports/${id}/${name}`, content: text }));
}

/** Annotations quote the article as freely as the article itself: only where it may be published whole may they. */
async function sourcesOf({ id, network }: Proven, folder: string): Promise<SiteFile[]> {
  if ((network.evidence ?? 'full') !== 'full') return [];
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.(txt|yaml)$/.test(name));
  return Promise.all(
    names.map(async (name) => ({
      path: `sources/${id}/${name}`,
      content: await readFile(join(folder, name)),
    })),
  );
}

function manifestOf(files: readonly SiteFile[]): string {
  const lines = files.map((file) => {
    const bytes = bytesOf(file);
    return `    ${JSON.stringify({ path: file.path, bytes: bytes.length, sha256: sha256Hex(bytes) })}`;
  });
  return `{\n  "generator": ${JSON.stringify(generatorName())},\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
