import { randomLcg } from 'd3';

/** @typedef {readonly [number, number]} Pair */

/**
 * Returns each pair once, the smaller number first; nobody is tied to itself.
 * @param {readonly Pair[]} pairs
 * @returns {Pair[]}
 */
export function distinct(pairs) {
  const ordered = pairs.map(([a, b]) => /** @type {Pair} */ (a < b ? [a, b] : [b, a]));
  return [...new Map(ordered.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair])).values()];
}

/**
 * Returns ties between any two, 1.6 for each node (Erdős and Rényi 1959).
 * @param {number} size
 * @returns {Pair[]}
 */
export function anyone(size) {
  const random = numbersBelow(size / 1000);
  return drawn(1.6 * size, () => [random(size), random(size)]);
}

/**
 * Returns ties of newcomers with those who have many, one or two for each (Barabási and Albert 1999).
 * @param {number} size
 * @returns {Pair[]}
 */
export function favourites(size) {
  const random = numbersBelow(size / 1001);
  /** @type {Pair[]} */
  const pairs = [[0, 1]];
  for (let at = 2; at < size; at++) {
    const ends = pairs.flat();
    const count = random(10) < 6 ? 2 : 1;
    for (let made = 0; made < count; made++) pairs.push([at, ends[random(ends.length)] ?? 0]);
  }
  return distinct(pairs);
}

/**
 * Returns 1.8 ties for each node, most of them within groups of about twelve (Girvan and Newman 2002).
 * @param {number} size
 * @returns {Pair[]}
 */
export function groups(size) {
  const random = numbersBelow(size / 1002);
  const count = Math.round(size / 12);
  return drawn(1.8 * size, () => {
    const one = random(size);
    const kin = count * random(Math.ceil(size / count)) + (one % count);
    return [one, random(100) < 85 && kin < size ? kin : random(size)];
  });
}

/**
 * Returns names of one to three words, as long as those of the news.
 * @param {number} size
 */
export function names(size) {
  const random = numbersBelow(size / 999);
  const letters = () => SYLLABLES[random(SYLLABLES.length)] ?? '';
  const word = () => {
    const [first = '', ...more] = Array.from({ length: 2 + random(2) }, letters).join('');
    return first.toUpperCase() + more.join('');
  };
  return Array.from({ length: size }, () => Array.from({ length: 1 + random(3) }, word).join(' '));
}

const SYLLABLES = [
  'al',
  'ben',
  'da',
  'el',
  'fa',
  'kho',
  'li',
  'mar',
  'na',
  'or',
  'ra',
  'san',
  'ti',
  'ur',
  'za',
];

/** @param {number} seed */
function numbersBelow(seed) {
  const random = randomLcg(seed);
  return (/** @type {number} */ limit) => Math.floor(random() * limit);
}

/**
 * @param {number} count
 * @param {() => Pair} draw
 */
function drawn(count, draw) {
  /** @type {Pair[]} */
  let pairs = [];
  while (pairs.length < count) pairs = distinct([...pairs, draw()]);
  return pairs;
}
