import { createHash } from 'node:crypto';
import { expect, test as base, type Page } from '@playwright/test';
import type { Network } from '../../src/model/schema.ts';
import { tinyNetwork } from '../support/tiny.ts';
import { Host, embedLine } from './host.ts';

const SCRIPT = '<script type="module" src="sayso/sayso-article.js"></script>';
const ELEMENT = '<script type="module" src="sayso/sayso-network.js"></script>';

/** The article of a network that these tests make up, as its publisher sent it. */
const STORY = `Oman News. Iran struck Iraq. “We won’t leave,” the minister said. Iraq said no. Iran struck Iraq again.`;
const NETWORK = tinyNetwork({
  text: STORY,
  actors: { oman: 'Oman News', iran: 'Iran', iraq: 'Iraq', minister: 'the minister' },
  statements: [['minister', 'We won’t leave,', ['iraq']]],
});

type Open = (article: string, network?: Network) => Promise<Host>;

/** Opens a page of somebody else that has an article and the network of it as an element, and allows nothing else. */
const test = base.extend<{ host: Open; framed: (article: string) => Promise<Host> }>({
  host: async ({ page }, use, info) => {
    let opened: Host | undefined;
    await use(async (article, network = NETWORK) => {
      const files = { 'network.json': JSON.stringify(network) };
      const body = `${article}<sayso-network src="network.json"></sayso-network>${ELEMENT}${SCRIPT}`;
      opened = await Host.open({ page, info, site: '', own: true, body, files });
      return opened;
    });
    await opened?.close();
  },
  framed: async ({ page, baseURL }, use, info) => {
    const site = baseURL ?? '';
    let opened: Host | undefined;
    await use(async (article) => {
      const script = `<script defer src="${site}sayso-article.js"></script>`;
      const body = `${article}${embedLine(site, 'network=iraq-disarmament')}${script}`;
      opened = await Host.open({ page, info, site, body });
      return opened;
    });
    await opened?.close();
  },
});

test.use({ viewport: { width: 900, height: 900 } });

/** Returns what is painted in a layer, each stretch with the words before it. */
const painted = (page: Page, layer: string, before = 0): Promise<string[]> =>
  page.evaluate(
    ([name, length]) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const lead = document.createRange();
        lead.setStart(document.body, 0);
        lead.setEnd(range.startContainer, range.startOffset);
        const words = document.createRange();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        return (length ? lead.toString().slice(-length) : '') + words.toString();
      }),
    [layer, before] as const,
  );

const names = (page: Page, before?: number): Promise<string[]> => painted(page, 'sayso-name', before);

test('names and statements are painted in the page’s own article, and nothing is put into it', async ({
  host,
  page,
}) => {
  const article = `<article data-sayso><p>${STORY}</p></article>`;
  const { complaints } = await host(article);
  await expect.poll(() => names(page)).toEqual(['Oman News', 'Iran', 'Iraq', 'the minister']);
  expect(await painted(page, 'sayso-statement')).toEqual(['We won’t leave,']);
  expect(await page.locator('article').evaluate((node) => node.outerHTML)).toBe(
    article.replace('data-sayso', 'data-sayso=""'),
  );
  expect(complaints).toEqual([]);
});

for (const [what, html, words] of [
  [
    'split over inline elements',
    'Oman News. Iran struck Iraq. “We <b>won</b>’t <a href="#x">le<i>ave</i></a>,” the minister said. Iraq said no.',
    'We won’t leave,',
  ],
  [
    'with no-break spaces, soft hyphens and places to break',
    'Oman News. Iran struck Iraq. “We&nbsp;won’t le&shy;a<wbr>ve&#x200b;,” the minister said.',
    'We\u00A0won’t le\u00ADave\u200B,',
  ],
  [
    'with other quotation marks',
    'Oman News. Iran struck Iraq. "We won\'t leave," the minister said.',
    "We won't leave,",
  ],
  [
    'in a paragraph of its own',
    '<p>Oman News.</p><p>Iran struck Iraq.</p><p>“We\n won’t   leave,”</p><p>the minister said.</p>',
    'We\n won’t   leave,',
  ],
  [
    'with signs of another normalisation',
    'Oman News. Iran struck Iraq. “We won’t leave,” the ministe\u0301r said.',
    'We won’t leave,',
  ],
] as const) {
  test(`a quote is found ${what}`, async ({ host, page }) => {
    await host(`<article data-sayso>${html}</article>`);
    await expect.poll(() => painted(page, 'sayso-statement')).toEqual([words]);
  });
}

test('an article in Arabic is marked, with marks of direction and vowels as the site has them', async ({
  host,
  page,
}) => {
  const text = 'قالت الوزارة أمس: «لن نغادر المدينة قبل الخميس». ونفت المحافظة ذلك.';
  const network = tinyNetwork({
    text,
    actors: { ministry: 'الوزارة', province: 'المحافظة' },
    statements: [['ministry', 'لن نغادر المدينة قبل الخميس', ['province']]],
  });
  const site = text.replace('لن نغادر', '\u200Fلن\u00A0نغادر').replace('المدينة', '<b>المدي</b>نة');
  await host(`<article data-sayso dir="rtl" lang="ar"><p>${site}</p></article>`, network);
  await expect.poll(() => painted(page, 'sayso-statement')).toEqual(['لن\u00A0نغادر المدينة قبل الخميس']);
  expect(await names(page)).toEqual(['الوزارة', 'المحافظة']);
});

test('of words that stand twice, those are painted that have the same before and after them', async ({
  host,
  page,
}) => {
  await host(
    `<article data-sayso><p>Iran struck Iraq again. Iraq said no. Oman News. Iran struck Iraq. “We won’t leave,”</p></article>`,
  );
  await expect.poll(() => names(page, 12)).toContain(' Oman News. Iran');
  expect((await names(page)).filter((name) => name === 'Iran')).toHaveLength(1);
});

test('words that could be meant or not are not painted', async ({ host, page }) => {
  await host(
    '<article data-sayso><p>Oman News. Iran said so. Iraq, too. Something else about Iraq.</p></article>',
  );
  await expect.poll(() => names(page)).toContain('Oman News');
  expect(await names(page)).not.toContain('Iraq');
});

test('what comes into the article later is painted too', async ({ host, page }) => {
  await host('<article data-sayso><p>Oman News.</p></article>');
  await expect.poll(() => names(page)).toEqual(['Oman News']);
  await page
    .locator('article')
    .evaluate((node) => node.insertAdjacentHTML('beforeend', ' <p>Iran struck Iraq.</p>'));
  await expect.poll(() => names(page)).toEqual(['Oman News', 'Iran', 'Iraq']);
});

test('what the page itself says of the colours goes first', async ({ host, page }) => {
  await host(`<article data-sayso><p>${STORY}</p></article>`);
  await expect.poll(() => painted(page, 'sayso-statement')).toHaveLength(1);
  const colour = (): Promise<string> =>
    page
      .locator('article p')
      .evaluate((node) => getComputedStyle(node, '::highlight(sayso-statement)').backgroundColor);
  expect(await colour()).toBe('rgba(255, 216, 77, 0.22)');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(sayso-statement) { background-color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.unshift(sheet);
  });
  expect(await colour()).toBe('rgb(1, 2, 3)');
});

test('an article whose embed is not there is left alone, and the console says so', async ({ page }, info) => {
  const body = `<article data-sayso="none"><p>${STORY}</p></article>${SCRIPT}`;
  const host = await Host.open({ page, info, site: '', own: true, body });
  await expect.poll(() => host.complaints).toEqual(['Sayso: no embed with the id "none" for an article']);
  await host.close();
});

test.describe('an article beside a frame of another site, under a strict policy', () => {
  const ARTICLE = `<article data-sayso><p>Talks between the government and the <em>factions</em> are ongoing to resolve this issue, emphasizing that
    factions within the &#8216;Axis of Resistance&#8217; &#8220;remain in close coordination with <b>Iran</b> and operate outside the Popular
    Mobilization Forces (PMF) framework, making it difficult for the government to enforce any measures upon them.&#8221;</p></article>`;

  test('hovering a name lights its node in the embed, and leaving it lets go', async ({ framed, page }) => {
    const host = await framed(ARTICLE);
    await host.settle();
    await expect.poll(() => names(page)).toContain('Iran');
    const drawing = async (): Promise<string> =>
      createHash('sha256')
        .update(await host.inside.locator('.picture').screenshot())
        .digest('hex');
    const calm = await drawing();
    await page.locator('article b').hover();
    await expect.poll(drawing).not.toBe(calm);
    expect(await painted(page, 'sayso-hover')).toEqual(['Iran']);
    const lit = await drawing();
    await page.mouse.move(890, 5);
    await expect.poll(drawing).not.toBe(lit);
    expect(await painted(page, 'sayso-hover')).toEqual([]);
    expect(host.complaints).toEqual([]);
  });

  test('what is chosen in the embed is painted in the article', async ({ framed, page }) => {
    const host = await framed(ARTICLE);
    await host.settle();
    await expect.poll(() => names(page)).toContain('Iran');
    await host.say({ type: 'sayso:select', focus: { kind: 'actor', id: 'iran' } });
    await expect
      .poll(() => painted(page, 'sayso-chosen'))
      .toContain('remain in close coordination with Iran');
  });

  test('a stranger’s messages paint nothing', async ({ framed, page }) => {
    const host = await framed(ARTICLE);
    await host.settle();
    await expect.poll(() => names(page)).toContain('Iran');
    const before = await names(page);
    await page.evaluate(() => window.postMessage({ type: 'sayso:evidence', marks: [] }, '*'));
    for (const nonsense of [
      null,
      { type: 'sayso:evidence' },
      { type: 'sayso:select', quotes: [{ exact: 1 }] },
    ])
      await page.evaluate((message) => window.postMessage(message, '*'), nonsense);
    expect(await names(page)).toEqual(before);
  });
});
