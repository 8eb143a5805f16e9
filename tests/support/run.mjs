// Runs every suite in turn and ends with one line that sums them. Arguments go to vitest alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, binOf } from './bin.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensurePython } from './python.mjs';
import {
  NONE,
  NOT_STARTED,
  heeding,
  isGood,
  lastLine,
  tallyOfPlaywright,
  tallyOfVitest,
  total,
} from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs a command on this terminal and returns its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', ...env },
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/**
 * Runs a suite that leaves a JSON report, and returns its tally.
 * @template Report
 * @param {string} report where the suite writes its report
 * @param {(report: Report) => Tally} tallyOf
 * @param {() => number} runSuite
 */
function runReporting(report, tallyOf, runSuite) {
  const exitCode = runSuite();
  try {
    const read = /** @type {Report} */ (JSON.parse(readFileSync(report, 'utf8')));
    return heeding(tallyOf(read), exitCode);
  } catch {
    console.error(`${report} was not written: the suite did not get as far as its tests.`);
    return NOT_STARTED;
  }
}

/** @returns {Tally} */
const runBuild = () => (run('npm', ['run', 'build']) === 0 ? NONE : NOT_STARTED);

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function runVitest(folder, args) {
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Here, and not in a suite: installing takes longer than any test may.
  const env = { SAYSO_PYTHON: ensurePython() };
  return runReporting(report, tallyOfVitest, () =>
    run(process.execPath, [binOf('vitest'), 'run', '--allowOnly=false', ...reporters, ...args], env),
  );
}

/** @param {string} folder */
function runPlaywright(folder) {
  const report = join(folder, 'playwright.json');
  const options = ['--config', '.config/playwright.config.ts', '--forbid-only', '--reporter=line,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, SAYSO_CHROMIUM: ensureBrowser() };
  return runReporting(report, tallyOfPlaywright, () =>
    run(process.execPath, [binOf('@playwright/test', 'playwright'), 'test', ...options], env),
  );
}

/**
 * Returns the tally of a suite, which counts as failed where it could not start.
 * @param {string} title
 * @param {() => Tally} runSuite
 */
function attempt(title, runSuite) {
  console.log(`\n# ${title}`);
  try {
    return runSuite();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return NOT_STARTED;
  }
}

/** @param {readonly string[]} args */
function runAll(args) {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-tests-'));
  const build = attempt('Build', runBuild);
  const vitest = attempt('Vitest', () => runVitest(folder, args));
  const playwright = attempt('Playwright', () => {
    if (build.failed === 0) return runPlaywright(folder);
    throw new Error('Not run: without a build of its own, it would judge the pages of an older one.');
  });
  rmSync(folder, { recursive: true });
  return total([build, vitest, playwright]);
}

const tally = runAll(process.argv.slice(2));
process.exitCode = isGood(tally) ? 0 : 1;
console.log(`\n${lastLine(tally)}`);
