import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
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

/** Returns what is downloaded by a button of the sheet. */
async function taken(page: Page, sheet: Locator, name: string, file?: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await sheet.getByRole('button', { name, exact: true }).click();
  const download = await coming;
  if (file !== undefined) expect(download.suggestedFilename()).toBe(file);
  return readFileSync(await download.path());
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
    expect((await taken(page, sheet, name, file)).toString('utf8')).toContain(words);
    await expect(sheet.getByText(`Downloaded: ${name}.`)).toBeVisible();
  }
});

test('the picture is downloaded with its caption: SVG whose text is text, PNG at twice its size', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const sheet = await opened(page);
  const [svg, png] = [await taken(page, sheet, 'Picture (SVG)'), await taken(page, sheet, 'Picture (PNG)')];
  const read = await page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const size = file.documentElement.getAttribute('viewBox')?.split(' ').map(Number);
    return {
      size,
      error: file.querySelector('parsererror')?.textContent,
      words: file.documentElement.textContent,
    };
  }, svg.toString('utf8'));
  expect(read.error).toBeUndefined();
  expect(read.words).toContain('Shafaq News, 13 February 2025 · Reviewed');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([0, 0, width / 2, height / 2]).toEqual(read.size);
  expect(reader.complaints).toEqual([]);
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

for (const [colorScheme, network, name] of [
  ['light', 'iraq-disarmament', 'Share'],
  ['dark', 'wadi-ghamr-water', 'مشاركة'],
] as const) {
  test(`axe finds nothing to mend in the sheet, ${colorScheme}, of ${network}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`./?network=${network}`);
    // Until it is taken over, the page is HTML, and its buttons are none yet.
    await expect(page.locator('.sayso:not(.still)').first()).toBeVisible();
    await opened(page, name);
    expect(await violations(page)).toEqual([]);
  });
}
