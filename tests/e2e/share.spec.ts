import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens the sheet and returns it. */
async function opened(page: Page, name = 'Share'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click();
  const sheet = page.getByRole('dialog', {
    name: name === 'Share' ? 'Share this network' : 'مشاركة هذه الشبكة',
  });
  await expect(sheet.getByRole('textbox').first()).toBeVisible();
  return sheet;
}

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a link to this view is copied, and said to be', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#actor=iran');
  const sheet = await opened(page);
  await sheet.getByRole('button', { name: 'Copy: Link to this view' }).press('Enter');
  await expect(sheet.getByRole('status').first()).toHaveText('Copied.');
  expect(await clipboard(page)).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  expect(reader.complaints).toEqual([]);
});

test('the sheet arrives when it is asked for, and opens again after it was closed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await new Reader(page).open();
  expect(asked.filter((url) => url.includes('ShareSheet'))).toEqual([]);
  const sheet = await opened(page);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await opened(page);
});

test('the code that embeds works as it is copied, on what was chosen', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#actor=iran');
  const sheet = await opened(page);
  await sheet.getByLabel('A small script fits its height').uncheck();
  await sheet.getByRole('button', { name: 'Copy: Code that embeds it' }).click();
  const code = await clipboard(page);
  expect(code).toMatch(
    /^<iframe src="http[^"]*\/embed\.html\?network=iraq-disarmament&amp;actor=iran&amp;lang=en" title="Who stands/,
  );
  expect(code).not.toContain('<script');
  await page.setContent(code);
  await expect(page.frameLocator('iframe').locator('.panel h2').first()).toHaveText('Iran');
});

test('a format is downloaded, and so is the network itself', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const sheet = await opened(page);
  for (const [name, file, words] of [
    ['GEXF 1.3 (Gephi)', 'iraq-disarmament.gexf', '<gexf'],
    ['Network (JSON)', 'iraq-disarmament.json', '"schemaVersion": 1'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await sheet.getByRole('button', { name }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'utf8')).toContain(words);
    await expect(sheet.getByText(`Downloaded: ${name}.`)).toBeVisible();
  }
});

test('everything in the sheet can be touched, in Arabic too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?network=wadi-ghamr-water');
  const sheet = await opened(page, 'مشاركة');
  const sizes = await sheet
    .locator('button, label:has(input)')
    .evaluateAll((all) =>
      all.map((one) => ({ text: one.textContent, height: one.getBoundingClientRect().height })),
    );
  expect(sizes.filter(({ height }) => height < 44)).toEqual([]);
  const overflow = await sheet.evaluate((node) => node.scrollWidth - node.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
