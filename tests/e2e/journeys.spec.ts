import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('a path between two actors is asked for by keyboard and told in quotes, and its address opens on it', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('./#actor=iran');
  await reader.panel.getByLabel('Path to').selectOption({ label: 'United States' });
  await reader.panel.getByRole('button', { name: 'Show', exact: true }).focus();
  await page.keyboard.press('Enter');
  const heading = reader.panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/Iran to\s*United States/);
  await expect(heading).toBeFocused();
  const hops = reader.panel.getByRole('listitem');
  const told = await hops.allInnerTexts();
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]).toContain('remain in close coordination with Iran');
  for (const hop of await hops.all()) await expect(hop.locator('blockquote').first()).not.toBeEmpty();
  expect(reader.fragment).toBe('actor=iran&to=united-states');
  const inFull = await hops.allTextContents();
  await page.reload();
  await expect(hops).toHaveText(inFull);
  await expect(heading).toHaveText(/Iran to\s*United States/);
});

test('a walk goes through every step by the arrow keys, and a link opens at its step', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.getByRole('button', { name: 'Walk through' }).click();
  const bar = page.getByRole('region', { name: 'A walk through the story' });
  await expect(bar.getByRole('button', { name: 'Next step' })).toBeFocused();
  for (let step = 1; step <= 8; step++) {
    await expect(bar).toContainText(`${step} of 8`);
    await expect(reader.panel.locator('blockquote').first()).not.toBeEmpty();
    await expect(reader.marked.first()).toBeInViewport();
    await page.keyboard.press('ArrowRight');
  }
  expect(reader.fragment).toBe('step=8');
  await page.reload();
  await expect(bar).toContainText('8 of 8');
  await expect(reader.panel.locator('blockquote').first()).toHaveText(/^Integrating armed factions/);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('scrolling the article lights the picture, and an address that says so leaves it alone', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.drawing();
  // Not by a wheel: what lies under a pointer is marked too.
  const scroll = async (): Promise<void> => {
    await page.locator('.pane').evaluate((pane) => pane.scrollBy(0, 300));
    await expect.poll(() => page.locator('.pane').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(200);
  };
  await scroll();
  await expect(reader.article.locator('.here')).toHaveCount(1);
  await expect.poll(() => reader.drawing()).not.toBe(before);
  await page.goto('about:blank');
  await reader.open('./#along=off');
  const left = await reader.drawing();
  await scroll();
  await expect.poll(() => reader.drawing()).toBe(left);
  await expect(reader.article.locator('.here')).toHaveCount(0);
});

test('colour and size say something else when they are asked to, the key says what, and so does the address', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.drawing();
  await page.locator('summary', { hasText: 'Display' }).click();
  await page.getByRole('radio', { name: 'By community' }).check();
  await page.getByRole('radio', { name: 'By bridging' }).check();
  await expect.poll(() => reader.drawing()).not.toBe(before);
  expect(reader.fragment).toBe('colour=community&size=bridging');
  await page.reload();
  await page.locator('summary', { hasText: 'How to read the picture' }).click();
  await expect(page.locator('.legend')).toContainText('Louvain');
  await expect(page.locator('.legend')).toContainText('betweenness');
});
