import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Viewer from '../../src/viewer/Viewer.svelte';
import { standInForBrowser } from './support/browser.ts';
import { sampleNetwork } from './support/sample.ts';

standInForBrowser();

beforeEach(() => {
  history.pushState(null, '', '/');
});

const show = (): HTMLElement => render(Viewer, { network: sampleNetwork() }).container;
const listed = (container: HTMLElement, name: string): HTMLElement => {
  const list = container.querySelector<HTMLElement>('.list');
  if (!list) throw new Error('there is no list');
  return within(list).getByRole('link', { name });
};
const said = (container: HTMLElement): string =>
  container.querySelector('.visually-hidden[role=status]')?.textContent ?? '';

describe('a viewer', () => {
  it('says in one sentence what was chosen', async () => {
    const container = show();
    await userEvent.click(listed(container, 'Armed factions'));
    expect(said(container)).toBe('Armed factions, armed group: 3 ties, 2 quotes');
  });

  it('never says a negated tie as a fact', async () => {
    const container = show();
    await userEvent.click(listed(container, 'Baghdad not in agreement with Armed factions'));
    expect(said(container)).toBe('Baghdad not in agreement with Armed factions (reported): 1 quote');
  });

  it('clears the choice with Escape', async () => {
    const container = show();
    await userEvent.click(listed(container, 'Iran'));
    expect(location.hash).toBe('#actor=iran');
    await userEvent.keyboard('{Escape}');
    expect(location.hash).toBe('');
    expect(container.querySelector('.panel')).toBeNull();
  });

  it('has its headings in order, and one of the first level', () => {
    const container = show();
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('says what to do where nobody but the outlet is in the network, and shows the article', () => {
    const network = sampleNetwork();
    const outlet = network.actors.filter(({ id }) => id === 'gazette');
    render(Viewer, { network: { ...network, actors: outlet, relations: [], statements: [] } });
    expect(screen.getByRole('article')).toHaveTextContent('The minister told Reuters');
    expect(screen.getByRole('heading', { name: 'No actors yet' })).toBeInTheDocument();
  });
});
