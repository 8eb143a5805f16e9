import { expect, test } from 'vitest';
import { AttributionScorer, type Attributed } from '../../../src/train/metrics/attribution.ts';
import { bySpeech } from '../../../src/train/metrics/speech.ts';
import type { Span } from '../../../src/model/span.ts';

const TEXT = '“We will not pay,” a senior official from Basra said. Eve hopes for rain soon.';

const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const attributed = (source: string, cue: string, content: string): Attributed => ({
  source: source === '' ? [] : [at(source)],
  cue: [at(cue)],
  content: [at(content)],
});

const GOLD = [
  attributed('a senior official from Basra', 'said', '“We will not pay,”'),
  attributed('Eve', 'hopes', 'for rain soon'),
];

function f1(predicted: readonly Attributed[], discarded: readonly Span[] = []) {
  const scorer = new AttributionScorer();
  scorer.add(TEXT, GOLD, predicted, discarded);
  const { exactContent, half, linked } = scorer.figures();
  return { exact: exactContent.f1, half: half.f1, linked: linked.f1 };
}

test('the gold itself scores in full', () => {
  expect(f1(GOLD)).toEqual({ exact: 100, half: 100, linked: 100 });
});

test('marks at the edges make no difference, a missing word does', () => {
  const [, hope] = GOLD as [Attributed, Attributed];
  expect(f1([attributed('official', 'said', 'We will not pay'), hope]).exact).toBe(100);
  expect(f1([attributed('official', 'said', 'will not pay'), hope])).toEqual({
    exact: 50,
    half: 100,
    linked: 100,
  });
});

test('a source is right where its head lies in the other, and wrong where it is another or none', () => {
  const [, hope] = GOLD as [Attributed, Attributed];
  expect(f1([attributed('senior official', 'said', 'We will not pay'), hope]).linked).toBe(100);
  expect(f1([attributed('Eve', 'said', 'We will not pay'), hope]).linked).toBe(50);
  expect(f1([attributed('', 'said', 'We will not pay'), hope]).linked).toBe(50);
});

test('what was found in a discarded stretch is not counted', () => {
  const extra = attributed('Eve', 'soon', 'soon');
  const [said] = GOLD as [Attributed, Attributed];
  expect(f1([said, extra], [at('soon')]).exact).toBe(f1([said]).exact);
});

test('cues of speech are told from hopes, on both sides', () => {
  const { gold, predicted } = bySpeech(TEXT, GOLD, GOLD);
  expect([gold.length, predicted.length]).toEqual([1, 1]);
});
