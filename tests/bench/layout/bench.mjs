import { labelBox } from '../../../lib/compile/layout/label-box.js';
import { radiusOf } from '../../../lib/model/prominence.js';
import { d3Force, graphviz, ours } from './competitors.mjs';
import { measured } from './measures.mjs';
import { networks } from './networks.mjs';

/** @typedef {import('./measures.mjs').Measures} Measures */
/** @typedef {import('./networks.mjs').BenchNetwork} BenchNetwork */
/** @typedef {import('./competitors.mjs').Point} Point */

/** Each competitor by name; one that is not installed places nothing. */
const COMPETITORS = /** @type {const} */ ({
  ours,
  neato: (/** @type {BenchNetwork} */ network) => graphviz('neato', network),
  sfdp: (/** @type {BenchNetwork} */ network) => graphviz('sfdp', network),
  'd3-force': d3Force,
});

/** The measures in which ours must not be beaten. */
const FAULTS = /** @type {const} */ (['crossings', 'nodesOnLines', 'labelOverlaps']);

/** Prints a Markdown table of what the pictures of all competitors measure, network by network. */
export function bench() {
  console.log(
    `Layout: ${Object.keys(COMPETITORS).join(' / ')}, of each measure; less is better but for the angles.\n`,
  );
  console.log(
    '| network | actors, ties | crossings | nodes on lines | names covered | spread of lengths | angles | ours | CPU s |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const network of networks()) console.log(rowOf(network));
}

/** @param {BenchNetwork} network */
function rowOf(network) {
  const before = process.cpuUsage();
  const own = ours(network);
  const { user, system } = process.cpuUsage(before);
  const results = Object.entries(COMPETITORS).map(([name, place]) =>
    measuresOf(network, name === 'ours' ? own : place(network)),
  );
  const cells = [
    ...FAULTS.map((key) => results.map((result) => result?.[key] ?? '–').join(' / ')),
    results.map((result) => result?.lengthSpread.toFixed(2) ?? '–').join(' / '),
    results.map((result) => result?.angles.toFixed(2) ?? '–').join(' / '),
  ];
  const size = `${network.actors.length}, ${network.ties.length}`;
  return `| ${[network.name, size, ...cells, verdict(results), ((user + system) / 1e6).toFixed(1)].join(' | ')} |`;
}

/**
 * @param {BenchNetwork} network
 * @param {readonly Point[] | undefined} places
 */
function measuresOf({ actors, ties }, places) {
  if (!places) return undefined;
  const nodes = actors.map(({ name, mentions }, at) => ({
    ...(places[at] ?? { x: 0, y: 0 }),
    radius: radiusOf({ mentions: Array(mentions).fill(undefined) }),
    label: labelBox(name),
  }));
  return measured(
    nodes.map(({ x, y, radius, label }) => ({ x, y, radius, label })),
    ties,
  );
}

/**
 * Says in how many of the faults ours is better than the best of the others, and in which it is worse.
 * @param {readonly (Measures | undefined)[]} results
 */
function verdict([own, ...others]) {
  const best = (/** @type {(typeof FAULTS)[number]} */ key) =>
    Math.min(...others.map((other) => other?.[key] ?? Infinity));
  const fewer = FAULTS.filter((key) => (own?.[key] ?? Infinity) < best(key));
  const more = FAULTS.filter((key) => (own?.[key] ?? Infinity) > best(key));
  return more.length > 0 ? `more ${more.join(', ')}` : `fewer of ${fewer.length}, more of none`;
}
