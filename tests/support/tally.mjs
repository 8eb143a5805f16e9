/**
 * How many tests of a suite passed, failed and were skipped.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally
 */

/**
 * What is read of vitest's JSON report.
 * @typedef {object} VitestReport
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * What is read of Playwright's JSON report.
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 * @property {readonly unknown[]} errors
 */

/** @type {Tally} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/** The tally of a suite that did not get as far as its tests. @type {Tally} */
export const NOT_STARTED = { passed: 0, failed: 1, skipped: 0 };

/**
 * Returns the tally of a vitest report. A file that fails outside its tests, as on a broken import, counts as one failed.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyOfVitest({ testResults }) {
  const statuses = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const broken = testResults.filter(isBroken).length;
  return { passed, failed: failed + broken, skipped: statuses.length - passed - failed };
}

/** @param {VitestReport['testResults'][number]} file */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

/**
 * Returns the tally of a Playwright report. A test that passed at a second try only has not passed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, skipped: stats.skipped };
}

/**
 * Returns a tally that no exit code contradicts: a suite that ended badly has failed at least once.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export const heeding = (tally, exitCode) =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

/**
 * Returns the sum of the tallies.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const total = (tallies) =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  );

/**
 * Returns the line that a run ends with, such as `12 passed, 0 failed` or `12 passed, 0 failed, 3 skipped`.
 * @param {Tally} tally
 */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Returns whether a run is good: nothing failed, and something ran.
 * @param {Tally} tally
 */
export const isGood = ({ passed, failed }) => failed === 0 && passed > 0;
