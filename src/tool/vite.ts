import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { networkJsonSchema } from './json-schema.ts';
import { buildNetwork, indexJson, networkIds, type Built, type Proven } from './networks.ts';

/** Where the networks are. */
export interface SaysoOptions {
  /** The folder whose folders are networks, seen from the project's root. Default: `data`. */
  readonly data?: string;
}

/** How long to wait after a save before compiling, in ms: editors write a file in several steps. */
const SETTLE = 60;

/**
 * Returns the vite plugin that compiles networks. The server compiles them at its start and at each save, serves them as
 * `data/<id>/network.json`, and tells the page by the events `sayso:update` and `sayso:error`; a build emits them as files
 * and fails on broken input.
 */
export function sayso({ data = 'data' }: SaysoOptions = {}): Plugin {
  let root = '';
  let builds = false;
  let networks: readonly Proven[] = [];
  return {
    name: 'sayso',
    configResolved(config) {
      root = resolve(config.root, data);
      builds = config.command === 'build';
    },
    async configureServer(server) {
      await serveNetworks(server, root);
    },
    // Before anything is written, so that broken input leaves an earlier build as it was.
    async buildStart() {
      if (!builds) return;
      const all = await buildAll(root);
      const reports = all.flatMap((built) => ('report' in built ? [built.report] : []));
      if (reports.length > 0) this.error(reports.join('\n\n'));
      networks = all.filter((built) => 'json' in built);
    },
    generateBundle() {
      for (const { id, json, summary } of networks) {
        this.emitFile({ type: 'asset', fileName: `data/${id}/network.json`, source: json });
        this.info(summary);
      }
      this.emitFile({ type: 'asset', fileName: 'data/network.schema.json', source: networkJsonSchema() });
      this.emitFile({ type: 'asset', fileName: 'data/index.json', source: indexJson(networks) });
    },
  };
}

const buildAll = async (root: string): Promise<Built[]> =>
  Promise.all((await networkIds(root)).map((id) => buildNetwork(root, id)));

async function serveNetworks(server: ViteDevServer, root: string): Promise<void> {
  const networks = new Map<string, Built>();
  const keep = (built: Built): void => {
    networks.set(built.id, built);
    tell(server, built);
  };
  for (const built of await buildAll(root)) keep(built);
  server.watcher.add(root);
  const rebuild = settled(async (id) => {
    if ((await networkIds(root)).includes(id)) return keep(await buildNetwork(root, id));
    if (networks.delete(id)) server.ws.send('sayso:update', { id });
  }, server);
  server.watcher.on('all', (_event, path) => {
    const id = changedNetwork(root, path);
    if (id !== undefined) rebuild(id);
  });
  const prefix = `${server.config.base.replace(/^\.?\/?/, '/').replace(/\/$/, '')}/data/`;
  server.middlewares.use((request, response, next) => {
    const answer = answerTo(request.url ?? '', prefix, networks);
    if (!answer) return next();
    response.writeHead(answer.status, {
      'content-type': `${answer.type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(answer.body);
  });
}

function tell(server: ViteDevServer, built: Built): void {
  const { logger } = server.config;
  if ('report' in built) {
    logger.error(built.report, { timestamp: true });
    server.ws.send('sayso:error', { id: built.id, report: built.report });
    return;
  }
  logger.info(built.summary, { timestamp: true });
  server.ws.send('sayso:update', { id: built.id });
}

/** Returns the network that a changed file belongs to; what a compile itself writes changes nothing. */
function changedNetwork(root: string, path: string): string | undefined {
  const [id, ...rest] = relative(root, path).split(sep);
  const isSource = rest.length === 1 && /\.(txt|yaml)$/.test(rest[0] ?? '');
  return isSource && id !== '..' ? id : undefined;
}

/** Returns a function that runs a task once a network's saves have settled, one run after the other. */
function settled(task: (id: string) => Promise<void>, { config }: ViteDevServer): (id: string) => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  let last = Promise.resolve();
  return (id) => {
    clearTimeout(waiting.get(id));
    const run = (): void => {
      last = last.then(() => task(id)).catch((error: unknown) => config.logger.error(String(error)));
    };
    waiting.set(id, setTimeout(run, SETTLE));
  };
}

const byId = (a: Built, b: Built): number => (a.id < b.id ? -1 : 1);

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function answerTo(url: string, prefix: string, networks: ReadonlyMap<string, Built>): Answer | undefined {
  const path = url.split('?')[0] ?? '';
  if (path === `${prefix}index.json`)
    return { status: 200, type: 'application/json', body: indexJson([...networks.values()].sort(byId)) };
  const id =
    path.startsWith(prefix) && path.endsWith('/network.json')
      ? path.slice(prefix.length, -'/network.json'.length)
      : '';
  const built = networks.get(id);
  if (!built) return undefined;
  return 'report' in built
    ? { status: 422, type: 'text/plain', body: built.report }
    : { status: 200, type: 'application/json', body: built.json };
}
