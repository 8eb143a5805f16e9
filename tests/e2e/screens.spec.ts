import { expect, test } from '@playwright/test';

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
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'This network cannot be read' })).toBeVisible();
  await expect(page.getByText(/not JSON/)).toBeVisible();
});

test('a network that breaks a law is refused, with the place', async ({ page }) => {
  await page.route(NETWORK, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace('"exact":"Iran"', '"exact":"Iraq"');
    await route.fulfill({ body: text });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'This network cannot be read' })).toBeVisible();
  await expect(page.getByText(/iran\.mentions\[0\].*the words at start\.\.end/)).toBeVisible();
});

test('a network that is not there is told with its address', async ({ page }) => {
  await page.goto('./?network=no-such-network');
  await expect(page.getByText(/no-such-network\/network\.json/)).toBeVisible();
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
