import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, watchScrolling } from './support/reading.ts';
import { sampleNetwork } from './support/sample.ts';

beforeEach(() => {
  history.pushState(null, '', '/');
  watchScrolling();
});

describe('choosing in the list', () => {
  it('marks in the article the words that prove it', async () => {
    const page = read(sampleNetwork());
    await page.user.click(
      page.list().getByRole('link', { name: /Baghdad not in agreement with Armed factions/ }),
    );
    expect(page.marked('strong')).toBe('no agreement with the factions');
    expect(location.hash).toBe('#relation=r-agrees');
  });

  it('marks an actor’s names strongly and the proofs of its ties beside them', async () => {
    const page = read(sampleNetwork());
    await page.user.click(page.list().getByRole('link', { name: 'Iran' }));
    expect(page.marked('strong')).toBe('Iran');
    expect(page.marked('plain')).toBe('The factions answer to ,');
  });
});

describe('choosing in the article', () => {
  it('opens the actor whose name is clicked', async () => {
    const page = read(sampleNetwork());
    await page.user.click(page.article().getByRole('link', { name: 'Reuters' }));
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Reuters');
  });

  it('opens the shortest quote around words that name nobody', async () => {
    const page = read(sampleNetwork());
    await page.user.click(page.article().getByText('no agreement with the factions'));
    expect(location.hash).toBe('#relation=r-agrees');
  });

  it('opens a quote from its sign, by keyboard alone', async () => {
    const page = read(sampleNetwork());
    page.article().getByRole('link', { name: 'Quote by Ali: open' }).focus();
    await page.user.keyboard('{Enter}');
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Said by Ali');
    expect(page.marked('strong')).toBe('The factions answer to Iran,');
    expect(page.marked('plain')).toBe('said');
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const page = read(sampleNetwork());
    await page.user.keyboard('{Control>}');
    await page.user.click(page.article().getByRole('link', { name: 'Reuters' }));
    expect(page.hasPanel()).toBe(false);
  });

  it('chooses nothing while words are being selected', async () => {
    const page = read(sampleNetwork());
    const words = page.article().getByText('no agreement with the factions');
    getSelection()?.selectAllChildren(words);
    words.click();
    getSelection()?.removeAllRanges();
    await Promise.resolve();
    expect(page.hasPanel()).toBe(false);
  });
});

describe('the article', () => {
  it('is the source’s own text, with no furniture and nothing put in', () => {
    const network = sampleNetwork();
    const [article] = network.articles;
    const page = read(network);
    const paragraphs = page
      .article()
      .getAllByRole('paragraph')
      .map(({ textContent }) => textContent);
    expect(paragraphs).toEqual(article?.segments.map(({ start, end }) => article.text.slice(start, end)));
  });

  it('says its language and direction', () => {
    const network = sampleNetwork();
    const arabic = {
      ...network,
      articles: network.articles.map((article) => ({ ...article, language: 'ar-IQ' })),
    };
    read(arabic);
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'ar-IQ');
    expect(screen.getByRole('article')).toHaveAttribute('dir', 'rtl');
  });
});

describe('Show in article', () => {
  it('scrolls to the words and moves the keyboard’s focus to them', async () => {
    const shown = watchScrolling();
    location.hash = '#relation=r-agrees';
    const page = read(sampleNetwork());
    await page.user.click(page.panel().getByRole('button', { name: 'Show in article' }));
    expect(shown.at(-1)).toHaveTextContent('no agreement with the factions');
    expect(document.activeElement).toBe(shown.at(-1));
  });
});

describe('a network replaced by a recompile', () => {
  it('keeps the choice where its id still exists, and drops it where it does not', async () => {
    location.hash = '#relation=r-agrees';
    const network = sampleNetwork();
    const page = read(network);
    await page.replace({ ...network, title: 'Talks resume' });
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('not in agreement with');
    await page.replace({ ...network, relations: [] });
    expect(page.hasPanel()).toBe(false);
  });
});

describe('two viewers on one page', () => {
  it('keep their choices apart', async () => {
    const left = read(sampleNetwork(), 'left');
    const right = read(sampleNetwork(), 'right');
    await left.user.click(left.list().getByRole('link', { name: 'Iran' }));
    expect(right.hasPanel()).toBe(false);
    await right.user.click(right.list().getByRole('link', { name: 'Ali' }));
    expect(left.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Iran');
    expect(location.hash).toBe('#left.actor=iran&right.actor=ali');
  });
});
