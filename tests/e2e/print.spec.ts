import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

test('in print are the picture, the cast and every quote, on white, on one page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#theme=dark&actor=iran');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  await expect(paper.locator('.picture svg')).toBeVisible();
  await expect(page.locator('.layout')).toBeHidden();
  expect(await paper.locator('.cast li').count()).toBe(21);
  // One for each relation at least, and one for each statement.
  expect(await paper.locator('.tie').count()).toBe(36);
  await expect(paper.locator('.note').nth(45)).toBeAttached();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(reader.complaints).toEqual([]);
});
