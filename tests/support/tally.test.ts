import { describe, expect, test } from 'vitest';
import { heeding, isGood, lastLine, tallyOfPlaywright, tallyOfVitest, total } from './tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the tally of a run', () => {
  test('counts what vitest ran, and everything it left out as skipped', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'failed', 'passed', 'todo', 'pending'),
    ];
    expect(tallyOfVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test('counts a vitest file that broke before, between or after its tests as one failed', () => {
    const testResults = [file('failed'), file('failed', 'passed'), file('failed', 'skipped')];
    expect(tallyOfVitest({ testResults })).toEqual({ passed: 1, failed: 3, skipped: 1 });
  });

  test('counts what Playwright ran, and neither a flaky test nor a broken file as passed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyOfPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  test('believes an exit code over a report without failures', () => {
    const tally = { passed: 2, failed: 0, skipped: 0 };
    expect(heeding(tally, 1).failed).toBe(1);
    expect(heeding(tally, 0).failed).toBe(0);
    expect(heeding({ ...tally, failed: 3 }, 1).failed).toBe(3);
  });

  test('sums the suites', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 1, skipped: 0 },
    ];
    expect(total(tallies)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  test('ends in a line that names skipped tests only where there are any', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(lastLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  test('is good only where something ran and nothing failed', () => {
    expect(isGood({ passed: 1, failed: 0, skipped: 0 })).toBe(true);
    expect(isGood({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
    expect(isGood({ passed: 0, failed: 0, skipped: 4 })).toBe(false);
  });
});
