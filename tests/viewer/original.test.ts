import { beforeEach, describe, expect, it } from 'vitest';
import type { Network } from '../../src/model/schema.ts';
import { read, watchScrolling } from './support/reading.ts';
import { sampleNetwork } from './support/sample.ts';

beforeEach(() => {
  history.pushState(null, '', '/');
  watchScrolling();
});

const published: Network = {
  ...sampleNetwork(),
  articles: sampleNetwork().articles.map((article) => ({ ...article, url: 'https://news.example/story' })),
};
const links = (container: HTMLElement, where: string): HTMLAnchorElement[] => [
  ...container.querySelectorAll<HTMLAnchorElement>(`${where} a[href*=":~:text="]`),
];

describe('the way to the publisher’s page', () => {
  it('stands at every quote of the list, and leads to its words there', () => {
    const { container } = read(published);
    const proofs = published.relations.flatMap(({ quotes }) => quotes).length;
    const all = links(container, '.list');
    expect(all).toHaveLength(proofs + published.statements.length);
    for (const { href, target, rel } of all) {
      expect(href).toMatch(/^https:\/\/news\.example\/story#:~:text=/);
      // Else a browser would not look for the words.
      expect(target).toBe('_blank');
      expect(rel).toContain('noopener');
    }
  });

  it('stands at the quote that is chosen', () => {
    location.hash = '#quote=s-claim';
    expect(links(read(published).container, '.panel').length).toBeGreaterThan(0);
  });

  it('is not offered where nobody knows the page', () => {
    expect(links(read(sampleNetwork()).container, '')).toEqual([]);
  });
});
