import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/draft/sentences.ts';
import { readNetwork } from '../../src/model/parse.ts';
import type { SegmentKind } from '../../src/model/schema.ts';
import { segmentsOf } from '../../src/model/segments.ts';
import { contains, overlaps } from '../../src/model/span.ts';
import { draw, drawn } from '../model/drawn.ts';

/** Returns the drawing of a text with its sentences found, given the drawing that is expected. */
function found(drawing: string): string {
  const { text } = drawn(drawing);
  return draw(text, sentencesOf(text, segmentsOf(text, [])));
}

const DRAWINGS: readonly (readonly [law: string, drawing: string])[] = [
  ['a full stop, a question mark and an exclamation mark end a sentence', '⟦Talks stall.⟧ ⟦Why?⟧ ⟦Go!⟧'],
  ['an ellipsis ends one, written either way', '⟦Talks stall…⟧ ⟦They wait...⟧ ⟦Then go.⟧'],
  ['the last needs no mark', '⟦Talks stall.⟧ ⟦They wait⟧'],
  ['a rank before a name ends nothing', '⟦Gen. Mills met Lt. Col. Ames.⟧ ⟦They ate.⟧'],
  ['a title before a name ends nothing', '⟦Mr. Ames, Dr. Poe and Prof. Lee met.⟧'],
  ['a shortened country ends nothing', '⟦The U.S. Army and U.K. forces left.⟧'],
  ['an initial ends nothing', '⟦George W. Bush spoke.⟧'],
  ['a month ends nothing', '⟦They met on Jan. 5 and Sept. 11.⟧'],
  ['a number with a point ends nothing', '⟦It rose 2.5 percent to 3.⟧ ⟦It fell.⟧'],
  ['an address ends nothing', '⟦See example.org for more.⟧'],
  ['closing quotation marks belong to the sentence they close', '⟦“We left.”⟧ ⟦He sat.⟧'],
  ['straight ones too', '⟦"We left."⟧ ⟦He sat.⟧'],
  ['brackets too', '⟦(They left.)⟧ ⟦He sat.⟧'],
  ['what goes on in small letters has not ended', '⟦“Will they leave?” he asked.⟧ ⟦Nobody knew.⟧'],
  ['an opening quotation mark may begin the next', '⟦He left.⟧ ⟦“Why?” she wondered⟧'],
  ['an Arabic question mark and full stop end one', '⟦هل غادر؟⟧ ⟦غادر الوزير.⟧ ⟦عاد⟧'],
  ['an ideographic full stop before a space ends one', '⟦他走了。⟧ ⟦他来了。⟧'],
  ['a paragraph ends one, mark or no mark', '⟦Talks stall⟧\n\n⟦They wait⟧'],
  ['a line break within a paragraph does not', '⟦Talks\nstall.⟧\n⟦They wait.⟧'],
  [
    'a speaker after the quotation belongs to its sentence',
    '⟦“Will they leave?” Mr. Ames asked.⟧ ⟦“Go!” she said.⟧',
  ],
  ['a quotation that ends with a full stop has ended', '⟦“We left.”⟧ ⟦Ames said so.⟧'],
  [
    'a company ends one before a word that begins another',
    '⟦He left Acme Inc. on Monday.⟧ ⟦She left Acme Inc.⟧ ⟦They sat.⟧',
  ],
  ['so does a country', '⟦He left the U.S.⟧ ⟦The U.S. Army stayed.⟧'],
  [
    'and an hour',
    '⟦It begins at 10 a.m. Monday.⟧ ⟦It ends at 5 p.m. EST.⟧ ⟦We ate at 6 p.m.⟧ ⟦Send us what you see at 7 p.m.⟧ ⟦The doors close then.⟧',
  ],
  ['a rank in capitals ends nothing', '⟦SEN. MILLS: No.⟧'],
  ['a number in a list ends nothing', '⟦1. The bridge fell.⟧ ⟦2. Nobody knew.⟧'],
  ['a page ends nothing before its number', '⟦See No. 5, p. 12 and (c. 1640) there.⟧ ⟦No.⟧ ⟦He will not.⟧'],
  ['a place with its state in brackets ends nothing', '⟦Sen. Ames (D-Ill.) said no.⟧'],
  ['the number of a note belongs to the sentence before', '⟦He left. [12]⟧ ⟦She stayed.[3]⟧ ⟦They sat.⟧'],
  ['dots inside a sentence end nothing', '⟦We ... they waited.⟧ ⟦I . . . no.⟧'],
  [
    'a stop that no white space follows ends none, but after a quotation',
    '⟦v2.Beta is out.⟧ ⟦“We left.”⟧⟦The end.⟧',
  ],
  ['a bullet is no sentence', '⟦.  Near Mosul, one strike hit a road.⟧\n⟦.  Near Bayji, two did.⟧'],
];

/** One line each, as many sites write their paragraphs: no blank lines between them. */
const LONG =
  'The minister of water told reporters on Tuesday that the dam would stay shut, whatever the farmers said';

const LINES: readonly (readonly [law: string, drawing: string])[] = [
  [
    'a line that ends a sentence ends it, whatever follows',
    `⟦${LONG}.⟧\n⟦eBay and he left.⟧\n⟦and so did we.⟧`,
  ],
  ['a heading ends at its line', `⟦What we know⟧\n⟦${LONG}, and more of them.⟧`],
  ['so do the entries of a list', `⟦Under the terms:⟧\n⟦- ${LONG}, and more⟧\n⟦- Ports will hire⟧`],
  [
    'a line that was wrapped goes on',
    '⟦The minister of water left the talks with Mr.\nAmes of the United Nations and the envoys of\nIraq on Monday.⟧ ⟦He sat.⟧',
  ],
  ['a line that breaks off within a phrase goes on', `⟦${LONG}, the\nMinister of the\nU.N. said.⟧`],
];

describe('the sentences of a text', () => {
  test.each(DRAWINGS)('%s', (_law, drawing) => {
    expect(found(drawing)).toBe(drawing);
  });

  test.each(LINES)('where a paragraph has several lines, %s', (_law, drawing) => {
    expect(found(drawing)).toBe(drawing);
  });

  test.each<[SegmentKind, string]>([
    ['title', '⟦Talks stall⟧'],
    ['paragraph', '⟦Talks stall⟧'],
    ['dateline', 'Talks stall'],
    ['furniture', 'Talks stall'],
  ])('a %s is drawn as %s', (kind, drawing) => {
    const { text } = drawn(drawing);
    expect(draw(text, sentencesOf(text, [{ start: 0, end: text.length, kind }]))).toBe(drawing);
  });

  test('lie in a paragraph each, apart, in order, and hold all that it says', () => {
    const unit = fc.constantFrom('a', 'B', 'U.S.', '.', '?', '”', ' ', '\n', '\n\n', '،', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const segments = segmentsOf(text, []);
        const sentences = sentencesOf(text, segments);
        const outside = [0, ...sentences.map(({ end }) => end)].map((from, at) =>
          text.slice(from, sentences[at]?.start ?? text.length),
        );
        expect(outside.join('').trim()).toBe('');
        expect(sentences.every((one) => segments.some((segment) => contains(segment, one)))).toBe(true);
        expect(sentences.some((one, at) => at > 0 && overlaps(sentences[at - 1] ?? one, one))).toBe(false);
      }),
    );
  });
});

describe('the sentences of the seed', () => {
  const [article] = readNetwork(readFileSync('data/iraq-disarmament/network.json', 'utf8')).articles;
  if (!article) throw new RangeError('the seed has an article');
  const sentences = sentencesOf(article.text, article.segments).map(({ start, end }) =>
    article.text.slice(start, end),
  );

  test('are its title and nine more', () => {
    expect(sentences.map((sentence) => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
      'Disarmament talks stall',
      'On Thursday, negotiations',
      'Abdul Rahman Al-Jazairi,',
      '“Talks between the',
      'The Iraqi government',
      'Last week, Prime',
      'Meanwhile, Iraq’s Foreign',
      '“Two or three',
      '“But today, the',
      'Integrating armed factions',
    ]);
  });

  test('end as they are written, closing quotation marks and all', () => {
    expect(sentences[2]?.endsWith('in the next phase.”')).toBe(true);
    expect(sentences[7]).toBe(
      '“Two or three years ago, discussing this issue in our society was impossible,” the minister stated.',
    );
  });
});
