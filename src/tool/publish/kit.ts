import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { sha256Hex } from '../../model/ids.ts';
import type { Network } from '../../model/schema.ts';
import { textOf, type SiteFile } from './site-file.ts';

/** A page as HTML: what goes into its head and its body, and how its language is written. */
export interface Still {
  readonly head: string;
  readonly body: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What `src/embed/still.ts` offers, which this folder may not import: it is built by vite, and found by its address. */
export interface StillDoor {
  readonly languages: readonly string[];
  still(options: {
    readonly network: Network;
    readonly index: readonly { readonly id: string; readonly title: string }[];
    readonly language?: string | undefined;
    readonly base: string;
    readonly single?: boolean;
  }): Still;
  picture(options: {
    readonly network: Network;
    readonly language?: string | undefined;
    readonly page?: string | undefined;
  }): string;
  card(options: { readonly network: Network; readonly actor?: string | undefined }): string;
}

/** What a site is published with: the page that takes over in a browser, and what draws it before there is one. */
export interface Kit extends StillDoor {
  /** The page's scripts, styles and pictures, by their path in the site. */
  readonly files: readonly SiteFile[];
  /** The path of the script that every page begins with, and of the styles that it looks right with. */
  readonly script: string;
  readonly styles: string;
  /** The same page as one script and one sheet, that fetch nothing. */
  readonly single: { readonly script: string; readonly styles: string };
}

/** Where the package keeps it: the same place seen from `src/tool/publish` and from `lib/tool/publish`. */
const LIB = new URL('../../../lib/', import.meta.url);

const chunkSchema = v.object({
  file: v.string(),
  css: v.optional(v.array(v.string()), []),
  imports: v.optional(v.array(v.string()), []),
});
const manifestSchema = v.record(v.string(), chunkSchema);
type Manifest = v.InferOutput<typeof manifestSchema>;

/** What vite writes beside the page and no site needs. */
const UNSENT = new Set(['index.html', 'manifest.json']);

const UNBUILT = 'the page was not built: run `npm run prepare` in this checkout first';

/**
 * Returns what sites are published with.
 * @throws Error where the package is a checkout in which it was not built
 */
export async function readKit(): Promise<Kit> {
  const page = fileURLToPath(new URL('page/', LIB));
  if (!existsSync(join(page, 'manifest.json'))) throw new Error(UNBUILT);
  const manifest = v.parse(manifestSchema, JSON.parse(await readFile(join(page, 'manifest.json'), 'utf8')));
  const { still, picture, card, languages } = await readDoor();
  const script = chunk(manifest, 'index.html').file;
  const files = await filesIn(page);
  const styles = inOne(stylesOf(manifest), files);
  const [alone, sheet] = await Promise.all(['page.js', 'page.css'].map(readSingle));
  const single = { script: alone ?? '', styles: sheet ?? '' };
  return { still, picture, card, languages, script, styles: styles.path, single, files: [...files, styles] };
}

/**
 * Returns what draws before there is a browser.
 * @throws Error where the package is a checkout in which it was not built
 */
export async function readDoor(): Promise<StillDoor> {
  const door = fileURLToPath(new URL('still/still.js', LIB));
  if (!existsSync(door)) throw new Error(UNBUILT);
  // Built from src/embed/still.ts, by the same commit.
  return (await import(pathToFileURL(door).href)) as StillDoor;
}

const readSingle = (name: string): Promise<string> => readFile(new URL(`single/${name}`, LIB), 'utf8');

/** Returns one sheet of several: one request, and smaller than each zipped by itself. */
function inOne(paths: readonly string[], files: readonly SiteFile[]): SiteFile {
  const content = files
    .filter(({ path }) => paths.includes(path))
    .sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path))
    .map(textOf)
    .join('');
  return { path: `assets/page-${sha256Hex(content).slice(0, 8)}.css`, content };
}

/** The styles of what is on the page when it opens, in the order in which the page itself would load them. */
function stylesOf(manifest: Manifest): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { css, imports } = chunk(manifest, name);
    imports.forEach(visit);
    css.forEach((path) => found.add(path));
  };
  ['index.html', 'src/embed/app.ts'].forEach(visit);
  return [...found];
}

function chunk(manifest: Manifest, name: string): Manifest[string] {
  const found = manifest[name];
  if (found) return found;
  throw new Error(`the page was built without ${name}`);
}

async function filesIn(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, posix.sep))
    .filter((path) => !UNSENT.has(path))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(join(folder, path)) })));
}
