import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Opens a page that stands, listens, and waits for its app; returns what lets the app come. */
async function openWithoutApp(page: Page, address = './'): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/app-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/app-[^/]+\.js$/);
  await page.goto(address);
  await asked;
  return release;
}

test('a view that is pressed before the page can answer is there once it can', async ({ page }) => {
  const reader = new Reader(page);
  const release = await openWithoutApp(page);
  await page.getByRole('button', { name: 'Table' }).click();
  release();
  await expect(page.locator('.front').getByRole('table')).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('#view=table');
  expect(reader.complaints).toEqual([]);
});

test('what opens by plain HTML opens at once, and stays open', async ({ page }) => {
  const release = await openWithoutApp(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await expect(sheet).toBeVisible();
  release();
  await expect(sheet.getByRole('checkbox').first()).toBeVisible();
});

test('an appearance that is ticked before the page can answer holds', async ({ page }) => {
  const release = await openWithoutApp(page);
  await page.locator('summary', { hasText: 'Display' }).click();
  await page.getByText('Dark', { exact: true }).click();
  release();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect.poll(() => new URL(page.url()).hash).toBe('#theme=dark');
});

test('"/" leads to the search before there is one, and what is typed there is looked for', async ({
  page,
}) => {
  const release = await openWithoutApp(page);
  await page.keyboard.press('/');
  await page.keyboard.type('PMF');
  release();
  await expect(page.getByRole('combobox')).toHaveValue('PMF');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('"?" lists the keys as soon as it can', async ({ page }) => {
  const release = await openWithoutApp(page);
  await page.keyboard.press('?');
  release();
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByRole('term').first()).toBeVisible();
});

for (const address of ['./', './#actor=iran'])
  test(`the link past the tools of ${address} leads there, and adds nothing to the address`, async ({
    page,
  }) => {
    const release = await openWithoutApp(page, address);
    const link = page.getByRole('link', { name: 'Skip to the picture' });
    await link.focus();
    await page.keyboard.press('Enter');
    release();
    await expect(page.locator('.front .picture')).toBeFocused();
    expect(new URL(page.url()).hash).toBe(new URL(address, page.url()).hash);
  });

test('where the data never come, a press does nothing, and the page says why', async ({ page }) => {
  await page.route('**/network.json', (route) => route.fulfill({ status: 404, body: '' }));
  const release = await openWithoutApp(page);
  await page.getByRole('button', { name: 'Table' }).click();
  release();
  await expect(page.getByRole('status').first()).toContainText('This page could not load its tools.');
  await expect(page.locator('.front').getByRole('table')).toHaveCount(0);
});
