import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Returns what axe finds to mend on a page as it stands, each with the markup that it found. That targets are 24 pixels large or
 * have as much room, as WCAG 2.2 asks, it looks at where it is told to.
 */
export async function violations(page: Page, { targets = false } = {}): Promise<string[]> {
  await page.evaluate(AXE);
  // What is well is left in the page, and not described: a page has thousands of such places.
  const asked = { rules: { 'target-size': { enabled: targets } }, resultTypes: ['violations'] };
  const found = await page.evaluate<AxeResults['violations']>(
    `axe.run(${JSON.stringify(asked)}).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
