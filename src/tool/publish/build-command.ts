import { basename, dirname, join, resolve } from 'node:path';
import type { Effects } from '../commands.ts';
import { buildNetwork, isNetwork, networkIds, type Built, type Proven } from '../networks.ts';
import { readKit } from './kit.ts';
import { siteOf } from './site.ts';

/** What `sayso build` may be told. */
export interface BuildOptions {
  /** The folder to write to. Default: `dist`. */
  readonly out?: string;
  /** The address that the site's root will have: for previews and search engines, which want whole addresses. */
  readonly siteUrl?: string;
}

/**
 * Publishes a network, or every network in a folder, as a static site. All of it is made before any of it is written.
 * @throws Error with the report of each broken network; then nothing is written
 */
export async function buildCommand(
  folder: string,
  { out = 'dist', siteUrl }: BuildOptions,
  effects: Effects,
): Promise<void> {
  const networks = proven(await allIn(folder));
  if (networks.length === 0)
    throw new Error(`${folder} holds no network: expected a network.yaml or an article (.txt)`);
  const files = siteOf(networks, await readKit(), { siteUrl: rootOf(siteUrl) });
  for (const { path, content } of files) await effects.write(join(out, path), content);
  for (const { summary } of networks) effects.print(summary);
  effects.print(`  ${files.length} files written to ${out.replaceAll('\\', '/')}`);
}

/** Returns what became of the network that a folder is, or of each that it holds. */
async function allIn(folder: string): Promise<Built[]> {
  const whole = resolve(folder);
  if (await isNetwork(whole)) return [await buildNetwork(dirname(whole), basename(whole))];
  return Promise.all((await networkIds(whole)).map((id) => buildNetwork(whole, id)));
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
