import { CATEGORIES } from './audit.mjs';

/** @typedef {import('./audit.mjs').Result} Result */

/** What is told of each page beside its name. */
export const COLUMNS = [
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP s',
  'TBT ms (all rounds)',
  'CLS',
  'kB sent',
];

/**
 * Returns the cells of a page's row: of each number the median of the rounds, which must be odd in number.
 * @param {readonly Result[]} rounds
 */
export function cellsOf(rounds) {
  const scores = CATEGORIES.map((name) => median(rounds.map((round) => scoreOf(round, name))));
  const number = (/** @type {string} */ audit) => median(numbersOf(rounds, audit));
  return [
    ...scores.map((score) => Math.round(score * 100)),
    (number('largest-contentful-paint') / 1000).toFixed(1),
    `${number('total-blocking-time').toFixed(0)} (${numbersOf(rounds, 'total-blocking-time').map(Math.round).join(', ')})`,
    number('cumulative-layout-shift').toFixed(3),
    (number('total-byte-weight') / 1000).toFixed(0),
  ];
}

/**
 * Returns a line for each audit that costs a category points in any of the rounds, metrics aside: they are in the table.
 * @param {readonly Result[]} rounds
 */
export function faultsOf(rounds) {
  return [...new Set(rounds.flatMap((round) => CATEGORIES.flatMap((name) => faultsIn(round, name))))];
}

/**
 * Returns how fast Lighthouse took the machine to be, by its own benchmark: a middling desktop has 1500 to 2000.
 * @param {readonly Result[]} rounds
 */
export const speedOf = (rounds) => median(rounds.map(({ environment }) => environment.benchmarkIndex));

/**
 * @param {Result} round
 * @param {(typeof CATEGORIES)[number]} name
 */
function faultsIn({ audits, categories }, name) {
  return (categories[name]?.auditRefs ?? [])
    .filter(({ weight, group }) => weight > 0 && group !== 'metrics')
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${name}: ${audit?.title} (${audit?.id})`);
}

/**
 * @param {Result} round
 * @param {(typeof CATEGORIES)[number]} name
 */
const scoreOf = ({ categories }, name) => categories[name]?.score ?? 0;

/**
 * @param {readonly Result[]} rounds
 * @param {string} audit
 */
const numbersOf = (rounds, audit) => rounds.map(({ audits }) => audits[audit]?.numericValue ?? NaN);

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
