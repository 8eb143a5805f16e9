import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the page shows the picture, the cast and the article, and asks nobody else for anything', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who stands where in Iraq’s stalled disarmament talks',
  );
  await expect(reader.list.getByRole('link', { name: 'Armed factions', exact: true }).first()).toBeVisible();
  await expect(reader.article).toContainText(
    'On Thursday, negotiations between the Iraqi government and armed factions',
  );
  await expect(reader.article).not.toContainText('Radio radio icon');
  expect(reader.strangers).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('choosing an actor in the list opens its quotes, marks its words in the article and changes the address', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.getByRole('link', { name: 'Iran', exact: true }).first().click();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(reader.panel.locator('blockquote').first()).toHaveText(
    'remain in close coordination with Iran',
  );
  await expect(reader.panel).toContainText('claimed');
  await expect(reader.marked).toHaveText(['Iran']);
  await expect(reader.marked).toBeInViewport();
  expect(reader.fragment).toBe('actor=iran');
});

test('choosing a name in the article opens the actor, and the picture and panel follow', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.article.getByRole('link', { name: 'Reuters', exact: true }).click();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Reuters');
  expect(reader.fragment).toBe('actor=reuters');
});

test('the words of the minister say that they came through Reuters and then Shafaq News', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('./#actor=foreign-minister');
  const chain = reader.panel.locator('cite', { hasText: 'Reuters' }).first();
  await expect(chain).toHaveText(/Iraq’s Foreign Minister\s*via\s*Reuters\s*via\s*Shafaq News/);
});

test('a quote can be chosen in the article by keyboard alone, and Escape lets it go', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const door = reader.article.getByRole('link', { name: /^Quote by Analysts/ });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(reader.panel.locator('blockquote').first()).toHaveText(/^Integrating armed factions/);
  await expect(reader.panel).toContainText('suggested');
  expect(reader.fragment).toMatch(/^quote=s-[0-9a-f]{10}$/);
  await page.keyboard.press('Escape');
  await expect(reader.panel).toHaveCount(0);
  expect(reader.fragment).toBe('');
});

test('“Show in article” brings the marked words into view and moves the keyboard there', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#actor=analysts');
  const words = reader.article.locator('.run', { hasText: 'analysts' });
  await reader.panel
    .getByRole('button', { name: /^Show in article/ })
    .first()
    .click();
  await expect(words.first()).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
});

test('back and forward walk through what was chosen', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.getByRole('link', { name: 'Iran', exact: true }).first().click();
  await reader.panel.getByRole('link', { name: 'Factions within the ‘Axis of Resistance’' }).first().click();
  const heading = reader.panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Factions within the ‘Axis of Resistance’');
  await page.goBack();
  await expect(heading).toHaveText('Iran');
  await page.goBack();
  await expect(reader.panel).toHaveCount(0);
  await page.goForward();
  await expect(heading).toHaveText('Iran');
});

test('an address opens on its relation, with both ends and the words that prove it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('./#actor=united-states');
  await reader.panel
    .locator('a[href*="#relation="]', { hasText: 'requesting the disarmament of' })
    .first()
    .click();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(reader.panel).toContainText('United States');
  await expect(reader.panel).toContainText('Armed factions');
  await expect(reader.panel.locator('blockquote').first()).toHaveText(
    /^The United States has requested the disarmament of Iraqi factions/,
  );
  await expect(reader.panel).toContainText('claimed');
});

test('an address that names what the network does not hold chooses nothing and breaks nothing', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('./#actor=<img src=x onerror=alert(1)>&relation=r-0000000000');
  await expect(reader.panel).toHaveCount(0);
  expect(reader.complaints).toEqual([]);
});

test('the article that a reader copies out is the article’s own text', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const shown = await reader.article
    .locator('p')
    .last()
    .evaluate((paragraph) => paragraph.textContent);
  const response = await page.request.get('./data/iraq-disarmament/network.json');
  const network = (await response.json()) as { articles: { text: string }[] };
  expect(network.articles[0]?.text).toContain(shown);
});
