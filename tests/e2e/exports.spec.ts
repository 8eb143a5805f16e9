import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview } from 'vite';
import { FORMATS } from '../../src/export/formats.ts';
import { hostileNetwork } from '../export/hostile.ts';

test('a page writes every export to the same bytes as the command line', async ({ page }) => {
  const outDir = mkdtempSync(join(tmpdir(), 'sayso-exports-'));
  const site = { configFile: false, root: 'tests/e2e/pages', logLevel: 'silent' } as const;
  await build({
    ...site,
    build: { outDir, target: 'es2022', rolldownOptions: { input: 'tests/e2e/pages/exports.html' } },
  });
  const server = await preview({ ...site, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  await page.goto(new URL('exports.html', server.resolvedUrls?.local[0]).href);
  const written = (
    await Promise.all(FORMATS.map((format) => format.write(hostileNetwork(), { bom: true })))
  ).flat();
  await expect(page.locator('pre')).not.toBeEmpty();
  expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toEqual(written);
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});
