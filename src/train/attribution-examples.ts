import type { Models } from '../draft/models.ts';
import { readText } from '../draft/read-text.ts';
import type { argumentFeatures } from '../draft/statements/argument-features.ts';
import { LABEL } from '../draft/statements/argument-labels.ts';
import { marksOf } from '../draft/statements/attributions.ts';
import type { cueFeatures } from '../draft/statements/cue-features.ts';
import { taggedText, type TaggedText } from '../draft/statements/tagged-text.ts';
import { rangeOf, trimmed, type TokenRange } from '../draft/statements/token-range.ts';
import { windowOf } from '../draft/statements/window.ts';
import { FeatureRows } from '../draft/tagging/sequence.ts';
import { tagWords } from '../draft/tagging/words.ts';
import type { Example } from './perceptron.ts';
import type { MarkedArticle, MarkedAttribution } from './polnear.ts';

/** An attribution by the tokens of its article. */
export interface GoldAttribution {
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  readonly contents: readonly TokenRange[];
}

/** An article as the taggers see it, with what they should find. */
export interface GoldText {
  readonly text: TaggedText;
  readonly gold: readonly GoldAttribution[];
}

/** Returns an article as the taggers see it, with its attributions; one without a cue is left out. */
export function goldTextOf(article: MarkedArticle, known: Pick<Models, 'pos' | 'classes'>): GoldText {
  const read = readText(article.text);
  const text = taggedText(read, tagWords(read, known), known.classes);
  return { text, gold: article.attributions.flatMap((one) => goldOf(one, text)) };
}

function goldOf({ cue, source, content }: MarkedAttribution, { tokens }: TaggedText): GoldAttribution[] {
  const range = hullOf(cue, tokens);
  if (range === undefined) return [];
  const ofSource = hullOf(source, tokens);
  const contents = content.flatMap((piece) => {
    const pieces = rangeOf(tokens, piece);
    return (pieces && trimmed(tokens, pieces)) ?? [];
  });
  return [
    {
      cue: trimmed(tokens, range) ?? range,
      source: ofSource && trimmed(tokens, ofSource),
      contents,
    },
  ];
}

function hullOf(spans: MarkedAttribution['cue'], tokens: TaggedText['tokens']): TokenRange | undefined {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last && rangeOf(tokens, { start: first.start, end: last.end });
}

/** Returns an example for each sentence, in which the cues are marked. `fill` writes the features. */
export function cueExamples({ text, gold }: GoldText, fill: typeof cueFeatures): Example[] {
  const labels = new Uint8Array(text.tokens.length);
  for (const { cue } of gold) for (let at = cue.from; at < cue.to; at++) labels[at] = at === cue.from ? 1 : 2;
  const rows = new FeatureRows();
  return Array.from({ length: text.first.length - 1 }, (_, sentence) => {
    const from = text.first[sentence] ?? 0;
    const to = text.first[sentence + 1] ?? from;
    fill(text, sentence, rows);
    return { ...rows.copy(), gold: startingFresh(labels.slice(from, to)), kinds: text.kind.slice(from, to) };
  });
}

/** A cue that runs over a sentence's end begins anew after it. */
function startingFresh(labels: Uint8Array): Uint8Array {
  if (labels[0] === 2) labels[0] = 1;
  return labels;
}

/**
 * Returns an example for each cue that was marked, and one for each that was found and overlaps a marked one: its source
 * and content are those of that one. The other cues in the window are those that were found. `fill` writes the features.
 */
export function argumentExamples(
  { text, gold }: GoldText,
  found: readonly TokenRange[],
  fill: typeof argumentFeatures,
): Example[] {
  const marks = marksOf(found, text.tokens.length);
  const example = (cue: TokenRange, meant: GoldAttribution): Example => {
    const window = windowOf(text, cue);
    const rows = new FeatureRows();
    fill(text, window, cue, marks, rows);
    return { ...rows.copy(), ...argumentLabels(text, window, cue, meant) };
  };
  const examples = gold.map((one) => example(one.cue, one));
  for (const cue of found) {
    if (gold.some((one) => one.cue.from === cue.from && one.cue.to === cue.to)) continue;
    const meant = gold.find((one) => one.cue.from < cue.to && cue.from < one.cue.to);
    if (meant) examples.push(example(cue, meant));
  }
  return examples;
}

function argumentLabels(
  text: TaggedText,
  window: TokenRange,
  cue: TokenRange,
  meant: GoldAttribution,
): Pick<Example, 'gold' | 'kinds'> {
  const labels = new Uint8Array(window.to - window.from);
  for (const piece of meant.contents) mark(labels, window, piece, LABEL.content);
  if (meant.source) mark(labels, window, meant.source, LABEL.source);
  labels.fill(LABEL.cue, cue.from - window.from, cue.to - window.from);
  return { gold: mended(labels), kinds: text.kind.slice(window.from, window.to) };
}

function mark(labels: Uint8Array, window: TokenRange, { from, to }: TokenRange, first: number): void {
  const begin = Math.max(from, window.from);
  for (let at = begin; at < Math.min(to, window.to); at++) {
    labels[at - window.from] = at === begin ? first : first + 1;
  }
}

/** A piece that another cut in two begins anew after it. */
function mended(labels: Uint8Array): Uint8Array {
  labels.forEach((label, at) => {
    if (label !== LABEL.inSource && label !== LABEL.inContent) return;
    const before = labels[at - 1] ?? LABEL.none;
    if (before !== label && before !== label - 1) labels[at] = label - 1;
  });
  return labels;
}
