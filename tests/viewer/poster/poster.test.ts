import { describe, expect, test } from 'vitest';
import { posterOf } from '../../../src/viewer/poster/poster.ts';
import { svgOf } from '../../../src/viewer/poster/svg.ts';
import { linesOf } from '../../../src/viewer/poster/column.ts';
import { approximateWidth } from '../../../src/viewer/canvas/text.ts';
import { arabic } from '../../../src/viewer/words/arabic.ts';
import { english } from '../../../src/viewer/words/english.ts';
import { strikeAndNoMeeting } from '../support/sample.ts';

const NETWORK = strikeAndNoMeeting();

/** Returns a file as a parser of XML, which forgives nothing, reads it. */
function read(svg: string): Document {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')?.textContent).toBeUndefined();
  return file;
}

const textsOf = (file: Document): (string | null)[] =>
  [...file.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the picture as a file', () => {
  test('is XML, with its title, its names and its key as text', () => {
    const file = read(svgOf(posterOf({ network: NETWORK, words: english })));
    expect(file.documentElement.querySelector('title')?.textContent).toBe(NETWORK.title);
    expect(textsOf(file)).toEqual(expect.arrayContaining(['Iran', 'Iraq', 'Oman', 'does not happen']));
  });

  test('leads back to the page for every actor and relation, and reads out no doubtful relation as a fact', () => {
    const page = 'https://news.example/a&b/';
    const file = read(svgOf(posterOf({ network: NETWORK, words: english, page })));
    const links = [...file.querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.querySelector('title')?.textContent,
    ]);
    expect(links).toContainEqual([`${page}#actor=iran`, 'Iran']);
    expect(links).toContainEqual([
      `${page}#relation=${NETWORK.relations[1]?.id ?? ''}`,
      'Iraq not meeting Oman',
    ]);
    expect(textsOf(file)).toContain(page);
  });

  test('needs no style sheet: its colours are the light ones, written out', () => {
    const svg = svgOf(posterOf({ network: NETWORK, words: english }));
    expect(svg).not.toMatch(/var\(|<style|class=|NaN|undefined/);
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
  });

  test('stays XML whatever an article holds', () => {
    const odd = { ...NETWORK, title: '<b onload="x">&\u0001\ud800]]>', description: '</svg><script>' };
    const file = read(svgOf(posterOf({ network: odd, words: english, page: 'https://x.example/?a="<' })));
    expect(file.querySelectorAll('script, b')).toHaveLength(0);
  });

  test('in Arabic begins at the right, in Arabic letters', () => {
    const network = { ...NETWORK, title: 'من يقف مع من' };
    const poster = posterOf({ network, words: arabic });
    const title = [...read(svgOf(poster)).querySelectorAll('text')].find(
      ({ textContent }) => textContent === network.title,
    );
    expect(title?.getAttribute('direction')).toBe('rtl');
    expect(title?.getAttribute('text-anchor')).toBe('start');
    expect(Number(title?.getAttribute('x'))).toBe(poster.width - 20);
    expect(title?.getAttribute('font-family')).toContain('Noto Naskh Arabic');
  });

  test('is the same twice', () => {
    const [one, other] = [0, 1].map(() => svgOf(posterOf({ network: NETWORK, words: english })));
    expect(one).toBe(other);
  });
});

test('a long caption breaks between words, and loses none', () => {
  const text = 'Baghdad is trying to have the armed factions disarm or join the forces of the state';
  const lines = linesOf(text, 200, 15);
  expect(lines.join(' ')).toBe(text);
  expect(lines.every((line) => approximateWidth(line, 15) <= 200)).toBe(true);
  expect(linesOf('', 200, 15)).toEqual([]);
});
