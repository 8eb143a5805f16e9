import { spawnSync } from 'node:child_process';
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
} from 'd3';

/** neato | sfdp */
export function graphviz(engine, { actors, ties }) {
  const lines = ties.map(([a, b]) => `${a} -- ${b};`);
  const dot = `graph { node [shape=point]; ${actors.map((_, at) => `${at};`).join(' ')} ${lines.join(' ')} }`;
  const { status, stdout, error } = spawnSync(engine, ['-Tplain'], { input: dot, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error || status !== 0) return undefined;
  const places = stdout.split('\n').flatMap((line) => {
    const [what, id, x, y] = line.split(' ');
    return what === 'node' ? [[Number(id), { x: 72 * Number(x), y: -72 * Number(y) }]] : [];
  });
  const byId = new Map(places);
  return actors.map((_, at) => byId.get(at));
}

export function d3Force({ actors, ties }) {
  const nodes = actors.map(() => ({}));
  forceSimulation(nodes)
    .stop()
    .force('link', forceLink(ties.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter(0, 0))
    .tick(300);
  return nodes;
}
