import { cleanup, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Network } from '../../src/model/schema.ts';
import { read, watchScrolling } from './support/reading.ts';
import { sampleNetwork } from './support/sample.ts';

beforeEach(() => {
  history.pushState(null, '', '/');
  watchScrolling();
});

const told: Network = {
  ...sampleNetwork(),
  walk: [
    { statement: 's-claim', caption: 'Ali says whom the factions answer to.' },
    { statement: 's-told', caption: 'The minister says what Baghdad tries.' },
  ],
};
const bar = (container: HTMLElement) => {
  const element = container.querySelector<HTMLElement>('.walk');
  return element ? within(element) : undefined;
};
const openAt = (hash: string, network: Network = sampleNetwork()) => {
  location.hash = hash;
  return read(network);
};
const quotes = (container: HTMLElement) =>
  [...container.querySelectorAll('.panel blockquote')].map(({ textContent }) => textContent.trim());

describe('the path between two actors', () => {
  it('is told in the words that prove each tie, in the direction in which they are meant', () => {
    const page = openAt('#actor=baghdad&to=iran');
    const hops = page.panel().getAllByRole('listitem');
    expect(hops).toHaveLength(2);
    expect(hops[1]).toHaveTextContent(/Armed factions\s+led by\s+Iran/);
    expect(hops[1]).toHaveTextContent('claimed');
    expect(quotes(page.container)).toEqual([
      'Baghdad is trying to convince the factions',
      'The factions answer to Iran,',
    ]);
    expect(page.marked('strong')).toBe(
      'Baghdad is trying to convince the factionsThe factions answer to Iran,',
    );
  });

  it('says a negated tie as negated', () => {
    const network = sampleNetwork();
    const page = openAt('#actor=baghdad&to=factions', {
      ...network,
      relations: network.relations.filter(({ id }) => id === 'r-agrees'),
    });
    expect(page.panel().getByRole('listitem')).toHaveTextContent(
      /^Baghdad not in agreement with Armed factions/,
    );
  });

  it('keeps words of the article’s own in their direction', () => {
    const network = sampleNetwork();
    const relations = network.relations.map((each) =>
      each.id === 'r-leads' ? { ...each, label: 'giving orders to' } : each,
    );
    const page = openAt('#actor=factions&to=iran', { ...network, relations });
    expect(page.panel().getByRole('listitem')).toHaveTextContent(/Iran\s+giving orders to\s+Armed factions/);
  });

  it('is asked for in the panel of the first, by keyboard alone, and is in the address', async () => {
    const page = openAt('#actor=baghdad');
    await page.user.selectOptions(page.panel().getByLabelText('Path to'), 'Iran');
    page.panel().getByRole('button', { name: 'Show' }).focus();
    await page.user.keyboard('{Enter}');
    expect(location.hash).toBe('#actor=baghdad&to=iran');
    await Promise.resolve();
    expect(document.activeElement).toBe(page.panel().getByRole('heading', { level: 2 }));
  });

  it('is offered only between actors that are tied', () => {
    const tied = openAt('#actor=baghdad');
    const offered = within(tied.panel().getByLabelText('Path to')).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).not.toContain('Reuters');
    cleanup();
    const untied = openAt('#actor=reuters');
    expect(untied.panel().queryByLabelText('Path to')).toBeNull();
    expect(untied.panel().queryByRole('radio')).toBeNull();
  });

  it('is said not to be there where no tie leads to the other', () => {
    const page = openAt('#actor=baghdad&to=reuters');
    expect(page.panel().getByText(/No tie leads from Baghdad to Reuters/)).toBeInTheDocument();
    expect(page.panel().queryByText(/The filters hide/)).toBeNull();
  });

  it('says that filters may hide one', () => {
    const page = openAt('#actor=baghdad&to=iran&status=denied');
    expect(page.panel().getByText(/The filters hide some ties/)).toBeInTheDocument();
  });

  it('is left out of the address with the choice', async () => {
    const page = openAt('#actor=baghdad&to=iran');
    await page.user.click(page.panel().getByRole('button', { name: 'Close' }));
    expect(location.hash).toBe('');
  });
});

describe('the neighbourhood of an actor', () => {
  it('is as wide as the reader says, and the address keeps it', async () => {
    const page = openAt('#actor=iran');
    expect(page.panel().getByRole('radio', { name: '1 tie' })).toBeChecked();
    await page.user.click(page.panel().getByRole('radio', { name: '2 ties' }));
    expect(location.hash).toBe('#actor=iran&depth=2');
    expect(page.panel().getByRole('radio', { name: '2 ties' })).toBeChecked();
  });
});

describe('a walk through the story', () => {
  it('shows each step’s caption and its statement, and marks the quote in the article', () => {
    const page = openAt('#step=1', told);
    expect(bar(page.container)?.getByText('Ali says whom the factions answer to.')).toBeInTheDocument();
    expect(bar(page.container)?.getByText('1 of 2')).toBeInTheDocument();
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Said by Ali');
    expect(page.marked('strong')).toBe('The factions answer to Iran,');
  });

  it('goes on and back by button and by arrow key, and the keyboard stays on the bar', async () => {
    const page = openAt('#step=1', told);
    await page.user.click(page.container.querySelector('.walk .next') as HTMLElement);
    expect(location.hash).toBe('#step=2');
    const next = bar(page.container)?.getByRole('button', { name: 'Next step' });
    expect(document.activeElement).toBe(next);
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await page.user.keyboard('{ArrowRight}');
    expect(location.hash).toBe('#step=2');
    await page.user.keyboard('{ArrowLeft}');
    expect(location.hash).toBe('#step=1');
  });

  it('waits while the reader looks at somebody, and goes on from there', async () => {
    const page = openAt('#step=1', told);
    await page.user.click(page.panel().getAllByRole('link', { name: 'Ali' })[0] as HTMLElement);
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Ali');
    expect(bar(page.container)?.getByText('1 of 2')).toBeInTheDocument();
    await page.user.click(page.panel().getByRole('button', { name: 'Close' }));
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent('Said by Ali');
    await page.user.click(page.container.querySelector('.walk .next') as HTMLElement);
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent(
      'Said by Iraq’s Foreign Minister',
    );
  });

  it('goes through all statements in reading order where the network tells no story of its own', () => {
    const page = openAt('#step=1');
    expect(bar(page.container)?.getByText('1 of 2')).toBeInTheDocument();
    expect(page.panel().getByRole('heading', { level: 2 })).toHaveTextContent(
      'Said by Iraq’s Foreign Minister',
    );
  });

  it('is not begun by an address that has no such step', () => {
    const page = openAt('#step=7', told);
    expect(page.hasPanel()).toBe(false);
  });

  it('ends from its bar', async () => {
    const page = openAt('#step=2', told);
    await page.user.click(page.container.querySelector('.walk .end') as HTMLElement);
    expect(location.hash).toBe('');
    expect(page.hasPanel()).toBe(false);
  });
});
