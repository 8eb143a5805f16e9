import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Reader } from './reader.ts';

/** A network as one file on a disk, opened without a network around it. */
const test = base.extend<{ address: string }>({
  address: async ({ context }, use, info) => {
    const out = info.outputPath('single');
    const args = ['lib/tool/cli.js', 'build', 'data/iraq-disarmament', '--single-file', '--out', out];
    execFileSync(process.execPath, args);
    await context.setOffline(true);
    await use(pathToFileURL(join(out, 'iraq-disarmament.html')).href);
  },
});

test('one file opens from a disk, offline, with everything in it', async ({ page, address }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const reader = new Reader(page);
  await page.goto(address);
  await expect(reader.picture.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await page.goto(`${address}#actor=iran`);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(reader.panel.locator('blockquote').first()).not.toBeEmpty();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Reuters');
  await expect(page.getByRole('option').first()).toContainText('Reuters');
  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('one file speaks the other language too', async ({ page, address }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/iraq-disarmament\.html\?network=iraq-disarmament&lang=ar$/);
});

test('one file offers to take along what works without a site, and tells nobody where on the disk it lies', async ({
  page,
  address,
}) => {
  await page.goto(`${address}#actor=iran`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Share this network' });
  const names = await sheet
    .getByRole('textbox')
    .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).labels[0]?.textContent));
  expect(names).toEqual(['Citation (APA)', 'Citation (BibTeX)']);
  await expect(sheet.getByRole('checkbox')).toHaveCount(0);
  for (const field of await sheet.getByRole('textbox').all())
    expect(await field.inputValue()).not.toContain('file:');
  for (const name of ['Picture (SVG)', 'Network (JSON)', 'GEXF 1.3 (Gephi)', 'Report in Markdown']) {
    const coming = page.waitForEvent('download');
    await sheet.getByRole('button', { name, exact: true }).click();
    expect(readFileSync(await (await coming).path(), 'utf8')).not.toContain('file:');
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('one file still has the picture, the quotes and the article', async ({ page, address }) => {
    await page.goto(`${address}#actor=iran`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator('.picture svg:visible')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText('Shafaq News');
    await expect(page.locator('.list q').first()).toBeVisible();
  });
});
