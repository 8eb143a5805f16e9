import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Where something stands across the page, from the left. */
const middleOf = async (locator: ReturnType<Reader['page']['locator']>): Promise<number> => {
  const box = await locator.boundingBox();
  return box ? box.x + box.width / 2 : Number.NaN;
};

test('an Arabic article opens in Arabic, from right to left: the picture on the right, the list on its left', async ({
  page,
}) => {
  await page.goto('./?network=wadi-ghamr-water');
  await expect(page.getByRole('button', { name: 'تكبير' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const reader = new Reader(page);
  expect(await middleOf(page.locator('.picture'))).toBeGreaterThan(await middleOf(reader.list));
});

test('what is drawn in Arabic lies over the whole picture, and not beside it', async ({ page }) => {
  await page.goto('./?network=wadi-ghamr-water');
  await expect(page.getByRole('button', { name: 'تكبير' })).toBeVisible();
  const drawn = await page.locator('.stage canvas').boundingBox();
  const picture = await page.locator('.canvas').boundingBox();
  expect(drawn?.x).toBeLessThanOrEqual(picture?.x ?? Number.NaN);
  const right = (box: typeof drawn): number => (box ? box.x + box.width : Number.NaN);
  expect(right(drawn)).toBeGreaterThanOrEqual(right(picture));
});

test('choosing an actor in Arabic shows its quotes and marks its words', async ({ page }) => {
  const reader = new Reader(page);
  await page.goto('./?network=wadi-ghamr-water');
  await reader.list.getByRole('link', { name: 'ليلى المنصف', exact: true }).first().click();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('ليلى المنصف');
  await expect(reader.panel).toContainText('فهل نعجز عن قياس نهر؟');
  await expect(reader.marked).toHaveText(['ليلى المنصف', 'المنصف']);
  expect(reader.complaints).toEqual([]);
});

test('the switch of languages keeps what is chosen, and the address says the language', async ({ page }) => {
  const reader = new Reader(page);
  await page.goto('./?network=wadi-ghamr-water#actor=shammakh');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(reader.panel).toContainText('Ties');
  expect(new URL(page.url()).pathname).toMatch(/\/wadi-ghamr-water\/en\/$/);
  expect(reader.fragment).toBe('actor=shammakh');
});

test('nothing is wider than a phone in Arabic', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?network=wadi-ghamr-water');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
