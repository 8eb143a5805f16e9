import type { ArgumentRanges, ArgumentTagger } from '../draft/statements/arguments.ts';
import { candidatesIn, marksOf, sureOf } from '../draft/statements/attributions.ts';
import type { CueTagger } from '../draft/statements/cues.ts';
import { readingRows, sceneOf } from '../draft/statements/readings.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { FeatureRows } from '../draft/tagging/sequence.ts';
import type { GoldAttribution, GoldText } from './attribution-examples.ts';
import { lengthOf, sharedBy } from './judge-examples.ts';
import type { Example } from './perceptron.ts';

/**
 * Returns an example for each cue of an article that is found and marked: the ways to read what belongs to it, and what each
 * is worth by what is marked.
 */
export function readingExamples(
  { text, gold }: GoldText,
  cues: CueTagger,
  tagger: ArgumentTagger,
): Example[] {
  const candidates = candidatesIn(text, cues, tagger);
  const marks = marksOf(sureOf(candidates), text.tokens.length);
  const rows = new FeatureRows();
  return candidates.flatMap(({ cue, arguments: argued }) => {
    const marked = gold.find((one) => sharedBy([one.cue], [cue]) > 0);
    if (marked === undefined) return [];
    const readings = tagger.readingsOf(text, argued);
    readingRows(sceneOf(text, cue, marks), readings, rows);
    return [{ ...rows.copy(), gold: Uint8Array.from(readings, (one) => worthOf(one, marked)) }];
  });
}

/** Ten where all of the content is exact, ten where it is right by half and its source too, and up to nine for the rest. */
function worthOf({ source, contents }: ArgumentRanges, marked: GoldAttribution): number {
  if (contents.length === 0 || marked.contents.length === 0)
    return contents.length === marked.contents.length ? 10 : 0;
  const both = lengthOf(contents) + lengthOf(marked.contents);
  const alike = (2 * sharedBy(contents, marked.contents)) / both;
  const sameSource =
    source && marked.source ? sharedBy([source], [marked.source]) > 0 : source === marked.source;
  return (
    (isSame(hullOf(contents), hullOf(marked.contents)) ? 10 : 0) +
    (sameSource && alike >= 0.5 ? 10 : 0) +
    Math.round(5 * alike) +
    (isSame(source, marked.source) ? 4 : 0)
  );
}

const hullOf = (pieces: readonly TokenRange[]): TokenRange => ({
  from: pieces[0]?.from ?? 0,
  to: pieces.at(-1)?.to ?? 0,
});

const isSame = (one: TokenRange | undefined, other: TokenRange | undefined): boolean =>
  one?.from === other?.from && one?.to === other?.to;
