import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../src/model/ids.ts';
import { CONTEXT_LENGTH, type Network, type Segment } from '../../src/model/schema.ts';
import { verify } from '../../src/model/verify.ts';
import type { Violation } from '../../src/model/violation.ts';
import { quoteIn, tinyNetwork } from '../support/tiny.ts';
import { lawfulNetwork, STORY, withActor, withArticle, withProof, withStatement } from './lawful.ts';

const PROOF = 'relations[1] r-met.quotes[0]';
const SEGMENTS = 'articles[0] story.segments';
const IN_ORDER = 'segments must be in order, apart, and inside the text';

const met = quoteIn(STORY, 'The council met Ada');
const wrong = { exact: 'The council met Eve' };

const withSegments = (change: (segments: readonly Segment[]) => Segment[]): Network =>
  withArticle(({ segments }) => ({ segments: change(segments) }));

const changed = (place: number, change: Partial<Segment>): Network =>
  withSegments((segments) =>
    segments.map((segment, at) => (at === place ? { ...segment, ...change } : segment)),
  );

type Case = readonly [law: string, network: Network, where: string, message: string];

const QUOTES: readonly Case[] = [
  ['a quote is from an article', withProof({ article: 'none' }), PROOF, 'no article has the id "none"'],
  ['a quote is not empty', withProof({ end: met.start }), PROOF, 'the span is empty or leaves its article'],
  [
    'a quote stays in its article',
    withProof({ end: STORY.length + 1 }),
    PROOF,
    'the span is empty or leaves its article',
  ],
  [
    'a proof slices to its own words',
    withProof(wrong),
    PROOF,
    'the words at start..end are not the words of exact',
  ],
  [
    'a mention slices to its own words',
    withActor('ada', { mentions: [{ ...quoteIn(STORY, 'Ada'), exact: 'Eve' }] }),
    'actors[1] ada.mentions[0]',
    'the words at start..end are not the words of exact',
  ],
  [
    'a statement slices to its own words',
    withStatement(({ quote }) => ({ quote: { ...quote, exact: quote.exact.toUpperCase() } })),
    'statements[0] s-pay.quote',
    'the words at start..end are not the words of exact',
  ],
  [
    'a cue slices to its own words',
    withStatement(({ chain }) => ({
      chain: chain.map((hop) => (hop.cue ? { ...hop, cue: { ...hop.cue, exact: 'sang' } } : hop)),
    })),
    'statements[0] s-pay.chain[0].cue',
    'the words at start..end are not the words of exact',
  ],
  ['the prefix is what stands before', withProof({ prefix: 'x' }), PROOF, 'prefix is not what stands before'],
  ['the suffix is what stands after', withProof({ suffix: 'x' }), PROOF, 'suffix is not what stands after'],
  [
    'the context is short',
    withProof({ prefix: STORY.slice(met.start - CONTEXT_LENGTH - 1, met.start) }),
    PROOF,
    'prefix or suffix is too long',
  ],
  [
    'no quote lies in furniture',
    withActor('ada', { mentions: [quoteIn(STORY, 'this page')] }),
    'actors[1] ada.mentions[0]',
    "the span lies in the site's furniture",
  ],
];

const SEGMENT_LAWS: readonly Case[] = [
  ['segments are in order', withSegments((all) => [...all, ...all]), `${SEGMENTS}[3]`, IN_ORDER],
  ['segments are apart', changed(1, { start: 5 }), `${SEGMENTS}[1]`, IN_ORDER],
  ['no segment is empty', changed(1, { end: 14 }), `${SEGMENTS}[1]`, IN_ORDER],
  ['segments lie inside the text', changed(2, { end: STORY.length + 1 }), `${SEGMENTS}[2]`, IN_ORDER],
  [
    'words before a segment belong to one',
    withSegments((all) => all.slice(1)),
    `${SEGMENTS}[0]`,
    'text before offset 14 belongs to no segment',
  ],
  [
    'words after the last segment belong to one',
    withSegments((all) => all.slice(0, 2)),
    SEGMENTS,
    'text after offset 71 belongs to no segment',
  ],
];

describe('the law is held', () => {
  test.each(QUOTES)('that %s', (_law, network, where, message) => {
    expect(verify(network)).toEqual<Violation[]>([{ where, message }]);
  });

  test.each(SEGMENT_LAWS)('that %s', (_law, network, where, message) => {
    expect(verify(network)).toContainEqual<Violation>({ where, message });
  });

  test.each([
    ['the first half', 0, 1],
    ['the second half', 1, 2],
  ])('that no quote takes %s of a character alone', (_half, start, end) => {
    const text = '😀 Post met Ada';
    const network = tinyNetwork({ text, actors: { post: 'Post', ada: 'Ada' } });
    const half = { article: 'story', start, end, exact: text.slice(start, end), prefix: '', suffix: '' };
    const [first, ...rest] = network.actors;
    if (!first) throw new RangeError('the network has actors');
    const cut = { ...network, actors: [{ ...first, mentions: [half] }, ...rest] };
    expect(verify(network)).toEqual([]);
    expect(verify(cut)).toEqual([
      { where: 'actors[0] post.mentions[0]', message: 'the span cuts a character in two' },
    ]);
  });

  test('that the text is the source that was hashed', () => {
    expect(verify(withArticle(() => ({ sha256: sha256Hex(`${STORY} `) })))).toEqual([
      { where: 'articles[0] story.sha256', message: 'the text is not the source that was hashed' },
    ]);
  });

  test('that the text never changes: one letter breaks the hash and every quote that holds it', () => {
    const network = withArticle(({ text }) => ({ text: text.replace('must pay', 'must pax') }));
    const wheres = verify(network).map(({ where }) => where);
    expect(wheres).toContain('articles[0] story.sha256');
    expect(wheres).toContain('statements[0] s-pay.quote');
    expect(wheres).toContain('relations[0] r-pay.quotes[0]');
  });

  test('that a lawful network has none of these', () => {
    expect(verify(lawfulNetwork())).toEqual([]);
  });
});
