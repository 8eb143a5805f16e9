import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { binOf } from '../support/bin.mjs';
import { serve } from '../support/static-server.mjs';

const EXAMPLES = 'tests/examples';
/** What the examples call the address of a site that `sayso build` made. */
const ORIGIN = 'https://news.example';
const SITE = `${ORIGIN}/sayso/`;

/** SvelteKit begins by a script in its HTML; nothing else asks for more than where things come from. */
const policy = (more: string): Record<string, string> => ({
  'content-security-policy': `default-src 'self'${more}`,
});

test.use({ viewport: { width: 900, height: 900 } });

/** Lets the address of the examples lead to the site that was built here; nothing else outside the page can be reached. */
async function publish(page: Page, own: string): Promise<string[]> {
  const strangers: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(own)) return route.continue();
    if (!url.startsWith(SITE)) strangers.push(url);
    const path = new URL(url).pathname.replace(/^\/sayso\//, '');
    return url.startsWith(SITE) ? route.fulfill({ path: join('dist', path) }) : route.abort();
  });
  return strangers;
}

const settled = (frame: FrameLocator): Promise<void> =>
  expect(frame.getByRole('button', { name: 'Zoom in' })).toBeVisible();

test('plain HTML: the network fits its height, and the article is marked', async ({ page }) => {
  const { url, close } = await serve({
    root: join(EXAMPLES, 'plain-html'),
    headers: policy(`; frame-src ${ORIGIN}; script-src 'self' ${ORIGIN}`),
  });
  const strangers = await publish(page, url);
  await page.goto(url);
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  await settled(frame.contentFrame());
  await expect.poll(() => frame.evaluate((node: HTMLElement) => node.style.height)).toMatch(/^\d+px$/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('sayso-name')?.size ?? 0))
    .toBeGreaterThan(8);
  expect(strangers).toEqual([]);
  await close();
});

test('WordPress: the block shows the network in the page of a theme', async ({ page }) => {
  const block = readFileSync(join(EXAMPLES, 'wordpress/block.html'), 'utf8');
  const theme = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><body class="wp-singular post"><main class="wp-block-group">
    <article class="entry-content wp-block-post-content is-layout-constrained"><p>A post.</p>${block}</article></main>`;
  const post = 'https://blog.example/';
  await publish(page, post);
  await page.route(post, (route) => route.fulfill({ body: theme, contentType: 'text/html; charset=utf-8' }));
  await page.goto(post);
  const frame = page.locator('iframe');
  await settled(frame.contentFrame());
  await expect(frame.contentFrame().locator('.panel h2').first()).toHaveText('Iran');
  await expect.poll(() => frame.evaluate((node: HTMLElement) => node.style.height)).toMatch(/^\d+px$/);
});

test('SvelteKit: a site with the element builds, and shows what is chosen', async ({ page }, info) => {
  test.slow();
  const project = info.outputPath('sveltekit');
  cpSync(join(EXAMPLES, 'sveltekit'), project, { recursive: true });
  install(project);
  const { status, stderr } = spawnSync(process.execPath, [binOf('vite'), 'build'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const { url, close } = await serve({
    root: join(project, 'build'),
    headers: policy(`; script-src 'self' 'unsafe-inline'`),
  });
  const strangers = await publish(page, url);
  await page.goto(url);
  const element = page.locator('sayso-network');
  await expect(element.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await element.getByRole('link', { name: 'Iran', exact: true }).first().click();
  await expect(page.locator('p[aria-live]')).toHaveText(/^Iran, state: 1 tie/);
  // No site of Sayso stands here: there is nothing to be embedded from.
  await element.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(element.getByRole('button', { name: 'Copy: Citation (APA)' })).toBeVisible();
  await expect(element.getByLabel('Code that embeds it')).toHaveCount(0);
  expect(strangers).toEqual([]);
  await close();
});

/** Does what `npm install` and a copy of the network would do, without a registry: the package is this checkout. */
function install(project: string): void {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@sveltejs'), { recursive: true });
  for (const name of [
    'svelte',
    'vite',
    '@sveltejs/kit',
    '@sveltejs/adapter-static',
    '@sveltejs/vite-plugin-svelte',
  ])
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  symlinkSync(resolve('.'), join(modules, 'sayso'), 'junction');
  mkdirSync(join(project, 'static'));
  cpSync('dist/data/iraq-disarmament/network.json', join(project, 'static/iraq-disarmament.json'));
}
