import type { Scorer } from '../tagging/scorer.ts';
import { FeatureRows, emissionsOf } from '../tagging/sequence.ts';
import { edgeFeatures, type CueInText } from './reading-edges.ts';

/** More than there are ways to be an edge, and ways in which its piece stands to others. */
const TEMPLATES = 512;
const ORDERS = 64;

/** What the edges of a cue's readings score. Most readings share most of their edges, so each is scored once. */
export class EdgeScores {
  readonly #scorer: Scorer;
  readonly #rows = new FeatureRows();
  readonly #known = new Map<number, number>();

  /** `scorer` has one label. */
  constructor(scorer: Scorer) {
    this.#scorer = scorer;
  }

  /** Forgets the edges of the last cue. */
  clear(): void {
    this.#known.clear();
  }

  /** Returns the score of the edge of a piece before the token `at`. */
  of(scene: CueInText, at: number, template: number, order: number): number {
    const edge = (at * TEMPLATES + template) * ORDERS + order;
    let score = this.#known.get(edge);
    if (score === undefined) this.#known.set(edge, (score = this.#scored(scene, at, template, order)));
    return score;
  }

  #scored(scene: CueInText, at: number, template: number, order: number): number {
    const rows = this.#rows;
    rows.clear();
    edgeFeatures(scene, at, template, order, rows);
    rows.endToken();
    return emissionsOf(this.#scorer, rows)[0] ?? 0;
  }
}
