import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { sampleNetwork } from '../support/sample.ts';
import { visit } from '../support/visit.ts';

async function open(hash = '') {
  const page = visit(sampleNetwork(), hash);
  const box = await screen.findByRole('combobox', { name: 'Search actors and quotes' });
  return {
    ...page,
    box,
    type: async (text: string) => {
      await page.user.type(box, text);
      await screen.findByText(/found\.$|^No actor/, undefined, { timeout: 30_000 });
    },
    options: () =>
      [...page.container.querySelectorAll('[role=option]')].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    active: () =>
      document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent.trim(),
  };
}

describe('the search', () => {
  it('is reached with a slash from anywhere on the page', async () => {
    const { box, user } = await open();
    await user.keyboard('/');
    expect(box).toHaveFocus();
    await user.keyboard('a/b');
    expect(box).toHaveValue('a/b');
  });

  it('finds an actor by another of its names, and opens it with Enter', async () => {
    const { box, type, options, user, panel } = await open();
    await type('government');
    expect(options()[0]).toMatch(/^Baghdad the government/);
    await user.keyboard('{Enter}');
    expect(panel()).toBe('Baghdad');
    expect(box).toHaveValue('');
    expect(box).toHaveAttribute('aria-expanded', 'false');
  });

  it('goes through actors and then quotes with the arrow keys, and around', async () => {
    const { type, active, user, panel } = await open();
    await type('iran');
    expect(active()).toMatch(/^Iran/);
    await user.keyboard('{ArrowDown}');
    expect(active()).toMatch(/^The factions answer to Iran/);
    await user.keyboard('{ArrowDown}');
    expect(active()).toMatch(/^Iran/);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(panel()).toBe('Said by Ali');
  });

  it('marks the words in a quote', async () => {
    const { type } = await open();
    await type('convince');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'convince',
    ]);
  });

  it('opens what is pressed', async () => {
    const { type, user, panel } = await open();
    await type('reuters');
    await user.click(screen.getByRole('option', { name: /Reuters/ }));
    expect(panel()).toBe('Reuters');
  });

  it('says in a sentence how much was found, or that nothing was', async () => {
    const { type, box, user } = await open();
    await type('iran');
    expect(screen.getByText('1 actor and 1 quote found.')).toHaveAttribute('role', 'status');
    await user.clear(box);
    await type('zebra');
    expect(screen.getByText('No actor and no quote here has “zebra”.')).toHaveAttribute('role', 'status');
    expect(box).toHaveAttribute('aria-expanded', 'false');
  });

  it('is left with Escape, the list first and then the words, and the choice stays', async () => {
    const { type, box, user, options, panel } = await open('#actor=ali');
    await type('iran');
    await user.keyboard('{Escape}');
    expect(options()).toEqual([]);
    expect(box).toHaveValue('iran');
    await user.keyboard('{Escape}');
    expect(box).toHaveValue('');
    expect(panel()).toBe('Ali');
  });
});
