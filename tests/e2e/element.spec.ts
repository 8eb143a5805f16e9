import { expect, test as base, type Locator } from '@playwright/test';
import { serve } from '../support/static-server.mjs';
import { Host } from './host.ts';

const MODULE = '<script type="module" src="sayso/sayso-network.js"></script>';
const IRAQ = 'src="sayso/data/iraq-disarmament/network.json"';
const GHAMR = 'src="sayso/data/wadi-ghamr-water/network.json"';

/** Opens a page that serves the element itself, and allows nothing from anywhere else. */
const test = base.extend<{ host: (body: string, files?: Record<string, string>) => Promise<Host> }>({
  host: async ({ page }, use, info) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (body, files = {}) => {
      const host = await Host.open({ page, info, site: '', own: true, body: MODULE + body, files });
      closing.push(host.close);
      return host;
    });
    for (const close of closing) await close();
  },
});

test.use({ viewport: { width: 1000, height: 800 } });

/** Waits until the picture of an element can be touched. */
const settled = (element: Locator): Promise<void> =>
  expect(element.getByRole('button', { name: /^(Zoom in|تكبير)$/ })).toBeVisible();

/** Tells the element something that its properties take. */
const set = (element: Locator, property: 'focusOn', value: unknown): Promise<void> =>
  element.evaluate(
    (node, [name, given]) => void Object.assign(node, { [name as string]: given }),
    [property, value],
  );

test('an element shows its network under default-src self, and leaves the address and the keys of the page alone', async ({
  host,
  page,
}) => {
  const { complaints } = await host(`<h1>Page</h1><sayso-network ${IRAQ}></sayso-network>`);
  const element = page.locator('sayso-network');
  await settled(element);
  const address = page.url();
  await element.getByRole('link', { name: 'Iran', exact: true }).first().click();
  await expect(element.locator('.panel h2').first()).toHaveText('Iran');
  await expect(element.locator('.panel blockquote').first()).toHaveText(
    'remain in close coordination with Iran',
  );
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(2);
  await page.locator('h1').click();
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await expect(element.getByRole('dialog')).toHaveCount(0);
  await expect(element.locator('.panel h2').first()).toHaveText('Iran');
  expect(complaints).toEqual([]);
});

test('inside it, keys, dialogs and menus work as on a page of its own', async ({ host, page }) => {
  await host(`<sayso-network ${IRAQ}></sayso-network>`);
  const element = page.locator('sayso-network');
  await settled(element);
  await element.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('?');
  await expect(element.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(element.getByRole('dialog')).toBeHidden();
  await element.getByRole('link', { name: 'Iran', exact: true }).first().press('Enter');
  await expect(element.locator('.panel h2').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(element.locator('.panel')).toHaveCount(0);
});

test('its attributes say what is chosen, how it is looked at, and how high it is', async ({ host, page }) => {
  await host(
    `<sayso-network ${IRAQ} focus="actor=iran" view="list" theme="dark" lang="ar" height="500"></sayso-network>`,
  );
  const element = page.locator('sayso-network');
  await expect(element.locator('.sayso[data-theme="dark"][lang="ar"][dir="rtl"]')).toBeVisible();
  await expect(element.locator('.panel h2').first()).toHaveText('Iran');
  await expect(element.locator('.view.list')).toBeVisible();
  expect((await element.boundingBox())?.height).toBe(500);
  await element.evaluate((node) => {
    node.setAttribute('focus', 'actor=iraq');
    node.setAttribute('view', 'table');
    node.setAttribute('theme', 'light');
  });
  await expect(element.locator('.panel h2').first()).toHaveText('Iraq');
  await expect(element.locator('.view.table')).toBeVisible();
  await expect(element.locator('.sayso')).toHaveAttribute('data-theme', 'light');
});

test('it says what is chosen, beyond its shadow root, and takes it by a property', async ({ host, page }) => {
  await host(`<article><sayso-network ${IRAQ}></sayso-network></article>`);
  const element = page.locator('sayso-network');
  await settled(element);
  await page.evaluate(() => {
    document.addEventListener('sayso-select', (event) =>
      (window as unknown as { heard: unknown[] }).heard.push((event as CustomEvent).detail),
    );
  });
  await set(element, 'focusOn', { kind: 'actor', id: 'iran' });
  const heard = (): Promise<unknown> =>
    page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.at(-1));
  await expect.poll(heard).toMatchObject({
    focus: { kind: 'actor', id: 'iran' },
    label: expect.stringMatching(/^Iran/),
  });
  await set(element, 'focusOn', { kind: 'actor', id: 'nobody-at-all' });
  await expect.poll(heard).toMatchObject({ focus: null });
});

test('several on a page are several, and a network that cannot be read says so', async ({ host, page }) => {
  await host(
    `<sayso-network id="one" ${IRAQ}></sayso-network><sayso-network id="two" ${GHAMR}></sayso-network>
     <sayso-network id="none" src="nothing/network.json"></sayso-network>`,
  );
  const [one, two, none] = [page.locator('#one'), page.locator('#two'), page.locator('#none')];
  await settled(one);
  await settled(two);
  await set(one, 'focusOn', { kind: 'actor', id: 'iran' });
  await expect(one.locator('.panel h2').first()).toHaveText('Iran');
  await expect(two.locator('.panel')).toHaveCount(0);
  await expect(none.getByText('This network could not be loaded')).toBeVisible();
});

test('moved in the page it keeps what is chosen and its picture; taken out it lets go, and back again it goes on', async ({
  host,
  page,
}) => {
  const { complaints } = await host(`<sayso-network ${IRAQ}></sayso-network><section></section>`);
  const element = page.locator('sayso-network');
  await settled(element);
  await set(element, 'focusOn', { kind: 'actor', id: 'iran' });
  await element.evaluate((node) => {
    node.shadowRoot?.querySelector('.picture')?.setAttribute('data-same', '');
    document.querySelector('section')?.append(node);
  });
  await expect(element.locator('.picture[data-same]')).toBeVisible();
  await expect(element.locator('.panel h2').first()).toHaveText('Iran');
  const contents = await page.evaluate(async () => {
    const node = document.querySelector('sayso-network');
    node?.remove();
    await new Promise((done) => setTimeout(done));
    const left = node?.shadowRoot?.querySelectorAll('.sayso').length;
    if (node) document.body.append(node);
    return left;
  });
  expect(contents).toBe(0);
  await settled(element);
  await expect(element.locator('.panel h2').first()).toHaveText('Iran');
  expect(complaints).toEqual([]);
});

test('the page sets its colours and letters, and no other rule of the page comes in', async ({
  host,
  page,
}) => {
  await host(`<sayso-network ${IRAQ}></sayso-network>`, {
    'host.css': `html { font-size: 8px } * { text-transform: uppercase; letter-spacing: 1em; text-align: right; color: red }
      sayso-network { --sayso-paper: rgb(1, 2, 3); --sayso-font-serif: monospace }
      sayso-network::part(footer) { padding-block: 7px }`,
  });
  const element = page.locator('sayso-network');
  await settled(element);
  const styleOf = (selector: string, property: string): Promise<string> =>
    element
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  expect(await styleOf('.sayso', 'background-color')).toBe('rgb(1, 2, 3)');
  expect(await styleOf('.headline', 'font-family')).toBe('monospace');
  expect(await styleOf('.headline', 'text-transform')).toBe('none');
  expect(await styleOf('.headline', 'letter-spacing')).not.toBe('1em');
  expect(parseFloat(await styleOf('.headline', 'font-size'))).toBeGreaterThan(17);
  expect(await styleOf('.foot', 'padding-top')).toBe('7px');
});

test('one module from another site is enough, where that site lets it be read', async ({ page }, info) => {
  const site = await serve({ root: 'dist', base: '/x/', headers: { 'access-control-allow-origin': '*' } });
  const body = `<script type="module" src="${site.url}sayso-network.js"></script>
    <sayso-network src="${site.url}data/iraq-disarmament/network.json"></sayso-network>`;
  const host = await Host.open({ page, info, site: site.url, body });
  const element = page.locator('sayso-network');
  await settled(element);
  await expect(element.getByRole('link', { name: 'Full page' })).toHaveAttribute(
    'href',
    `${site.url}?network=iraq-disarmament`,
  );
  expect(host.complaints).toEqual([]);
  await host.close();
  await site.close();
});

test('an element whose data do not come says one sentence and leads to the page of its site', async ({
  host,
  page,
}) => {
  await host('<sayso-network src="sayso/data/nowhere/network.json"></sayso-network>');
  const element = page.locator('sayso-network');
  await expect(element.getByRole('heading', { level: 2 })).toHaveText('This network could not be loaded.');
  await expect(element.getByRole('link', { name: 'Full page' })).toHaveAttribute(
    'href',
    'sayso/?network=nowhere',
  );
  await expect(element.getByText('nowhere/network.json')).toBeHidden();
  await expect(element.locator('pre')).toBeHidden();
  await element.evaluate((node) => node.setAttribute('src', 'data/nowhere-else/network.json'));
  await expect(element.getByRole('link', { name: 'Full page' })).toHaveAttribute(
    'href',
    '?network=nowhere-else',
  );
});
