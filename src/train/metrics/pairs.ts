import { overlaps, type Span } from '../../model/span.ts';
import { Counts, type Figures } from './counts.ts';

/** Two ends and the coarse class of what ties them; a relation without one is not scored. */
export interface ScoredPair {
  readonly from: Span;
  readonly to: Span;
  readonly relation: string | undefined;
}

/** The types of re3d that have a class; its others are not scored. */
export const RE3D_CLASSES: ReadonlyMap<string, string> = new Map([
  ['FightingAgainst', 'hostile'],
  ['Dislikes', 'hostile'],
  ['AlliesOf', 'friendly'],
  ['Likes', 'friendly'],
  ['CommWith', 'communicates'],
  ['BelongsTo', 'part-of'],
  ['InChargeOf', 'leads'],
]);

/** Classes that read differently from each end. */
const DIRECTED: ReadonlySet<string> = new Set(['leads', 'part-of']);

/** Scores relations: both ends overlap and the class agrees, and the direction where the class has one. */
export class PairScorer {
  readonly #typed = new Counts();

  add(gold: readonly ScoredPair[], predicted: readonly ScoredPair[]): void {
    const scored = (pairs: readonly ScoredPair[]): ScoredPair[] =>
      pairs.filter(({ relation }) => relation !== undefined);
    const [theirs, ours] = [scored(gold), scored(predicted)];
    const taken = new Set<ScoredPair>();
    for (const pair of ours) {
      const match = theirs.find((each) => !taken.has(each) && isSame(each, pair));
      if (match) taken.add(match);
    }
    this.#typed.add(taken.size, ours.length, theirs.length);
  }

  figures(): Figures {
    return this.#typed.figures();
  }
}

function isSame(gold: ScoredPair, predicted: ScoredPair): boolean {
  if (gold.relation !== predicted.relation) return false;
  const straight = overlaps(gold.from, predicted.from) && overlaps(gold.to, predicted.to);
  const crossed = overlaps(gold.from, predicted.to) && overlaps(gold.to, predicted.from);
  return straight || (crossed && !DIRECTED.has(gold.relation ?? ''));
}
