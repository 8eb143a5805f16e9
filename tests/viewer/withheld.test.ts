import { beforeEach, describe, expect, it } from 'vitest';
import { withhold } from '../../src/compile/withhold.ts';
import type { Network } from '../../src/model/schema.ts';
import { finderOf } from '../../src/viewer/search/finder.ts';
import { Evidence } from '../../src/model/evidence.ts';
import { read } from './support/reading.ts';
import { sampleNetwork } from './support/sample.ts';
import { visit } from './support/visit.ts';

const URL_OF_ARTICLE = 'https://paper.example/story';

const sample = (): Network => {
  const network = sampleNetwork();
  return { ...network, articles: network.articles.map((article) => ({ ...article, url: URL_OF_ARTICLE })) };
};

beforeEach(() => {
  history.pushState(null, '', '/');
});

describe('a network by reference', () => {
  it('says that its words are not reprinted, where they stand, and leads to the publisher', () => {
    location.hash = '#actor=iran';
    const { container, panel } = read(withhold(sample(), 'reference'));
    expect(
      panel().getAllByText(/Not reprinted here: characters \d+ to \d+ of the article/).length,
    ).toBeGreaterThan(0);
    expect(panel().getAllByRole('link', { name: 'The original article' })[0]).toHaveAttribute(
      'href',
      URL_OF_ARTICLE,
    );
    expect(panel().queryByRole('button', { name: 'Show in article' })).toBeNull();
    expect(container.querySelector('blockquote')).toBeNull();
  });

  it('shows no sign of its filling, in the panel or in the article', () => {
    for (const hash of ['#actor=iran', '#relation=r-persuades', '#actor=minister']) {
      location.hash = hash;
      const { container } = read(withhold(sample(), 'reference'));
      expect(container.textContent).not.toMatch(/[█🮕]/u);
      expect(container.textContent).toContain('The words of this article are not reprinted here');
    }
  });

  it('puts no words of ours in quotation marks, in the panel of a relation or of a statement', () => {
    const network = withhold(sample(), 'reference');
    for (const hash of ['#relation=r-persuades', `#quote=${network.statements[0]?.id ?? ''}`]) {
      location.hash = hash;
      const { container } = read(network);
      expect(container.textContent).toContain('Not reprinted here');
      expect(container.querySelector('q, blockquote')).toBeNull();
    }
  });

  it('puts none in quotation marks in the list', async () => {
    const page = visit(withhold(sample(), 'reference'), '#view=list');
    const region = await page.view('region');
    expect(region.getAllByText('Not reprinted here').length).toBeGreaterThan(0);
    expect(document.querySelector('q')).toBeNull();
  });

  it('finds actors by their names, and no quotes', () => {
    const find = finderOf(new Evidence(withhold(sample(), 'reference')));
    expect(find('Iran').actors.map(({ actor }) => actor.id)).toEqual(['iran']);
    expect(find('Iran').quotes).toEqual([]);
  });
});

describe('a network in windows', () => {
  it('shows its quotes verbatim, and that something is left out between them', () => {
    location.hash = '#actor=iran';
    const { container } = read(withhold(sample(), 'window'));
    expect(container.querySelector('.panel blockquote')?.textContent.trim()).toBe(
      'The factions answer to Iran,',
    );
    expect(container.textContent).toContain('only the words around each quote are reprinted here');
    expect(container.textContent).not.toContain('█');
  });
});

it('a network in full says nothing of the kind', () => {
  const { container } = read(sample());
  expect(container.textContent).not.toContain('reprinted');
});
