import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Canvas from '../../../src/viewer/canvas/Canvas.svelte';
import Legend from '../../../src/viewer/canvas/Legend.svelte';
import Picture from '../../../src/viewer/canvas/Picture.svelte';
import { legendOf } from '../../../src/viewer/canvas/legend.ts';
import { PLAIN_ENCODING } from '../../../src/viewer/state/encoding.ts';
import { NOTHING } from '../../../src/viewer/state/highlight.ts';
import { english as words } from '../../../src/viewer/words/english.ts';
import { strikeAndNoMeeting } from '../support/sample.ts';
import { standInForBrowser } from '../support/browser.ts';

const NETWORK = strikeAndNoMeeting();
const [STRIKE] = NETWORK.relations;

describe('the still picture', () => {
  test('holds a link for every actor and every relation', () => {
    render(Picture, { network: NETWORK, words });
    expect(screen.getByRole('link', { name: 'Iran' })).toHaveAttribute('href', '#actor=iran');
    expect(screen.getByRole('link', { name: 'Iran striking Iraq' })).toHaveAttribute(
      'href',
      `#relation=${STRIKE?.id ?? ''}`,
    );
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });

  test('reads out no doubtful relation as a fact', () => {
    render(Picture, { network: NETWORK, words });
    expect(screen.getByRole('link', { name: 'Iraq not meeting Oman' })).toBeInTheDocument();
  });

  test('chooses what is clicked in it', async () => {
    const onchoose = vi.fn();
    render(Picture, { network: NETWORK, words, onchoose });
    await userEvent.click(screen.getByRole('link', { name: 'Oman' }));
    expect(onchoose).toHaveBeenCalledWith({ kind: 'actor', id: 'oman' });
  });

  test('draws a network without relations, and one without actors', () => {
    expect(() => render(Picture, { network: { ...NETWORK, relations: [] }, words })).not.toThrow();
    expect(() =>
      render(Picture, { network: { ...NETWORK, relations: [], actors: [] }, words }),
    ).not.toThrow();
  });
});

test('where the browser draws on no canvas, the page says so and shows the still picture in its place', async () => {
  standInForBrowser();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  render(Canvas, { network: NETWORK, words, highlight: NOTHING, describe: () => '', onchoose: vi.fn() });
  expect(await screen.findByText(/cannot draw the interactive picture/)).toHaveTextContent(
    'Everything it shows is in the list and the article.',
  );
  expect(screen.getByRole('link', { name: 'Iran' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

describe('the key', () => {
  test('explains what is in the picture, and nothing else', () => {
    const texts = legendOf(NETWORK, PLAIN_ENCODING, words).flatMap(({ entries }) =>
      entries.map(({ text }) => text),
    );
    expect(texts).toContain('state');
    expect(texts).toContain('does not happen');
    expect(texts).toContain('described, not named');
    expect(texts).not.toContain('armed group');
    expect(texts).not.toContain('denied');
  });

  test('can be folded away', () => {
    const { container } = render(Legend, { network: NETWORK, encoding: PLAIN_ENCODING, words });
    expect(container.querySelector('details > summary')).toHaveTextContent('How to read the picture');
  });
});
