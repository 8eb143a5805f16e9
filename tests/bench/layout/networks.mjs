import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/bin.mjs';
import { anyone, distinct, favourites, groups, names } from './random.mjs';

/** @typedef {import('./random.mjs').Pair} Pair */

/**
 * A network to lay out: ties are pairs of places in the list of actors.
 * @typedef {{ name: string, actors: readonly { name: string, mentions: number }[], ties: readonly Pair[] }} BenchNetwork
 */

const SIZES = [30, 60, 100, 200, 300];

/**
 * Returns the networks on which layouts are compared.
 * @returns {BenchNetwork[]}
 */
export function networks() {
  return [
    seed(),
    known('Les Misérables', 'les-miserables'),
    known('Karate club', 'karate-club'),
    ...SIZES.flatMap((size) => [
      weighed(`Erdős–Rényi ${size}`, names(size), anyone(size)),
      weighed(`Barabási–Albert ${size}`, names(size), favourites(size)),
      weighed(`Groups ${size}`, names(size), groups(size)),
    ]),
  ];
}

function seed() {
  const path = join(ROOT, 'data/iraq-disarmament/network.json');
  const { actors, relations } = /** @type {import('../../../src/model/schema.ts').Network} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  );
  const ids = actors.map(({ id }) => id);
  return {
    name: 'Iraq disarmament',
    actors: actors.map(({ name, mentions }) => ({ name, mentions: mentions.length })),
    ties: distinct(relations.map(({ source, target }) => [ids.indexOf(source), ids.indexOf(target)])),
  };
}

/**
 * @param {string} name
 * @param {string} file
 */
function known(name, file) {
  const path = join(import.meta.dirname, 'networks', `${file}.json`);
  const { actors, ties } = /** @type {{ actors: string[], ties: Pair[] }} */ (
    JSON.parse(readFileSync(path, 'utf8'))
  );
  return weighed(name, actors, ties);
}

/**
 * Counts each tie of an actor as a mention, so that who has many is drawn larger.
 * @param {string} name
 * @param {readonly string[]} actors
 * @param {readonly Pair[]} ties
 * @returns {BenchNetwork}
 */
function weighed(name, actors, ties) {
  const mentionsOf = (/** @type {number} */ at) => Math.max(1, ties.filter((tie) => tie.includes(at)).length);
  return { name, ties, actors: actors.map((actor, at) => ({ name: actor, mentions: mentionsOf(at) })) };
}
