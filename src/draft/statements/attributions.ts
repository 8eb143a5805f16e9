import { inReadingOrder, type Span } from '../../model/span.ts';
import type { Models } from '../models.ts';
import type { Attribution, Mention, ReadText, Tags } from '../reading.ts';
import { argumentTaggerOf, type ArgumentRanges, type ArgumentTagger } from './arguments.ts';
import { withChains } from './chains.ts';
import { withClauseBefore, withoutTerms } from './clause-before.ts';
import { creditedTitle } from './credited-title.ts';
import { cueTaggerOf, type CueTagger } from './cues.ts';
import { withMarks } from './edges.ts';
import { withHiddenSource } from './hidden-source.ts';
import { judgeOf, near, type Candidate } from './judge.ts';
import { mendedContents } from './mend.ts';
import { withMendedSource } from './mended-source.ts';
import { modeOf } from './mode.ts';
import { readingsOf, sceneOf } from './readings.ts';
import { isSaid } from './said.ts';
import { isSecond, secondCues } from './second-cues.ts';
import { statusOf } from './status.ts';
import { QUOTED, taggedText, type TaggedText } from './tagged-text.ts';
import { tagSet } from './tag-sets.ts';
import { spanOf, type TokenRange } from './token-range.ts';
import { withWholeQuotations } from './whole-quotation.ts';

/** The least margin of what is taken for right: chosen on PolNeAR's dev part. */
const LEAST = 120;

/** What was found, and how much rather right than wrong it is. */
interface Judged {
  readonly cue: TokenRange;
  readonly arguments: ArgumentRanges;
  readonly margin: number;
}

/**
 * Returns who is said to say what, in the order of the cues: found by a tagger of cues and, for each cue, a tagger of its
 * source and content; then to whom it was said and through whom it came.
 */
export function attributionsIn(
  read: ReadText,
  tags: Tags,
  mentions: readonly Mention[],
  models: Pick<Models, 'cues' | 'arguments' | 'judge' | 'readings' | 'classes'>,
): Attribution[] {
  const text = taggedText(read, tags, models.classes);
  const quoted = quotedIn(read, text);
  const tagger = argumentTaggerOf(models.arguments);
  const every = arguedCues(text, cueTaggerOf(models.cues), tagger).map((one) => ({
    ...one,
    arguments: withoutTerms(text, one.arguments),
  }));
  const all = every.filter(hasContent);
  const margins = judgeOf(models.judge).marginsOf(text, all);
  const readings = readingsOf(models.readings);
  const marks = marksOf(sureOf(all), text.tokens.length);
  const found = [
    ...all.map((one, at) => withHidden(text, { ...one, margin: margins[at] ?? 0 }, all)),
    ...withClausesBefore(text, every),
  ]
    .filter(({ margin }) => margin >= LEAST)
    .sort((one, other) => one.cue.from - other.cue.from)
    .map((one): Judged => {
      const { cue, arguments: argued, isByRule } = one;
      if (isByRule) return one;
      const best = readings.bestOf(sceneOf(text, cue, marks), tagger.readingsOf(text, argued)) ?? argued;
      return { ...one, arguments: withMendedSource(text, cue, best) };
    })
    .filter((one) => isSaid(text, one));
  const told = withMore(text, found, all);
  const attributions = told.map((one, at) =>
    attributionOf(read, text, quoted, one, mendedContents(text, one, near(told, at))),
  );
  return withChains(read, attributions, mentions);
}

/** With what no cue was found for by itself: what a speaker does besides, and what a headline says by whoever stands at its end. */
function withMore(text: TaggedText, found: readonly Judged[], all: readonly Candidate[]): Judged[] {
  const title = creditedTitle(text);
  const isFound = found.some(
    ({ cue }) => cue.from <= (title?.cue.from ?? 0) && cue.to > (title?.cue.from ?? 0),
  );
  return [...secondCues(text, found, all), ...(title === undefined || isFound ? [] : [title])]
    .map((one): Judged => ({ ...one, margin: LEAST }))
    .concat(found)
    .sort((one, other) => one.cue.from - other.cue.from);
}

/** "According to" with a source behind it: whatever the judge says, it is one. */
const isAccording = ({ tokens }: TaggedText, { cue, arguments: { source } }: Candidate): boolean =>
  cue.to - cue.from === 2 && /^according$/i.test(tokens[cue.from]?.form ?? '') && source?.from === cue.to;

/** "Has denied | interfering", "denies | that": so is this. */
const isDenial = (
  { tokens, tags }: TaggedText,
  { cue, arguments: { source, contents } }: Candidate,
): boolean =>
  cue.sure &&
  (source?.to === cue.from || (tokens[cue.from - 1]?.form === ',' && (source?.to ?? Infinity) < cue.from)) &&
  /^den(?:ied|ies|y)$/.test(tokens[cue.to - 1]?.form ?? '') &&
  !/^(?:is|are|was|were|been)$/.test(tokens[cue.to - 2]?.form ?? '') &&
  contents[0]?.from === cue.to &&
  (GERUND.has(tags[cue.to] ?? 0) || tokens[cue.to]?.form === 'that') &&
  contents[0].to > cue.to + 1;

const GERUND = tagSet('VBG');

/** Where a clause hides the source, the judge, who was never shown such, is not asked. */
function withHidden(
  text: TaggedText,
  one: Candidate & { readonly margin: number },
  all: readonly Candidate[],
): typeof one & ByRule {
  const own = withHiddenSource(text, one.cue, one.arguments);
  const isByRule = own !== one.arguments;
  const isSure = isAccording(text, one) || isDenial(text, one) || (one.cue.sure && isSecond(text, one, all));
  const least = isByRule || isSure ? LEAST : -Infinity;
  return { ...one, arguments: own, margin: Math.max(one.margin, least), isByRule };
}

/** What the judge, who was never shown such, is not asked about. */
interface ByRule {
  readonly isByRule: boolean;
}

/** What is surely a cue, and has no content but the clause before its source. */
function withClausesBefore(text: TaggedText, every: readonly Candidate[]): (Candidate & Judged & ByRule)[] {
  const cues = sureOf(every);
  return every.flatMap((one) => {
    const own = one.cue.sure ? withClauseBefore(text, one, cues) : undefined;
    return own === undefined ? [] : [{ ...one, arguments: own, margin: LEAST, isByRule: true }];
  });
}

/**
 * Returns what may be a cue and has a content, with its source and content, in reading order. The more `lenience`, the more
 * is looked at.
 */
export function candidatesIn(
  text: TaggedText,
  cues: CueTagger,
  tagger: ArgumentTagger,
  lenience?: number,
): Candidate[] {
  return arguedCues(text, cues, tagger, lenience).filter(hasContent);
}

const hasContent = ({ arguments: { contents } }: Candidate): boolean => contents.length > 0;

/** All that may be a cue, whether it has a content or not. */
function arguedCues(
  text: TaggedText,
  cues: CueTagger,
  tagger: ArgumentTagger,
  lenience?: number,
): Candidate[] {
  const all = cues.candidatesIn(text, lenience);
  const sure = all.filter((cue) => cue.sure);
  const marks = marksOf(sure, text.tokens.length);
  return all.map((cue) => ({ cue, arguments: tagger.argumentsOf(text, cue, marks) }));
}

/** Returns the cues of candidates that are taken for cues by themselves. */
export const sureOf = (candidates: readonly Candidate[]): TokenRange[] =>
  candidates.map(({ cue }) => cue).filter(({ sure }) => sure);

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
  { cue, margin, arguments: { source } }: Judged,
  ranges: readonly TokenRange[],
): Attribution {
  const span = spanOf(text.tokens, cue);
  const found = ranges.map((range) => withMarks(read.text, spanOf(text.tokens, range), quoted));
  const contents = withWholeQuotations(read.text, span, found, quoted);
  return {
    ...(source === undefined ? {} : { source: spanOf(text.tokens, source) }),
    cue: span,
    contents,
    relays: [],
    mode: modeOf(read.text, contents, quoted),
    status: statusOf(read.text.slice(span.start, span.end)),
    confidence: confidenceOf(margin),
    by: 'cues',
  };
}

/** From each margin: the share of such attributions whose source and content were right on PolNeAR's dev part. */
const CONFIDENCE: readonly (readonly [margin: number, confidence: number])[] = [
  [800, 0.96],
  [600, 0.91],
  [400, 0.77],
  [300, 0.62],
  [200, 0.56],
];

const confidenceOf = (margin: number): number => CONFIDENCE.find(([least]) => margin >= least)?.[1] ?? 0.5;
