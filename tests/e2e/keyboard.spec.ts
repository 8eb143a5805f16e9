import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Presses Tab, and fails where what has the keyboard then does not show it. */
async function tab(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const shows = await page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return true;
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const who = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
  expect(shows, `the focus is seen on ${who ?? 'nothing'}`).toBe(true);
}

/** Goes on with Tab until something of a name has the keyboard. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await tab(page);
    if (name.test(await heardOf(page))) return;
  }
  throw new Error(`Tab leads to nothing called ${name.source}`);
}

/** What a screen reader calls whatever has the keyboard. */
const heardOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });

for (const [address, name] of [
  ['./', 'Skip to the picture'],
  ['./#actor=iran&view=table', 'Skip to the picture'],
  ['./iraq-disarmament/ar/', 'تخطَّ إلى الصورة'],
] as const)
  test(`the first stop of ${address} leads past the tools, and keeps what is chosen`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: /^(Share|مشاركة)$/ })).toBeVisible();
    const link = page.getByRole('link', { name });
    expect((await link.boundingBox())?.width).toBe(1);
    await tab(page);
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    expect((await link.boundingBox())?.width).toBeGreaterThan(60);
    const { hash } = new URL(page.url());
    await page.keyboard.press('Enter');
    const stage = page.locator('.front').locator('.picture, .view');
    await expect(stage).toBeFocused();
    // A view that has not arrived yet has nothing to stop at.
    await expect(stage.locator('a, button, [tabindex="0"]').first()).toBeVisible();
    await tab(page);
    await expect(stage.locator(':focus')).toHaveCount(1);
    expect(new URL(page.url()).hash).toBe(hash);
  });

test('a whole visit by keyboard alone: from actor to neighbour, to the words, into the article, and back step by step', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();

  // The picture is one stop; its first actor is the most named, with what there is of it.
  await tabTo(page, /^Armed factions, armed group: 16 ties, \d+ quotes/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => heardOf(page)).not.toMatch(/^Armed factions/);
  const neighbour = await heardOf(page);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => heardOf(page)).toMatch(/^Armed factions/);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect.poll(() => heardOf(page)).toMatch(/^Armed factions/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => heardOf(page)).toBe(neighbour);

  // Enter opens, and a live region says one sentence of it.
  await page.keyboard.press('Enter');
  const title = reader.panel.getByRole('heading', { level: 2 });
  await expect(title).toHaveText(neighbour.split(',')[0] ?? '');
  await expect(page.getByRole('status').first()).toHaveText(neighbour);

  // On to a tie, to its words, and from them into the article.
  await tabTo(page, /^Show in article/);
  await page.keyboard.press('Enter');
  await expect(reader.article.locator(':focus')).toHaveCount(1);

  // Escape is a step back.
  await page.keyboard.press('Escape');
  await expect(reader.panel).toHaveCount(0);
  expect(reader.complaints).toEqual([]);
});

test('? lists the keys, Escape closes the list, and the keyboard is where it was', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await tabTo(page, /^Armed factions, armed group/);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  expect(await heardOf(page)).toMatch(/^Armed factions/);
});

test('/ leads to the search, whose results open by arrow keys and Enter', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('/');
  await page.keyboard.type('PMF');
  await expect(page.getByRole('option').first()).toContainText('Popular Mobilization Forces');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Popular Mobilization Forces');
});

test('the views, the filters and the display are reached and used without a mouse', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await tabTo(page, /^Table$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await tabTo(page, /^Filter/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await tab(page);
  await page.keyboard.press('Space');
  await expect.poll(() => reader.fragment).toMatch(/^view=table&type=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await tabTo(page, /^Display$/);
  await page.keyboard.press('Enter');
  await tab(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.sayso').first()).toHaveAttribute('data-theme', 'light');
});

test('a screen reader hears the picture as actors with type, ties and quotes, and the list as their equal', async ({
  page,
}) => {
  const reader = new Reader(page);
  await page.goto('./#view=list');
  const told = page.locator('.view.list');
  await expect(told.getByRole('heading', { level: 3 }).first()).toBeVisible();
  const headings = await told.getByRole('heading', { level: 3 }).allInnerTexts();
  await page.goto('about:blank');
  await reader.open();
  await expect(reader.picture).toMatchAriaSnapshot(`
    - list "The actors in the picture; arrow keys go from one to its neighbours, Enter opens":
      - listitem:
        - 'button "Armed factions, armed group: 16 ties, 9 quotes"'
      - listitem:
        - 'button "Iraqi government, government: 13 ties, 8 quotes"'
  `);
  const heard = await reader.picture.getByRole('listitem').count();
  expect(heard).toBe(headings.length);
  expect(heard).toBe(21);
});
