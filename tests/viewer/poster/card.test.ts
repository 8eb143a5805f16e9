import { describe, expect, test } from 'vitest';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';
import { cardOf } from '../../../src/viewer/poster/card.ts';
import type { TextMark } from '../../../src/viewer/poster/mark.ts';
import type { Poster } from '../../../src/viewer/poster/poster.ts';
import { arabic } from '../../../src/viewer/words/arabic.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { tinyNetwork } from '../../support/tiny.ts';

const NETWORK = tinyNetwork({
  text: 'Iran struck Iraq. Iraq met Oman.',
  actors: { iran: 'Iran', iraq: 'Iraq', oman: 'Oman' },
  relations: [
    ['iran', 'strikes', 'iraq', 'Iran struck Iraq'],
    ['iraq', 'meets', 'oman', 'Iraq met Oman'],
  ],
});

const textsOf = ({ marks }: Poster): TextMark[] => marks.filter((mark) => mark.kind === 'text');
const titleOf = (card: Poster): TextMark[] => textsOf(card).filter(({ family }) => family === 'serif');

describe('the card of a network', () => {
  test('has its title, how much there is of it, and what lies between its actors', () => {
    const texts = textsOf(cardOf(NETWORK, english)).map(({ text }) => text);
    expect(texts.join(' ')).toContain(NETWORK.title);
    expect(texts.join(' ')).toContain('3 actors, 2 relations');
    expect(texts).toEqual(expect.arrayContaining(['Iran', 'Iraq', 'Oman', 'against one another']));
  });

  test.each([
    ['short', 'War'],
    [
      'long',
      'Who stands where in the long quarrel over the water of the river and its seventeen dams '.repeat(2),
    ],
  ])('sets a %s title as large as it fits', (_length, title) => {
    const lines = titleOf(cardOf({ ...NETWORK, title: title.trim() }, english));
    expect(lines.map(({ text }) => text).join(' ')).toBe(title.trim());
    for (const { text, size } of lines) expect(approximateWidth(text, size)).toBeLessThanOrEqual(236);
    expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(330);
  });

  test('reads from the right in Arabic', () => {
    const [title] = titleOf(cardOf(NETWORK, arabic));
    expect(title).toMatchObject({ align: 'right', x: 772 });
  });
});

describe('the card of an actor', () => {
  test('is called after it, names the network, and lets the rest step back', () => {
    const card = cardOf(NETWORK, english, 'iran');
    expect(titleOf(card).map(({ text }) => text)).toEqual(['Iran']);
    expect(card.title).toBe('Iran');
    const faded = textsOf(card).filter(({ opacity = 1 }) => opacity < 1);
    expect(faded.map(({ text }) => text)).toEqual(['Oman']);
  });
});
