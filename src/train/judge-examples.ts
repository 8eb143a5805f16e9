import type { ArgumentTagger } from '../draft/statements/arguments.ts';
import { candidatesIn } from '../draft/statements/attributions.ts';
import type { CueTagger } from '../draft/statements/cues.ts';
import { judgeFeatures } from '../draft/statements/judge-features.ts';
import { near, type Candidate } from '../draft/statements/judge.ts';
import type { TokenRange } from '../draft/statements/token-range.ts';
import { FeatureRows } from '../draft/tagging/sequence.ts';
import type { GoldAttribution, GoldText } from './attribution-examples.ts';
import type { Example } from './perceptron.ts';

/** More is looked at than in a draft, so that there is more to learn from. */
const LENIENCE = 60;

/** Returns an example for each candidate of an article: whether it is one of the attributions that are marked. */
export function judgeExamples({ text, gold }: GoldText, cues: CueTagger, tagger: ArgumentTagger): Example[] {
  const candidates = candidatesIn(text, cues, tagger, LENIENCE);
  const rows = new FeatureRows();
  return candidates.map((one, at) => {
    judgeFeatures(text, one, near(candidates, at), rows);
    return { ...rows.copy(), gold: Uint8Array.of(gold.some((marked) => isRight(one, marked)) ? 1 : 0) };
  });
}

/** At least half of the content's words are right, and the source is there on both sides, or on neither. */
function isRight({ cue, arguments: own }: Candidate, marked: GoldAttribution): boolean {
  if (sharedBy([cue], [marked.cue]) === 0) return false;
  const sources =
    own.source && marked.source ? sharedBy([own.source], [marked.source]) > 0 : own.source === marked.source;
  const both = lengthOf(own.contents) + lengthOf(marked.contents);
  return sources && 2 * sharedBy(own.contents, marked.contents) >= both / 2;
}

/** Returns how many tokens pieces hold. */
export const lengthOf = (pieces: readonly TokenRange[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** Returns how many tokens pieces share with others. */
export const sharedBy = (pieces: readonly TokenRange[], others: readonly TokenRange[]): number =>
  pieces.reduce(
    (sum, one) =>
      sum +
      others.reduce(
        (all, two) => all + Math.max(0, Math.min(one.to, two.to) - Math.max(one.from, two.from)),
        0,
      ),
    0,
  );
