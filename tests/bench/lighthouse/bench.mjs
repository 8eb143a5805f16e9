// What Lighthouse says of the published page on a phone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/bin.mjs';
import { serve } from '../../support/static-server.mjs';
import { audit, open } from './audit.mjs';
import { cellsOf, COLUMNS, faultsOf, speedOf } from './report.mjs';

/** The seed in both languages of the page, and an article that is Arabic itself. */
const PAGES = ['iraq-disarmament/', 'iraq-disarmament/ar/', 'wadi-ghamr-water/'];
const ROUNDS = 3;

/** Prints a table of what Lighthouse says of each page, and what it found to mend. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  const server = await serve({ root: folder, isPublic: true });
  const browser = await open();
  try {
    publish(server.url, folder);
    report(await auditAll(server.url, browser.port));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Builds the tool and the page as they stand in the source, and publishes all networks for this address.
 * @param {string} url
 * @param {string} folder
 */
function publish(url, folder) {
  for (const args of [
    ['tests/support/prepare.mjs'],
    ['lib/tool/cli.js', 'build', 'data', '--site-url', url, '--out', folder],
  ]) {
    const { status } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`${args.join(' ')} failed.`);
  }
}

/**
 * Returns what was measured of each page. Pages take turns, so that a machine that is busy for a while is busy for all.
 * @param {string} url
 * @param {number} port
 */
async function auditAll(url, port) {
  /** @type {Map<string, import('./audit.mjs').Result[]>} */
  const results = new Map(PAGES.map((page) => [page, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [page, rounds] of results) rounds.push(await audit(`${url}${page}`, port));
  return results;
}

/** @param {Awaited<ReturnType<typeof auditAll>>} results */
function report(results) {
  console.log(`| ${['page', ...COLUMNS].join(' | ')} |\n| --- |${' ---: |'.repeat(COLUMNS.length)}`);
  for (const [page, rounds] of results) console.log(`| ${[page, ...cellsOf(rounds)].join(' | ')} |`);
  const speed = speedOf([...results.values()].flat());
  console.log(
    `\nThe median of ${ROUNDS} rounds; the machine's speed by Lighthouse's benchmark: ${speed.toFixed(0)}.`,
  );
  for (const [page, rounds] of results)
    for (const fault of faultsOf(rounds)) console.log(`To mend on ${page} ${fault}`);
}
