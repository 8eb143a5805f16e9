import { expect, test as base, type Browser } from '@playwright/test';
import { Reader } from './reader.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const test = base.extend<object, { workshop: Workshop }>({
  workshop: [
    async ({ browser }, use) => {
      const workshop = await openWorkshop();
      await openOnce(browser, workshop.url);
      await use(workshop);
      await workshop.close();
    },
    { scope: 'worker' },
  ],
});

/** The first visit waits for every module to be compiled: not what is tested here, and slow where all cores are busy. */
async function openOnce(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await new Reader(page).open(url, 60_000);
  await page.close();
}

test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.use({ viewport: { width: 1280, height: 800 } });

const ANNOTATIONS = '2025-02-13-shafaq.yaml';

test('a save that breaks a quote is told in the page with its caret until it is mended, and the choice stays', async ({
  page,
  workshop,
}) => {
  const reader = new Reader(page);
  await reader.open(`${workshop.url}#actor=iran`);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  workshop.edit(
    ANNOTATIONS,
    'quote: remain in close coordination with Iran',
    'quote: remain in close cordination with Iran',
  );
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('statements[4].relations[2].quote: this quote is not in');
  await expect(alert).toContainText('^');
  await expect(alert).toContainText('the nearest passage');
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  workshop.edit(
    ANNOTATIONS,
    'quote: remain in close cordination with Iran',
    'quote: in close coordination with Iran',
  );
  await expect(alert).toHaveCount(0);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(reader.panel.locator('blockquote').first()).toHaveText('in close coordination with Iran');
  expect(reader.fragment).toBe('actor=iran');
});

test('a page that is opened while the input is broken shows the report', async ({ page, workshop }) => {
  workshop.edit('network.yaml', 'name: Reuters', 'nmae: Reuters');
  await expect(async () => {
    await page.goto(workshop.url);
    await expect(page.getByText(/unknown key "nmae"/)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText(/did you mean "name"\?/)).toBeVisible();
  workshop.edit('network.yaml', 'nmae: Reuters', 'name: Reuters');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who stands where/);
});

test('an article that nobody has annotated is shown as a machine draft, and its annotations as reviewed', async ({
  page,
  workshop,
}) => {
  const reader = new Reader(page);
  const putBack = workshop.setAside('network.yaml', ANNOTATIONS);
  await expect(async () => {
    await page.goto(workshop.url);
    await expect(page.getByText('Machine draft, unreviewed')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await reader.list.getByRole('link', { name: 'Reuters', exact: true }).first().click();
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Reuters');
  putBack();
  await expect(page.getByText('Reviewed', { exact: true })).toBeVisible();
  await expect(page.getByText('Machine draft, unreviewed')).toHaveCount(0);
});

test('two viewers on one page do not disturb each other', async ({ page, workshop }) => {
  await page.setViewportSize({ width: 1480, height: 1000 });
  await page.goto(`${workshop.url}tests/e2e/pages/two-viewers.html`);
  const [left, right] = [page.locator('#left'), page.locator('#right')];
  await left.locator('.list').getByRole('link', { name: 'Iran', exact: true }).first().click();
  await right.locator('.list').getByRole('link', { name: 'Reuters', exact: true }).first().click();
  await expect(left.locator('.panel').getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(right.locator('.panel').getByRole('heading', { level: 2 })).toHaveText('Reuters');
  expect(new URL(page.url()).hash).toBe('#left.actor=iran&right.actor=reuters');
  await page.goBack();
  await expect(right.locator('.panel')).toHaveCount(0);
  await expect(left.locator('.panel').getByRole('heading', { level: 2 })).toHaveText('Iran');
});
