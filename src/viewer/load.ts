import * as v from 'valibot';
import { NetworkError, readNetwork } from '../model/parse.ts';
import { slugSchema, type Network } from '../model/schema.ts';
import type { Words } from './words/words.ts';

/** The networks that a site holds, in its own order. */
export type NetworkIndex = readonly { readonly id: string; readonly title: string }[];

const indexSchema: v.GenericSchema<unknown, NetworkIndex> = v.array(
  v.object({ id: slugSchema, title: v.string() }),
);

/** Why there is no network to show: one sentence for whoever reads, and for whoever publishes what is wrong and where. */
export interface Failure {
  /** `unknown` where no network of the site is called so. */
  readonly kind: 'unreadable' | 'unknown';
  readonly message: string;
  readonly detail?: string;
  /** A report of the compiler with its carets, as it came. */
  readonly report?: string;
}

/** What came of loading a network: the network, or why there is none. */
export type Loaded = { readonly kind: 'ready'; readonly network: Network } | Failure;

/** Asks for a text by its address: `fetch`, or what stands for it. */
export type Fetch = (url: string) => Promise<Response>;

/** Where a site keeps its networks, and how they are asked for. */
export interface Source {
  readonly fetch: Fetch;
  /** The address of the site's root, with its slash at the end; relative ones work under any path. */
  readonly base: string;
  readonly words: Words;
}

/** Returns the list of a site's networks; an empty one where there is none that can be read. */
export async function loadIndex({ fetch, base }: Source): Promise<NetworkIndex> {
  try {
    const response = await fetch(`${base}data/index.json`);
    const parsed = v.safeParse(indexSchema, await response.json());
    return response.ok && parsed.success ? parsed.output : [];
  } catch {
    // A page that names its network does without a list.
    return [];
  }
}

/** Returns a network of a site, or what is wrong with it: a report of the compiler is handed on as it came. */
export const loadNetwork = (source: Source, id: string): Promise<Loaded> =>
  loadNetworkAt(source, `${source.base}data/${id}/network.json`);

/** Returns the network at an address, or what is wrong with it. */
export async function loadNetworkAt(
  { fetch, words }: Pick<Source, 'fetch' | 'words'>,
  url: string,
): Promise<Loaded> {
  try {
    const response = await fetch(url);
    const text = await response.text();
    return response.ok ? { kind: 'ready', network: readNetwork(text) } : refused(response, url, text, words);
  } catch (error) {
    return failed(error, url, words);
  }
}

/** The status with which the development server answers where a network was not compiled: the answer is the report. */
const UNCOMPILED = 422;

function refused({ status }: Response, url: string, text: string, words: Words): Failure {
  if (status === UNCOMPILED) return { kind: 'unreadable', message: words.broken, report: text };
  return { kind: 'unreadable', message: words.absent, detail: `${url}: ${status}` };
}

function failed(error: unknown, url: string, words: Words): Failure {
  const message = error instanceof NetworkError ? words.broken : words.absent;
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'unreadable', message, detail: `${url}: ${reason}` };
}
