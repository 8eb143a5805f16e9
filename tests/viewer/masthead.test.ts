import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Network } from '../../src/model/schema.ts';
import { UNDATED } from '../../src/model/undated.ts';
import Viewer from '../../src/viewer/Viewer.svelte';
import { standInForBrowser } from './support/browser.ts';
import { sampleNetwork } from './support/sample.ts';

standInForBrowser();

const headOf = (network: Network): HTMLElement => {
  const head = render(Viewer, { network }).container.querySelector('header');
  if (!head) throw new Error('there is no head of the page');
  return head;
};

test('a network that nobody has read says first of all that it is a machine draft, unreviewed', () => {
  expect(headOf({ ...sampleNetwork(), review: 'machine' }).textContent).toContain(
    'Machine draft, unreviewed',
  );
  expect(headOf({ ...sampleNetwork(), review: 'confirmed' }).textContent).not.toContain('draft');
});

test('an article has its date, and one whose date nobody knows has none', () => {
  const network = sampleNetwork();
  const dated = (published: string): Network => ({
    ...network,
    articles: network.articles.map((article) => ({ ...article, published })),
  });
  expect(headOf(dated('2025-02-13')).querySelector('time')?.textContent).toBe('13 February 2025');
  const undated = headOf(dated(UNDATED));
  expect(undated.querySelector('time')).toBeNull();
  expect(undated.textContent).not.toContain('1970');
});

test('below its text, too, it has none', () => {
  const network = sampleNetwork();
  const articles = network.articles.map((article) => ({ ...article, published: UNDATED }));
  const { container } = render(Viewer, { network: { ...network, articles } });
  expect(container.querySelector('.source')).not.toBeNull();
  expect(container.querySelector('.source time')).toBeNull();
  expect(container.textContent).not.toContain('1970');
});
