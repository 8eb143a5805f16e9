import { expect, test, type Page } from '@playwright/test';
import type { Network } from '../../src/model/schema.ts';
import { verify } from '../../src/model/verify.ts';
import { longArticle, longNames, noRelation, oneActor, parallel } from '../support/extremes.ts';
import { Reader } from './reader.ts';

/** Opens the page on a network that the server does not have. */
async function openNetwork(page: Page, network: Network, fragment = ''): Promise<Reader> {
  expect(verify(network)).toEqual([]);
  await page.route('**/data/iraq-disarmament/network.json', (route) => route.fulfill({ json: network }));
  const reader = new Reader(page);
  await page.goto(`./?network=iraq-disarmament${fragment}`);
  // However long a busy machine takes for it.
  await expect(page.locator('.sayso:not(.still) .layout')).toBeVisible({ timeout: 60_000 });
  return reader;
}

for (const [what, make] of [
  ['one actor', oneActor],
  ['no relation', noRelation],
  ['long names', longNames],
  ['300 parallel relations', () => parallel(300)],
] as const) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`${what}: every view stands at ${width}×${height}, and nothing is wider than the page`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const reader = await openNetwork(page, make());
      for (const view of ['picture', 'list', 'table', 'matrix']) {
        await page.evaluate((name) => (location.hash = `view=${name}`), view);
        await expect(page.locator('[aria-pressed=true]', { hasText: new RegExp(view, 'i') })).toBeVisible();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
      expect(reader.complaints).toEqual([]);
    });
  }
}

test('each of 300 parallel relations is in the panel of its actor, and opens on its own words', async ({
  page,
}) => {
  const reader = await openNetwork(page, parallel(300), '#actor=north');
  await expect(reader.panel).toContainText('did the thing of number 300.');
  await reader.panel.locator('blockquote', { hasText: 'number 299.' }).scrollIntoViewIfNeeded();
});

test('an article of 40,000 words opens, is searched, and leads to the words that are asked for', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const network = longArticle(40_000, 200);
  expect(network.articles[0]?.text.split(/\s+/).length).toBeGreaterThan(40_000);
  const reader = await openNetwork(page, network);
  await page.keyboard.press('/');
  await page.keyboard.type('day 1999');
  await page
    .getByRole('option', { name: /day 1999/ })
    .first()
    .click();
  await expect(reader.panel.locator('blockquote').first()).toContainText('on day 1999');
  await reader.panel
    .getByRole('button', { name: /^Show in article/ })
    .first()
    .click();
  await expect(reader.article.locator('.run.strong').last()).toBeInViewport();
  expect(reader.complaints).toEqual([]);
});
