import { spawnSync } from 'node:child_process';
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3';
import { layOut } from '../../../lib/compile/layout/layout.js';

/** @typedef {import('./networks.mjs').BenchNetwork} BenchNetwork */
/** @typedef {{ x: number, y: number }} Point */

/**
 * Returns where the compiler puts the actors.
 * @param {BenchNetwork} network
 * @returns {Point[]}
 */
export function ours({ actors, ties }) {
  // Of an actor the layout reads the name and the number of its mentions, and of a relation its ends.
  const cast = actors.map(({ name, mentions }, at) => ({
    id: `a${at}`,
    name,
    mentions: Array(mentions).fill(''),
  }));
  const relations = ties.map(([one, other]) => ({ source: `a${one}`, target: `a${other}` }));
  const [known, tied] = /** @type {Parameters<typeof layOut>} */ (/** @type {unknown} */ ([cast, relations]));
  return layOut(known, tied, []);
}

/**
 * Returns where an engine of Graphviz puts the actors, or nothing where it is not installed.
 * @param {'neato' | 'sfdp'} engine
 * @param {BenchNetwork} network
 * @returns {Point[] | undefined}
 */
export function graphviz(engine, { actors, ties }) {
  const nodes = actors.map((_, at) => `${at};`).join(' ');
  const lines = ties.map(([one, other]) => `${one} -- ${other};`).join(' ');
  const input = `graph { node [shape=point]; ${nodes} ${lines} }`;
  const { status, stdout } = spawnSync(engine, ['-Tplain'], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  const rows = stdout.split('\n').map((row) => row.split(' '));
  const places = rows.flatMap(([what, id, x, y]) =>
    what === 'node' ? [/** @type {const} */ ([Number(id), { x: Number(x), y: -Number(y) }])] : [],
  );
  const byId = new Map(places);
  return actors.map((_, at) => byId.get(at) ?? { x: 0, y: 0 });
}

/**
 * Returns where d3-force puts the actors as its examples call it: one start, its own forces and strengths.
 * @param {BenchNetwork} network
 * @returns {Point[]}
 */
export function d3Force({ actors, ties }) {
  const nodes = actors.map((_, index) => ({ index, x: NaN, y: NaN }));
  const links = ties.map(([source, target]) => ({ source, target }));
  forceSimulation(nodes)
    .stop()
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter(0, 0))
    .tick(300);
  return nodes;
}
