import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { serve } from '../support/static-server.mjs';
import { Host, embedLine, type HostOptions } from './host.ts';

const IRAQ = 'network=iraq-disarmament';
const FITTING = '<script src="SITE/sayso-host.js"></script>';

type Given = Omit<HostOptions, 'page' | 'info' | 'site' | 'body'> & { readonly attributes?: string };

/** Opens a host page with one embed, whose options are the query. */
const test = base.extend<{
  embed: (query: string, after?: string, given?: Given) => Promise<Host>;
  site: string;
}>({
  site: ({ baseURL }, use) => use(baseURL ?? ''),
  embed: async ({ page, site }, use, info) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (query, after = '', { attributes, ...given } = {}) => {
      const body = embedLine(site, query, attributes) + after.replaceAll('SITE/', site);
      const host = await Host.open({ page, info, site, body, ...given });
      closing.push(host.close);
      return host;
    });
    for (const close of closing) await close();
  },
});

test.use({ viewport: { width: 640, height: 700 } });

test('one bare iframe under a strict policy shows the network, with nothing of a page around it', async ({
  embed,
}) => {
  const host = await embed(IRAQ, '', { scripts: false });
  await host.settle();
  const { inside } = host;
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^Who stands where in Iraq/);
  await expect(inside.getByRole('article')).toHaveCount(0);
  await expect(inside.getByRole('navigation')).toHaveCount(0);
  await expect(inside.getByRole('link', { name: 'Full page' })).toHaveAttribute('target', '_blank');
  const scrolls = await inside.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  expect(scrolls).toBe(0);
  expect(host.complaints).toEqual([]);
});

test('choosing in the frame shows the quotes, and leaves the history of the page as it was', async ({
  embed,
  page,
}) => {
  const host = await embed(`${IRAQ}&view=list`);
  await host.inside.getByRole('link', { name: 'Iran', exact: true }).first().click();
  await expect(host.inside.locator('.panel blockquote').first()).toHaveText(
    'remain in close coordination with Iran',
  );
  expect(await page.evaluate(() => history.length)).toBe(2);
});

for (const [option, query, selector] of [
  ['an actor', 'actor=iran', '.panel h2 bdi:text-is("Iran")'],
  ['a view', 'view=table', '.view.table'],
  ['a theme', 'theme=dark', '.sayso[data-theme="dark"]'],
  ['a language', 'lang=ar', '.sayso[lang="ar"][dir="rtl"]'],
  ['what the hash says before what the query says', 'actor=iraq#actor=iran', '.panel h2 bdi:text-is("Iran")'],
] as const) {
  test(`the address of a frame asks for ${option}`, async ({ embed }) => {
    const host = await embed(`${IRAQ}&${query}`);
    await expect(host.inside.locator(selector)).toBeVisible();
  });
}

test('an address with what is not offered opens as if it had not been asked', async ({ embed }) => {
  const host = await embed(
    `${IRAQ}&actor=%3Cimg%20src=x%20onerror=alert(1)%3E&theme=javascript:1&view=..%2F..&lang=%22%3E&height=1e9&parent=javascript:alert(1)&childId=%3Cb%3E`,
  );
  await host.settle();
  await expect(host.inside.locator('.panel')).toHaveCount(0);
  await expect(host.inside.locator('.sayso')).toHaveAttribute('data-theme', 'auto');
  await expect(host.inside.locator('.sayso')).toHaveAttribute('lang', 'en');
  expect(host.complaints).toEqual([]);
});

test('a network that is no plain id is not asked for, and no other is shown in its place', async ({
  embed,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const host = await embed('network=..%2F..%2Fsecret');
  await expect(host.inside.getByRole('heading', { level: 1 })).toHaveText(
    'There is no network called ../../secret.',
  );
  const site = host.inside.getByRole('link', { name: 'Full page' });
  await expect(site).toHaveAttribute('href', /\?network=..%2F..%2Fsecret$/);
  await expect(site).toHaveAttribute('target', '_blank');
  expect(asked.filter((url) => url.includes('secret/network'))).toEqual([]);
});

test('without allow-same-origin the frame works too, where the site lets it be read', async ({
  page,
}, info) => {
  const headers = { 'access-control-allow-origin': '*' };
  const site = await serve({ root: 'dist', base: '/x/', headers });
  const body = embedLine(site.url, `${IRAQ}&actor=iran`, 'sandbox="allow-scripts"');
  const fitting = `<script src="${site.url}sayso-host.js"></script>`;
  const host = await Host.open({ page, info, site: site.url, body: body + fitting });
  await host.settle();
  await expect(host.inside.locator('.panel h2').first()).toHaveText('Iran');
  await expect.poll(host.height).toBeGreaterThan(700);
  expect(host.complaints).toEqual([]);
  await host.close();
  await site.close();
});

test.describe('the host script', () => {
  test('is at most 1 kB', () => {
    expect(readFileSync('dist/sayso-host.js').length).toBeLessThanOrEqual(1000);
  });

  for (const width of [320, 600, 1000]) {
    test(`makes a frame in ${width} pixels as high as it asks for, and again when something is chosen`, async ({
      embed,
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const host = await embed(IRAQ, FITTING);
      await host.settle();
      await expect.poll(host.height).not.toBe(420);
      const fits = (): Promise<number> =>
        host.inside
          .locator('.stage')
          .first()
          .evaluate(
            (stage: HTMLElement) =>
              stage.offsetHeight - parseFloat(getComputedStyle(stage).getPropertyValue('--stage')),
          );
      await expect.poll(fits).toBe(0);
      const before = await host.height();
      await host.say({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } });
      await expect(host.inside.locator('.panel h2').first()).toHaveText('Iran');
      await expect.poll(host.height).toBe(width < 720 ? before + 300 : before);
    });
  }

  test('comes late, asks the frames, and still fits them', async ({ embed, page, site }) => {
    const host = await embed(IRAQ);
    await host.settle();
    expect(await host.height()).toBe(420);
    await page.addScriptTag({ url: `${site}sayso-host.js` });
    await expect.poll(host.height).not.toBe(420);
  });

  test('takes the height that the address names', async ({ embed }) => {
    const host = await embed(`${IRAQ}&height=555`, FITTING);
    await expect.poll(host.height).toBe(555);
  });

  test('does not listen to strangers, nor to nonsense', async ({ embed }) => {
    const files = {
      'stranger.html': '<!doctype html><title>Stranger</title><script src="stranger.js"></script>',
      'stranger.js': `for (const height of [2000, 'x', null]) parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
        parent.postMessage('pymxPYMxaxPYMxheightxPYMx2000', '*'); parent.postMessage(null, '*'); parent.postMessage('asked', '*');`,
    };
    const after = `<iframe src="stranger.html?embed.html" sandbox="allow-scripts allow-same-origin" title="Stranger"></iframe>`;
    const host = await embed(`${IRAQ}&height=500`, FITTING + after, { files });
    await expect.poll(host.height).toBe(500);
    await host.page.evaluate(() => {
      for (const height of [2000, -1, Number.NaN, '9'])
        window.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    });
    await host.page.waitForFunction(() =>
      (window as unknown as { heard: unknown[] }).heard.includes('asked'),
    );
    expect(await host.height()).toBe(500);
    expect(host.complaints).toEqual([]);
  });
});

test('heights are told as @newswire/frames and pym.js hear them', async ({ embed }) => {
  const frames = readFileSync('node_modules/@newswire/frames/dist/frames.umd.js', 'utf8');
  const files = {
    'frames.js': frames,
    'use.js': `newswireFrames.observeIframe(document.querySelector('iframe'))`,
  };
  const after = '<script src="frames.js"></script><script src="use.js"></script>';
  const host = await embed(`${IRAQ}&height=512&childId=embed-1`, after, { files });
  await expect(host.frame).toHaveAttribute('height', '512');
  const all = await host.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(all).toContain('pymxPYMxembed-1xPYMxheightxPYMx512');
});

test('the wheel over the picture scrolls the page; with Ctrl it zooms', async ({ embed, page }) => {
  const host = await embed(
    IRAQ,
    '<div style="block-size: 3000px"></div>'.replace(/ style="[^"]*"/, ' class="tall"'),
    {
      files: { 'host.css': 'iframe { border: 0; inline-size: 100% } .tall { block-size: 3000px }' },
    },
  );
  await host.settle();
  const picture = host.inside.locator('.picture');
  await picture.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
  const drawn = (): Promise<string> =>
    picture
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => canvas.style.transform + canvas.toDataURL());
  const before = await drawn();
  await picture.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await expect.poll(drawn).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBeLessThanOrEqual(200);
});

test.describe('the page around a frame', () => {
  test('drives it, and hears what is chosen in it with its quotes', async ({ embed, site }) => {
    const host = await embed(IRAQ);
    await host.settle();
    expect(await host.heard('sayso:ready')).toContainEqual({
      type: 'sayso:ready',
      network: { id: 'iraq-disarmament', title: 'Who stands where in Iraq’s stalled disarmament talks' },
    });
    await host.say({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } });
    await expect(host.inside.locator('.panel h2').first()).toHaveText('Iran');
    await expect.poll(() => host.heard('sayso:select')).toHaveLength(1);
    const [selected] = await host.heard('sayso:select');
    expect(selected).toMatchObject({ focus: { kind: 'actor', id: 'iran' }, label: /^Iran, state: 1 tie/ });
    expect(selected?.['quotes']).toContainEqual(expect.objectContaining({ exact: 'Iran' }));
    await host.say({ type: 'sayso:look', view: 'list', theme: 'dark' });
    await expect(host.inside.locator('.sayso[data-theme="dark"] .view.list')).toBeVisible();
    await host.say({ type: 'sayso:select', focus: null });
    await expect(host.inside.locator('.panel')).toHaveCount(0);
    expect(site).not.toContain(host.origin);
  });

  test('is told of nothing, and obeyed in nothing, where the address names another', async ({ embed }) => {
    const host = await embed(`${IRAQ}&parent=https://elsewhere.example`);
    await host.settle();
    await host.say({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } });
    await host.say({ sentinel: 'amp', type: 'frames-init' });
    await expect.poll(() => host.heard('embed-size')).not.toEqual([]);
    await expect(host.inside.locator('.panel')).toHaveCount(0);
    expect(await host.heard('sayso:ready')).toEqual([]);
  });

  test('is obeyed where the address names it and it hides where it came from', async ({
    page,
    site,
  }, info) => {
    // The port of the host is known only when it is served: it names itself by a script of its own.
    const files = {
      'own.js': `const frame = document.createElement('iframe'); frame.title = 'A network';
        frame.src = '${site}embed.html?${IRAQ}&parent=' + encodeURIComponent(location.origin);
        frame.referrerPolicy = 'no-referrer'; document.body.append(frame);`,
    };
    const host = await Host.open({ page, info, site, body: '<script src="own.js"></script>', files });
    await host.settle();
    await host.say({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } });
    await expect(host.inside.locator('.panel h2').first()).toHaveText('Iran');
    await host.close();
  });

  test('is heard alone: a stranger beside it is not, nor is a message that is no wish', async ({ embed }) => {
    const files = {
      'stranger.html': '<!doctype html><title>Stranger</title><script src="stranger.js"></script>',
      'stranger.js': `parent.frames[0].postMessage({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } }, '*');
        parent.postMessage('said', '*');`,
    };
    const host = await embed(IRAQ, '', { files });
    await host.settle();
    await host.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'stranger.html';
      document.body.append(frame);
    });
    await host.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.includes('said'));
    for (const nonsense of [
      null,
      'sayso:select',
      { type: 'sayso:select', focus: { kind: 'actor', id: '<b>' } },
      { type: 'sayso:select', focus: { kind: '__proto__', id: 'iran' } },
      { type: 'sayso:look', view: 'none' },
    ])
      await host.say(nonsense);
    await host.say({ type: 'sayso:hello' });
    await expect.poll(() => host.heard('sayso:ready')).toHaveLength(2);
    await expect(host.inside.locator('.panel')).toHaveCount(0);
    expect(host.complaints).toEqual([]);
  });
});

for (const [lang, sentence, words] of [
  ['en', 'This network could not be loaded.', 'Full page'],
  ['ar', 'تعذّر تحميل هذه الشبكة.', 'الصفحة الكاملة'],
] as const)
  test(`a frame whose data do not come says one sentence and leads to the page, in ${lang}`, async ({
    embed,
    page,
  }) => {
    await page.route('**/network.json', (route) =>
      route.fulfill({ status: 404, body: '404', contentType: 'text/plain' }),
    );
    const { inside } = await embed(`${IRAQ}&lang=${lang}`);
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText(sentence);
    await expect(inside.getByRole('link', { name: words })).toHaveAttribute(
      'href',
      new RegExp(`/iraq-disarmament/${lang}/$`),
    );
    await expect(inside.getByText(/404|٤٠٤/)).toBeHidden();
    await expect(inside.locator('pre')).toBeHidden();
  });

test('a frame that is asked for an actor that there is not says so where its quotes would be', async ({
  embed,
}) => {
  const { inside } = await embed(`${IRAQ}&actor=nobody`);
  await expect(inside.locator('.beside p').first()).toContainText('Nothing here is called nobody.');
  await expect(inside.locator('.beside p').first()).toBeInViewport({ ratio: 1 });
});
