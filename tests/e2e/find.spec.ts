import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Opens the page at an address whose view is not the picture, and waits for the view. */
async function openView(page: Page, address: string): Promise<Reader> {
  const reader = new Reader(page);
  await page.goto(address);
  await expect(page.locator('.view :is([role=region], [role=grid])')).toBeVisible();
  return reader;
}

test('an actor is found by another of its names, and opened, by keyboard alone', async ({ page }) => {
  const reader = await openView(page, './#view=list');
  await page.keyboard.press('/');
  await page.keyboard.type('PMF');
  await expect(page.locator('[role=option]').first()).toContainText('Popular Mobilization Forces');
  await page.keyboard.press('Enter');
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Popular Mobilization Forces');
  expect(reader.fragment).toBe('actor=popular-mobilization-forces&view=list');
});

test('a quote is found by its words, with the words marked', async ({ page }) => {
  const reader = await openView(page, './#view=list');
  await page.getByRole('combobox', { name: 'Search actors and quotes' }).click();
  await page.keyboard.type('heavy weaponry');
  const quote = page.getByRole('option', { name: /heavy weaponry/ }).first();
  await expect(quote.locator('mark')).toHaveText(['heavy', 'weaponry']);
  await quote.click();
  await expect(reader.panel.locator('blockquote').first()).toContainText('heavy weaponry');
});

test('filters set by mouse are in the address, which opens on the same; one button clears them', async ({
  page,
}) => {
  const reader = await openView(page, './#view=table');
  const rows = page.getByRole('region', { name: 'Table' }).locator('tbody tr');
  const all = await rows.count();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: /^conflictual/ }).check();
  await page.getByRole('checkbox', { name: /^suggested/ }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('status').filter({ hasText: `Showing 3 of ${all} relations.` })).toBeVisible();
  expect(reader.fragment).toBe('view=table&stance=conflictual&status=suggested');
  await page.reload();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows).toHaveCount(all);
  expect(reader.fragment).toBe('view=table');
});

test('Escape closes the filters and leaves the choice', async ({ page }) => {
  const reader = await openView(page, './#actor=iran&view=table');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const box = page.getByRole('checkbox', { name: /^conflictual/ });
  await box.focus();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(reader.panel).toBeVisible();
});

test('the table is sorted by a heading, and its words open the proof', async ({ page }) => {
  const reader = await openView(page, './#view=table');
  const table = page.getByRole('region', { name: 'Table' });
  await table.getByRole('button', { name: 'Status' }).click();
  await table.getByRole('button', { name: 'Status' }).click();
  await expect(table.getByRole('columnheader', { name: 'Status' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const first = table.locator('tbody tr').first();
  await expect(first).toContainText('suggested');
  await first.locator('td').last().getByRole('link').click();
  await expect(reader.panel).toContainText('suggested');
  await expect(first).toHaveClass(/chosen/);
});

test('a cell of the matrix opens its quotes, and the arrow keys lead on from it', async ({ page }) => {
  const reader = await openView(page, './#view=matrix');
  await page.getByRole('button', { name: /^United States to US allies/ }).click();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toContainText('allied with');
  await expect(reader.panel.locator('blockquote')).not.toHaveCount(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('United States');
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  for (const view of ['list', 'table', 'matrix'] as const) {
    test(`axe finds nothing to mend in the ${view} at ${width}×${height}, and nothing is wider than the page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: width > 400 ? 'light' : 'dark', reducedMotion: 'reduce' });
      const reader = await openView(page, `./#actor=armed-factions&view=${view}&stance=cooperative`);
      await page.getByRole('combobox', { name: 'Search actors and quotes' }).fill('factions');
      await expect(page.locator('[role=option]').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Filter/ }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(reader.complaints).toEqual([]);
    });
  }
}
