import { readFileSync } from 'node:fs';
import { randomLcg } from 'd3';

const SIZES = [30, 60, 100, 200, 300];

export function networks() {
  return [
    seed(),
    ...['les-miserables', 'karate-club'].map((name) => ({ name, ...JSON.parse(readFileSync(new URL(`networks/${name}.json`, import.meta.url), 'utf8')) })),
    ...SIZES.flatMap((size) => [
      { name: `Erdős–Rényi ${size}`, ...named(size, erdosRenyi(size, Math.round(1.6 * size), randomLcg(size / 1000))) },
      { name: `Barabási–Albert ${size}`, ...named(size, barabasiAlbert(size, randomLcg(size / 1001))) },
      { name: `communities ${size}`, ...named(size, communities(size, randomLcg(size / 1002))) },
    ]),
  ];
}

function seed() {
  const { actors, relations } = JSON.parse(readFileSync('data/iraq-disarmament/network.json', 'utf8'));
  const ids = actors.map(({ id }) => id);
  return { name: 'the seed', actors: actors.map(({ name }) => name), mentions: actors.map(({ mentions }) => mentions.length), ties: distinct(relations.map(({ source, target }) => [ids.indexOf(source), ids.indexOf(target)])) };
}

const distinct = (pairs) => [...new Map(pairs.map(([a, b]) => (a < b ? [a, b] : [b, a])).filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair])).values()];

const SYLLABLES = ['al', 'ben', 'da', 'el', 'fa', 'kho', 'li', 'mar', 'na', 'or', 'ra', 'san', 'ti', 'ur', 'za'];
function named(size, ties) {
  const random = randomLcg(size / 999);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  const word = () => { const w = Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join(''); return w[0].toUpperCase() + w.slice(1); };
  return { actors: Array.from({ length: size }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' ')), ties };
}

function erdosRenyi(size, count, random) {
  const pairs = [];
  while (distinct(pairs).length < count) pairs.push([Math.floor(random() * size), Math.floor(random() * size)]);
  return distinct(pairs);
}

/** one or two ties for each newcomer */
function barabasiAlbert(size, random) {
  const pairs = [[0, 1]];
  for (let at = 2; at < size; at++) {
    const ends = pairs.flat();
    for (let more = 0; more < 1 + (random() < 0.6 ? 1 : 0); more++) pairs.push([at, ends[Math.floor(random() * ends.length)]]);
  }
  return distinct(pairs);
}

function communities(size, random) {
  const count = Math.round(size / 12);
  const pairs = [];
  while (distinct(pairs).length < 1.8 * size) {
    const a = Math.floor(random() * size);
    const b = random() < 0.85 ? count * Math.floor((random() * size) / count) + (a % count) : Math.floor(random() * size);
    if (b < size) pairs.push([a, b]);
  }
  return distinct(pairs);
}
