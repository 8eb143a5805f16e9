import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { readNetwork } from '../../src/model/parse.ts';
import { relationType } from '../../src/model/relation-types.ts';
import type { Relation } from '../../src/model/schema.ts';
import { Reader } from './reader.ts';

/** So wide that most sentences fit into a line. */
test.use({ viewport: { width: 2400, height: 1000 } });

const NETWORKS = ['iraq-disarmament', 'wadi-ghamr-water'].map((id) =>
  readNetwork(readFileSync(`data/${id}/network.json`, 'utf8')),
);
const DIRECTIONS = { en: 'ltr', ar: 'rtl' } as const;
type Language = keyof typeof DIRECTIONS;

/** A sentence as it is seen: how its element is marked, and where its parts begin and end, in pixels from the left. */
interface Seen {
  readonly dir: string | null;
  readonly lang: string | null;
  readonly parts: readonly { readonly text: string; readonly left: number; readonly right: number }[];
  readonly isOneLine: boolean;
}

/** Returns the sentences within elements, with the boxes that their words are painted in. */
const sentencesIn = (within: Locator): Promise<Seen[]> =>
  within.locator('span[dir]:has(> em)').evaluateAll((sentences) =>
    sentences.map((sentence) => {
      const parts = [...sentence.querySelectorAll('bdi')].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return { text: part.textContent, boxes: [...range.getClientRects()] };
      });
      const boxes = parts.flatMap((part) => part.boxes);
      const tops = boxes.map(({ top }) => top);
      return {
        dir: sentence.getAttribute('dir'),
        lang: sentence.getAttribute('lang'),
        parts: parts.map((part) => ({
          text: part.text,
          left: Math.min(...part.boxes.map(({ left }) => left)),
          right: Math.max(...part.boxes.map(({ right }) => right)),
        })),
        isOneLine: Math.max(...tops) - Math.min(...tops) < 12,
      };
    }),
  );

/** Expects that the parts of a sentence on one line follow each other as its direction says, and not the page's. */
function expectInOrder({ dir, parts }: Seen): void {
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const next = parts[at + 1];
    const [first, second] = dir === 'ltr' ? [part, next] : [next, part];
    expect(first?.right, parts.map(({ text }) => text).join(' | ')).toBeLessThanOrEqual(
      (second?.left ?? Number.NaN) + 1,
    );
  }
}

/** A label of a type is in the language of the page, one of its own in that of the article. */
const languageOf = ({ type, label }: Relation, page: Language, article: Language): Language =>
  relationType(type)?.label === label ? page : article;

for (const network of NETWORKS) {
  const article = network.articles[0]?.language as Language;
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  for (const page of ['en', 'ar'] as const) {
    const address = (hash: string): string => `./?network=${network.id}&lang=${page}${hash}`;

    test(`${network.id} in ${page}: every tie of the list accuses whom the article does`, async ({
      page: tab,
    }) => {
      await tab.goto(address('#view=list'));
      await expect(tab.locator('.view .tie').first()).toBeVisible();
      const told = await sentencesIn(tab.locator('section.list'));
      expect(told).toHaveLength(network.relations.length);
      const found = await sentencesIn(tab.locator('.view .tie'));
      expect(found.length).toBeGreaterThan(network.relations.length);
      for (const seen of [...told, ...found].filter(({ isOneLine }) => isOneLine)) expectInOrder(seen);
      expect(found.filter(({ isOneLine, parts }) => isOneLine && parts.length === 3)).not.toEqual([]);
      expect(told.filter(({ isOneLine }) => isOneLine)).not.toEqual([]);
    });

    test(`${network.id} in ${page}: the headline of a relation is read as its language is`, async ({
      page: tab,
    }) => {
      const reader = new Reader(tab);
      const own = network.relations.filter(({ type, label }) => relationType(type)?.label !== label);
      const negated = network.relations.filter(({ modality }) => modality === 'negated');
      for (const relation of [...own.slice(0, 3), ...negated, ...network.relations.slice(0, 1)]) {
        await tab.goto(address(`#relation=${relation.id}`));
        await expect(reader.panel.locator('h2')).toContainText(names.get(relation.source) ?? '?');
        const [seen] = await sentencesIn(reader.panel.locator('h2'));
        const language = languageOf(relation, page, article);
        expect(seen).toMatchObject({ lang: language, dir: DIRECTIONS[language] });
        expect([seen?.parts[0]?.text, seen?.parts[2]?.text]).toEqual(
          [relation.source, relation.target].map((id) => names.get(id)),
        );
        if (seen?.isOneLine) expectInOrder(seen);
        const negation = { en: /\bnot\b/, ar: /غير قائم:/ }[language];
        if (relation.modality === 'negated')
          await expect(reader.panel.locator('h2 span[dir]')).toHaveText(negation);
      }
    });

    test(`${network.id} in ${page}: in the table, each label is in its own language and direction`, async ({
      page: tab,
    }) => {
      await tab.goto(address('#view=table'));
      const rows = tab.locator('.view tbody tr');
      await expect(rows).toHaveCount(network.relations.length);
      const marked = await rows
        .locator('th em')
        .evaluateAll((labels) =>
          labels.map((label) => `${label.getAttribute('lang')} ${label.getAttribute('dir')}`),
        );
      const expected = network.relations.map((relation) => {
        const language = languageOf(relation, page, article);
        return `${language} ${DIRECTIONS[language]}`;
      });
      expect(marked.sort()).toEqual(expected.sort());
    });
  }
}

test('a quote in the page of another language has the marks of its own, each on its side', async ({
  page,
}) => {
  await page.goto('./?lang=ar#view=list');
  const quote = page.locator('.view .tie q').first();
  await expect(quote).toBeVisible();
  // What the browser takes for its marks depends on the language around it.
  expect(await quote.evaluate((element) => element.parentElement?.lang)).toBe('en');
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

test('on a narrow page, the table says beside the verb what its last columns say', async ({ page }) => {
  await page.goto('./#view=table');
  const claimed = page.locator('.view tbody tr', { hasText: 'requesting the disarmament of' }).locator('th');
  await expect(claimed).toBeVisible();
  await expect(claimed.getByText('claimed')).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(claimed.getByText('claimed')).toBeVisible();
});

test('the words that prove a relation are in sight on a small desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const reader = new Reader(page);
  await page.goto('./#relation=r-4d69d671a8');
  const quote = await reader.panel.locator('blockquote').boundingBox();
  const pane = await page.locator('.sheet', { has: page.locator('.panel') }).boundingBox();
  expect((quote?.y ?? Number.NaN) + (quote?.height ?? 0)).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0));
});

test('what is printed says of a claim that it is one', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.emulateMedia({ media: 'print' });
  const ties = page.locator('.paper .tie');
  await expect(ties.filter({ hasText: 'requesting the disarmament of' })).toContainText('(claimed)');
  await expect(ties.filter({ hasText: 'easily enforcing' })).toContainText(
    /not easily enforcing .* \(claimed\)/,
  );
});
