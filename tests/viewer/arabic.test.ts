import { render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readNetwork } from '../../src/model/parse.ts';
import Viewer from '../../src/viewer/Viewer.svelte';
import { standInForBrowser } from './support/browser.ts';

standInForBrowser();

const NETWORK = readNetwork(readFileSync('data/wadi-ghamr-water/network.json', 'utf8'));

beforeEach(() => {
  history.pushState(null, '', '/');
});

describe('an Arabic network', () => {
  test('opens in Arabic, from right to left, with its counts in Arabic numerals', () => {
    const { container } = render(Viewer, { network: NETWORK });
    expect(container.querySelector('.sayso')).toHaveAttribute('dir', 'rtl');
    expect(container.querySelector('.sayso')).toHaveAttribute('lang', 'ar');
    expect(container.querySelector('header')).toHaveTextContent('١٨ طرفًا، ٢٩ علاقة، ١٨ تصريحًا');
    expect(container.querySelector('time')).toHaveTextContent('١٢ أبريل ٢٠٢٦');
  });

  test('reads a tie in Arabic from both of its ends', async () => {
    const { container } = render(Viewer, { network: NETWORK });
    const choose = async (name: string): Promise<HTMLElement | null> => {
      const list = container.querySelector<HTMLElement>('.list');
      if (list) await userEvent.click(within(list).getAllByRole('link', { name })[0] as HTMLElement);
      return container.querySelector<HTMLElement>('.panel');
    };
    expect(await choose('حازم الدلّاع')).toHaveTextContent('اتهام موجَّه إلى اتحاد مزارعي الريحانة');
    await userEvent.keyboard('{Escape}');
    expect(await choose('اتحاد مزارعي الريحانة')).toHaveTextContent('موضع اتهام من حازم الدلّاع');
  });

  test('says an annotation’s own label as it stands, in either language', () => {
    for (const language of ['ar', 'en']) {
      const { container, unmount } = render(Viewer, { network: NETWORK, language });
      expect(container.querySelector('.list')).toHaveTextContent(
        'محافظة الشمّاخ حبس المياه عن محافظة الريحانة',
      );
      unmount();
    }
  });

  test('can be read in English, and its article stays as it is written', () => {
    const { container } = render(Viewer, { network: NETWORK, language: 'en' });
    expect(container.querySelector('.sayso')).toHaveAttribute('dir', 'ltr');
    expect(container.querySelector('article')).toHaveAttribute('dir', 'rtl');
    expect(container.querySelector('article')).toHaveAttribute('lang', 'ar');
    expect(container.querySelector('header')).toHaveTextContent('18 actors, 29 relations, 18 statements');
  });
});

test('two viewers of two languages stand on one page', () => {
  const [arabic, english] = ['ar', 'en'].map((language) =>
    render(Viewer, { network: NETWORK, language, name: language }).container.querySelector('.sayso'),
  );
  expect(arabic).toHaveAttribute('dir', 'rtl');
  expect(english).toHaveAttribute('dir', 'ltr');
});
