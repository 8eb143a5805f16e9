import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Network } from '../../src/model/schema.ts';
import { Reader } from './reader.ts';

const network = JSON.parse(readFileSync('dist/data/iraq-disarmament/network.json', 'utf8')) as Network; // our own build

/** What the page says, white space aside. */
const textOf = async (page: Page): Promise<string> =>
  ((await page.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  test('the page says of which article it is, by whom, when, and whether it was reviewed', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page).toHaveTitle(network.title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(network.title);
    await expect(page.locator('header').first()).toContainText('Shafaq News, 13 February 2025');
    await expect(page.locator('header').first()).toContainText('Reviewed');
  });

  test('the picture and its key are there, and every actor and line in it leads to its place', async ({
    page,
  }) => {
    await page.goto('./');
    const picture = page.locator('.picture svg:visible');
    await expect(picture).toHaveCount(1);
    await expect(picture.locator('a[href^="#actor="]')).toHaveCount(network.actors.length);
    await expect(picture.locator('a[href^="#relation="]')).toHaveCount(network.relations.length);
    await expect(page.locator('.legend')).toContainText('against one another');
    for (const href of await picture
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')))
      await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1);
  });

  test('every relation and every statement stands there with its words and the way they came', async ({
    page,
  }) => {
    await page.goto('./');
    for (const { id, quotes } of network.relations) {
      const entry = plain((await page.locator(`[id="relation=${id}"]`).textContent()) ?? '');
      for (const { exact } of quotes) expect(entry).toContain(plain(exact));
    }
    const names = new Map(network.actors.map((actor) => [actor.id, actor.name]));
    for (const { id, quote, chain } of network.statements) {
      const entry = plain((await page.locator(`[id="quote=${id}"]`).textContent()) ?? '');
      expect(entry).toContain(plain(quote.exact));
      expect(entry).toContain(chain.map(({ actor }) => names.get(actor)).join(' via '));
    }
  });

  test('the whole article stands there, its quotes marked, and each entry leads to its words', async ({
    page,
  }) => {
    await page.goto('./');
    const text = plain((await page.getByRole('article').textContent()) ?? '');
    for (const { text: whole, segments } of network.articles)
      for (const { start, end, kind } of segments)
        if (kind !== 'furniture') expect(text).toContain(plain(whole.slice(start, end)));
    await expect(page.locator('.quoted').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('.quoted').first()).toHaveCSS('transition-property', 'none');
    await page.getByRole('link', { name: 'Show in article' }).last().click();
    await expect(page.locator('.run:target')).toBeInViewport();
    await page.getByRole('link', { name: /^Quote by Analysts/ }).click();
    await expect(page.locator('.list :target')).toContainText('Integrating armed factions');
  });

  for (const address of [
    '#actor=iran',
    `#relation=${network.relations.at(-1)?.id}`,
    `#quote=${network.statements.at(-1)?.id}`,
  ])
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const)
      test(`${address} lands on its place, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`./iraq-disarmament/${address}`);
        const place = page.locator(':target');
        await expect(place).toHaveAttribute('id', address.slice(1));
        await expect(place).toBeInViewport();
      });

  test('no control is offered that does nothing', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
  });

  test('in Arabic it runs from right to left, and the other language is a link away', async ({ page }) => {
    await page.goto('./wadi-ghamr-water/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/wadi-ghamr-water\/en\/$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByText('Who said what')).toBeVisible();
  });

  test('on paper it is whole', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('./');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const last = await page.getByRole('article').locator('p').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
    await expect(page.locator('.legend .groups')).toBeVisible();
  });

  test('search engines read it in their own terms', async ({ page }) => {
    await page.goto('./');
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const { hasPart } = JSON.parse(data ?? '') as { hasPart: readonly { text: string }[] };
    expect(hasPart.map(({ text }) => text)).toEqual(network.statements.map(({ quote }) => quote.exact));
    const way = page.locator('link[rel="alternate"][type="application/json"]');
    const answer = await page.request.get(new URL((await way.getAttribute('href')) ?? '', page.url()).href);
    expect(await answer.json()).toEqual(network);
  });

  test('nothing is requested from elsewhere, and nothing is refused', async ({ page }) => {
    const reader = new Reader(page);
    await page.goto('./', { waitUntil: 'networkidle' });
    expect(reader.strangers).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });
});

/** Opens a page whose scripts wait, and returns what lets them come. */
async function withScriptsHeld(page: Page, address: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto(address, { waitUntil: 'commit' });
  // All of it is there, and what waits for it to be there still waits.
  await page.waitForFunction(() => document.readyState === 'interactive');
  return release;
}

for (const [device, width, height] of [
  ['a phone', 390, 844],
  ['a tablet', 820, 1180],
  ['a desk', 1280, 800],
  ['a large screen', 1920, 1080],
] as const)
  test(`on ${device} everything is there before the scripts, and nothing moves when they come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await withScriptsHeld(page, './');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(network.title);
    await expect(page.locator('.picture svg:visible')).toHaveCount(1);
    const text = await textOf(page);
    for (const { quote } of network.statements) expect(text).toContain(plain(quote.exact));
    const places = (): Promise<number[]> =>
      page.locator('h1, .picture, .key, .list, article').evaluateAll((all) =>
        all.flatMap((each) => {
          const { x, y, width } = each.getBoundingClientRect();
          return [x, y, width].map(Math.round);
        }),
      );
    const before = await places();
    const heading = page.locator('h1');
    await heading.evaluate((element) => element.setAttribute('data-seen', ''));
    release();
    const reader = new Reader(page);
    await expect(reader.picture.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    expect(await places()).toEqual(before);
    // The same element: taken over, not replaced.
    await expect(heading).toHaveAttribute('data-seen');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005);
  });

test('the styles that stand in the page are asked for once, and its picture stays until there is a better one', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/(sigma|plane)-renderer/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./iraq-disarmament/');
  const picture = page.locator('.picture svg:visible');
  await picture.evaluate((element) => element.setAttribute('data-seen', ''));
  // The app has taken over.
  await expect(page.getByRole('combobox')).toBeVisible();
  await expect(picture).toHaveAttribute('data-seen');
  await picture.locator('a[href="#actor=iran"]').click();
  const reader = new Reader(page);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(picture.locator('.chosen')).toContainText('Iran');
  release();
  await expect(reader.picture.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(page.locator('.picture svg a')).toHaveCount(0);
  expect(asked.filter((path) => /\/assets\/(page|app|viewer)-[^/]+\.css$/.test(path))).toHaveLength(1);
});

test('what the address asks for is open as soon as the scripts have come, and back leads back', async ({
  page,
}) => {
  const release = await withScriptsHeld(page, './#actor=iran');
  await expect(page.locator('[id="actor=iran"]')).toBeInViewport();
  release();
  const reader = new Reader(page);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(page.locator('[id="actor=iran"]')).toHaveCount(0);
});

for (const [folder, sentence] of [
  ['iraq-disarmament/#actor=iran', 'This page could not load its tools.'],
  ['iraq-disarmament/ar/', 'تعذّر تحميل أدوات هذه الصفحة.'],
] as const)
  test(`where the data do not come, ${folder} stays, says so in one sentence at the top, and offers nothing that does nothing`, async ({
    page,
  }) => {
    await page.route('**/data/iraq-disarmament/network.json', (route) =>
      route.fulfill({ status: 404, body: '404', contentType: 'text/plain' }),
    );
    await page.goto(`./${folder}`);
    const notice = page.locator('[role=status]').first();
    await expect(notice).toContainText(sentence);
    await expect(notice.locator('p').first()).toBeInViewport();
    await expect(notice.locator('pre')).toBeHidden();
    await expect(notice.getByText('404')).toBeHidden();
    await notice.locator('summary').click();
    await expect(notice.getByText(/network\.json: 404$/)).toBeVisible();
    await expect(page.locator('button:visible, input:visible, select:visible, .toolbar')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: network.title })).toBeVisible();
    await expect(page.locator('[id="actor=iran"]')).toBeVisible();
  });
