import { render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Network } from '../../../src/model/schema.ts';
import Harness from '../Harness.svelte';

/** Returns a rendered viewer without its picture: its panel, its article, and a hand to use them with. */
export function read(network: Network, name = '') {
  const { container, rerender } = render(Harness, { network, name });
  const inside = within(container);
  return {
    container,
    user: userEvent.setup(),
    /** Replaces the network, as a recompile does. */
    replace: (next: Network) => rerender({ network: next, name }),
    panel: () => within(must(container.querySelector<HTMLElement>('.panel'), 'the panel')),
    list: () => within(must(container.querySelector<HTMLElement>('.list'), 'the list')),
    article: () => within(inside.getByRole('article')),
    articleText: () => inside.getByRole('article').textContent,
    /** The words of the article that are marked with a strength, in reading order. */
    marked: (strength: 'strong' | 'plain') =>
      [...container.querySelectorAll(`article .${strength}`)].map(({ textContent }) => textContent).join(''),
    hasPanel: () => container.querySelector('.panel') !== null,
  };
}

/** Gives jsdom the one thing that it lacks and browsers have; returns where the page was asked to scroll to. */
export function watchScrolling(): Element[] {
  const shown: Element[] = [];
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    shown.push(this);
  };
  return shown;
}

function must<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new Error(`${what} is not on the page`);
  return value;
}
