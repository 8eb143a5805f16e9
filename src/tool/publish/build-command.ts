import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Effects } from '../commands.ts';
import { frontFirst, isUnreviewed } from '../front.ts';
import { buildNetwork, isNetwork, networkIds, type Built, type Proven } from '../networks.ts';
import { archiveOf } from './archive.ts';
import { cardsOf } from './cards.ts';
import { readKit } from './kit.ts';
import { singleFileOf } from './single-file.ts';
import type { SiteFile } from './site-file.ts';
import { siteOf } from './site.ts';

/** What `sayso build` may be told. */
interface BuildOptions {
  /** The folder to write to. Default: `dist`. */
  readonly out?: string;
  /** The address that the site's root will have: for previews and search engines, which want whole addresses. */
  readonly siteUrl?: string;
  /** The id of the network that the site opens with. Default: the first that is no unreviewed draft. */
  readonly front?: string;
  /** Whether each network is to be one file. */
  readonly singleFile?: boolean;
  /** Whether the site is to be one archive, with all exports and the sources. */
  readonly zip?: boolean;
}

/** What publishing does to the world outside: warnings go where errors go. */
interface Publisher {
  readonly effects: Effects;
  complain(text: string): void;
}

/** Adds the command that publishes. */
export function addBuildCommand(program: Command, publisher: Publisher): void {
  program
    .command('build')
    .description('publish a network, or every network in a folder, as a static site')
    .argument('<folder>', 'the folder of a network, or one that holds several')
    .option('--out <folder>', 'where to write (default: dist)')
    .option('--site-url <address>', 'where its root will stand, for previews and search engines')
    .option('--front <id>', 'which network opens the site (default: the first that is no unreviewed draft)')
    .option('--single-file', 'write each network as one HTML file that opens from a disk, offline')
    .option(
      '--zip',
      'write one archive: the site, every export, the sources as they may be published, and hashes',
    )
    .action((folder: string, options: BuildOptions) => buildCommand(folder, options, publisher));
}

/** The networks to publish, and the folder in which each has one of its own. */
interface Found {
  readonly root: string;
  readonly networks: readonly Proven[];
}

/**
 * Publishes a network, or every network in a folder, as a static site, as single files or as an archive. All of it is made
 * before any of it is written.
 * @throws Error with the report of each broken network, or where the front is none of them; then nothing is written
 */
async function buildCommand(
  folder: string,
  options: BuildOptions,
  { effects, complain }: Publisher,
): Promise<void> {
  const { out = 'dist' } = options;
  const way = wayOf(options);
  const found = await findIn(resolve(folder));
  if (found.networks.length === 0)
    throw new Error(`${folder} holds no network: expected a network.yaml or an article (.txt)`);
  const networks = frontFirst(found.networks, options.front);
  const files = await filesOf({ ...found, networks }, basename(resolve(folder)), way);
  for (const { path, content } of files) await effects.write(join(out, path), content);
  for (const { summary } of found.networks) effects.print(summary);
  for (const { id } of found.networks.filter(isUnreviewed))
    complain(
      `warning: ${id} is a machine draft that nobody has reviewed; it is published, and its page says so`,
    );
  const amount = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
  effects.print(`  ${amount} written to ${out.replaceAll('\\', '/')}`);
}

/** In which form it is published, and the address of the site's root, where it is known. */
interface Way {
  readonly form: 'site' | 'single-file' | 'zip';
  readonly siteUrl: string | undefined;
}

/**
 * Returns the way that is asked for; it is the first question, since whoever asks wrongly need not wait for what is slow.
 * @throws Error where two are asked for, or the address is none
 */
function wayOf({ siteUrl, singleFile = false, zip = false }: BuildOptions): Way {
  if (singleFile && zip) throw new Error('--single-file and --zip are two ways to publish: choose one');
  return { form: singleFile ? 'single-file' : zip ? 'zip' : 'site', siteUrl: rootOf(siteUrl) };
}

async function filesOf({ root, networks }: Found, name: string, { siteUrl, form }: Way): Promise<SiteFile[]> {
  const kit = await readKit();
  if (form === 'single-file') return networks.map((network) => singleFileOf(network, kit));
  const cards = await cardsOf(
    networks.map(({ network }) => network),
    kit,
  );
  const site = siteOf(networks, kit, { siteUrl, cards });
  if (form === 'site') return site;
  return [{ path: `${name}.zip`, content: await archiveOf(site, networks, (id) => join(root, id)) }];
}

/** Returns the network that a folder is, or each that it holds. */
async function findIn(folder: string): Promise<Found> {
  const isOne = await isNetwork(folder);
  const root = isOne ? dirname(folder) : folder;
  const ids = isOne ? [basename(folder)] : await networkIds(folder);
  return { root, networks: proven(await Promise.all(ids.map((id) => buildNetwork(root, id)))) };
}

function proven(all: readonly Built[]): Proven[] {
  const reports = all.flatMap((built) => ('report' in built ? [built.report] : []));
  if (reports.length > 0) throw new Error(reports.join('\n\n'));
  return all.filter((built) => 'json' in built);
}

/** @throws Error where it is no address of the web */
function rootOf(siteUrl: string | undefined): string | undefined {
  if (siteUrl === undefined) return undefined;
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new Error(
      `--site-url ${siteUrl} is no address: expected one such as https://news.example/networks/`,
    );
  const { origin, pathname } = new URL(siteUrl);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}
