import type { Span } from '../../model/span.ts';
import type { Models } from '../models.ts';
import type { Attribution, Mention, ReadText, Tags } from '../reading.ts';
import { ArgumentTagger, type Arguments } from './arguments.ts';
import { withChains } from './chains.ts';
import { CueTagger, type FoundCue } from './cues.ts';
import { withMarks } from './edges.ts';
import { modeOf } from './mode.ts';
import { statusOf } from './status.ts';
import { taggedText, type TaggedText } from './tagged-text.ts';
import { spanOf, type TokenRange } from './token-range.ts';

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
  const found = cues.flatMap((cue) => attributionOf(read, text, cue, tagger.argumentsOf(text, cue, marks)));
  return withChains(read, found, mentions);
}

/** Returns 1 for each token that is part of a cue. */
export function marksOf(cues: readonly TokenRange[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to } of cues) marks.fill(1, from, to);
  return marks;
}

function attributionOf(read: ReadText, text: TaggedText, cue: FoundCue, found: Arguments): Attribution[] {
  const { source } = found;
  const contents = piecesOf(read, text, found.contents);
  if (contents.length === 0) return [];
  const span = spanOf(text.tokens, cue);
  return [
    {
      ...(source === undefined ? {} : { source: spanOf(text.tokens, source) }),
      cue: span,
      contents,
      relays: [],
      mode: modeOf(read.text, contents, read.quotations),
      status: statusOf(read.text.slice(span.start, span.end)),
      confidence: confidenceOf(cue),
      by: 'cues',
    },
  ];
}

const piecesOf = (read: ReadText, text: TaggedText, contents: readonly TokenRange[]): Span[] =>
  contents.map((range) => withMarks(read.text, spanOf(text.tokens, range), read.quotations));

/** The share of such attributions that were right on PolNeAR's dev part, by how sure their cue was. */
function confidenceOf({ margin }: FoundCue): number {
  if (margin > 400) return 0.9;
  return margin > 150 ? 0.75 : 0.5;
}
