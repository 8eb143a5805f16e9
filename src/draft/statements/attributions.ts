import { inReadingOrder, type Span } from '../../model/span.ts';
import type { Models } from '../models.ts';
import type { Attribution, Mention, ReadText, Tags } from '../reading.ts';
import { ArgumentTagger } from './arguments.ts';
import { withChains } from './chains.ts';
import { CueTagger, type FoundCue } from './cues.ts';
import { withMarks } from './edges.ts';
import { mendedContents, type Found } from './mend.ts';
import { modeOf } from './mode.ts';
import { statusOf } from './status.ts';
import { QUOTED, taggedText, type TaggedText } from './tagged-text.ts';
import { spanOf, type TokenRange } from './token-range.ts';

/** How many cues before and after one may claim what was found for it. */
const NEAR = 8;

/** A cue with what belongs to it, and how sure it is. */
interface FoundArguments extends Found {
  readonly cue: FoundCue;
}

/**
 * Returns who is said to say what, in the order of the cues: found by a tagger of cues and, for each cue, a tagger of its
 * source and content; then to whom it was said and through whom it came.
 */
export function attributionsIn(
  read: ReadText,
  tags: Tags,
  mentions: readonly Mention[],
  models: Pick<Models, 'cues' | 'arguments'>,
): Attribution[] {
  const text = taggedText(read, tags);
  const cues = new CueTagger(models.cues).cuesIn(text);
  const marks = marksOf(cues, text.tokens.length);
  const tagger = new ArgumentTagger(models.arguments);
  const quoted = quotedIn(read, text);
  const found = cues
    .map((cue) => ({ cue, arguments: tagger.argumentsOf(text, cue, marks) }))
    .filter((one) => one.arguments.contents.length > 0);
  const attributions = found.map((one, at) => {
    const neighbours = [...found.slice(Math.max(0, at - NEAR), at), ...found.slice(at + 1, at + 1 + NEAR)];
    return attributionOf(read, text, quoted, one, mendedContents(text, one, neighbours));
  });
  return withChains(read, attributions, mentions);
}

/** Returns 1 for each token that is part of a cue. */
export function marksOf(cues: readonly TokenRange[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to } of cues) marks.fill(1, from, to);
  return marks;
}

/** Returns all quotations; those between two apostrophes, ''as agencies send them'', too. */
function quotedIn({ quotations }: ReadText, { tokens, quoted }: TaggedText): Span[] {
  const spans: Span[] = [...quotations];
  for (let at = 1; at < tokens.length; at++) {
    if (quoted[at] !== QUOTED.opening || tokens[at]?.form !== "'" || quoted[at + 1] !== QUOTED.inside)
      continue;
    const from = at + 1;
    while (quoted[at + 1] === QUOTED.inside) at++;
    spans.push(spanOf(tokens, { from, to: at + 1 }));
  }
  return spans.length === quotations.length ? spans : apart(spans.sort(inReadingOrder));
}

/** Leaves out what begins before the last has ended. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

function attributionOf(
  read: ReadText,
  text: TaggedText,
  quoted: readonly Span[],
  { cue, arguments: { source } }: FoundArguments,
  ranges: readonly TokenRange[],
): Attribution {
  const contents = ranges.map((range) => withMarks(read.text, spanOf(text.tokens, range), quoted));
  const span = spanOf(text.tokens, cue);
  return {
    ...(source === undefined ? {} : { source: spanOf(text.tokens, source) }),
    cue: span,
    contents,
    relays: [],
    mode: modeOf(read.text, contents, quoted),
    status: statusOf(read.text.slice(span.start, span.end)),
    confidence: confidenceOf(cue),
    by: 'cues',
  };
}

/** From each margin of a cue: the share of such attributions whose source and content were right on PolNeAR's dev part. */
const CONFIDENCE: readonly (readonly [margin: number, confidence: number])[] = [
  [405, 0.98],
  [350, 0.9],
  [300, 0.85],
  [250, 0.71],
  [140, 0.62],
];

const confidenceOf = ({ margin }: FoundCue): number =>
  CONFIDENCE.find(([least]) => margin >= least)?.[1] ?? 0.47;
