import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

/** A page of another network, whose scripts are asked for the seed. */
const ELSEWHERE = './wadi-ghamr-water/?network=iraq-disarmament&lang=en';
const NETWORK = '**/data/iraq-disarmament/network.json';

test('where nothing was prerendered, the page says that it is loading until the network has come', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(NETWORK, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./wadi-ghamr-water/?network=iraq-disarmament&lang=en');
  await expect(page.getByText('Loading the network…')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who stands where/);
});

test('a file that is not JSON is told as that', async ({ page }) => {
  await page.route(NETWORK, (route) => route.fulfill({ body: '{"schemaVersion": 1,' }));
  await page.goto(ELSEWHERE);
  await expect(page.getByRole('heading', { name: 'This network cannot be read' })).toBeVisible();
  await page.getByText('Technical detail').click();
  await expect(page.getByText(/not JSON/)).toBeVisible();
});

test('a network that breaks a law is refused, with the place', async ({ page }) => {
  await page.route(NETWORK, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"exact":"Iran"', '"exact":"Iraq"');
    await route.fulfill({ body: text });
  });
  await page.goto(ELSEWHERE);
  await expect(page.getByRole('heading', { name: 'This network cannot be read' })).toBeVisible();
  await page.getByText('Technical detail').click();
  await expect(page.getByText(/iran\.mentions\[0\].*the words at start\.\.end/)).toBeVisible();
});

test('a network whose data do not come leads to the page that was made of them', async ({ page }) => {
  await page.route(NETWORK, (route) =>
    route.fulfill({ status: 404, body: '404', contentType: 'text/plain' }),
  );
  await page.goto(ELSEWHERE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This network could not be loaded.');
  await page.getByRole('link', { name: 'Full page' }).click();
  await expect(page).toHaveURL(/\/iraq-disarmament\/en\/$/);
  await expect(page.getByRole('status').first()).toContainText('This page could not load its tools');
});

for (const [wished, called] of [
  ['no-such-network', 'no-such-network'],
  ['../../secret', '../../secret'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['n'.repeat(500), `${'n'.repeat(60)}…`],
] as const)
  test(`there is no network called ${called.slice(0, 30)}: the page says so, and which there are`, async ({
    page,
  }) => {
    await page.goto(`./?network=${encodeURIComponent(wished)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`There is no network called ${called}.`);
    const others = page.getByRole('alert').getByRole('listitem');
    await expect(others).toHaveCount(2);
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('لا توجد شبكة باسم');
    await others.first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who stands where/);
  });

const IDS = ['actor=nobody', 'relation=r-nobody', 'quote=q-nobody', 'to=nobody', 'step=99'] as const;
for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  for (const [folder, sentence, close] of [
    ['iraq-disarmament/', 'Nothing here is called', 'Close'],
    ['iraq-disarmament/ar/', 'لا شيء هنا باسم', 'إغلاق'],
  ] as const)
    test(`what the network does not hold is told in ${folder}, ${width} pixels wide, until it is closed`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const asked of IDS) {
        await page.goto(`./${folder}#${asked}`);
        const told = page.locator('.side p').filter({ hasText: sentence });
        await expect(told).toContainText(asked.split('=')[1] ?? '');
        await expect(told).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('status').first()).toContainText(sentence);
        await told.getByRole('button', { name: close }).click();
        await expect(told).toHaveCount(0);
        expect(new URL(page.url()).hash).toBe('');
      }
    });

test('an actor stays chosen while it is told that there is no such end of a way from it', async ({
  page,
}) => {
  await page.goto('./iraq-disarmament/#actor=iran&to=nobody');
  const reader = new Reader(page);
  await expect(reader.panel.getByRole('heading', { level: 2 })).toHaveText('Iran');
  const told = page.locator('.side p').filter({ hasText: 'Nothing here is called nobody.' });
  await told.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(told).toHaveCount(0);
  await expect(reader.panel.getByRole('heading', { name: 'Iran' })).toBeFocused();
  expect(reader.fragment).toBe('actor=iran');
});

test('a network name that could be a path is not asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./?network=../../secret');
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('secret/'))).toEqual([]);
});

test('a network without relations says what to do', async ({ page }) => {
  await page.route(NETWORK, async (route) => {
    const network = (await (await route.fetch()).json()) as Record<string, unknown>;
    const actors = (network['actors'] as { id: string }[]).filter(({ id }) => id === 'shafaq-news');
    await route.fulfill({ json: { ...network, actors, relations: [], statements: [], walk: undefined } });
  });
  await page.goto('./wadi-ghamr-water/?network=iraq-disarmament&lang=en');
  await expect(page.getByText(/Annotate the article/)).toBeVisible();
});
