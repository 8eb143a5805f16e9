import type { LinearModel } from '../tagging/linear-model.ts';
import { perModel } from '../tagging/per-model.ts';
import { scorerOf, type Scorer } from '../tagging/scorer.ts';
import { FeatureRows, bestLabels, emissionsOf, stepsOf } from '../tagging/sequence.ts';
import { argumentFeatures } from './argument-features.ts';
import { KINDS, type TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';
import { windowOf } from './window.ts';

/** The labels of the tagger of arguments: neither, source, content (first and later tokens), and the cue itself. */
export const ARGUMENT_LABELS = ['O', 'BS', 'IS', 'BC', 'IC', 'V'] as const;
/** The places of these labels. */
export const LABEL = { none: 0, source: 1, inSource: 2, content: 3, inContent: 4, cue: 5 } as const;

/** Returns whether a label of `ARGUMENT_LABELS` may come after another: a later token only after one of its kind. */
export const argumentMayFollow = (label: number, previous: number): boolean =>
  (label !== LABEL.inSource && label !== LABEL.inContent) || previous === label || previous === label - 1;

/** What belongs to a cue. */
export interface Arguments {
  readonly source: TokenRange | undefined;
  /** The pieces of what is said; empty where the tagger finds that the cue ascribes nothing. */
  readonly contents: readonly TokenRange[];
  /** How far the tokens of the source and of the contents were on average from being none, in the model's units. */
  readonly sureness: { readonly source: number; readonly contents: number };
}

/** Finds the source and the content that belong to a cue. */
export class ArgumentTagger {
  readonly #scorer: Scorer;
  readonly #steps: Int32Array;
  readonly #rows = new FeatureRows();

  constructor(model: LinearModel) {
    this.#scorer = scorerOf(model);
    this.#steps = stepsOf(this.#scorer, argumentMayFollow, KINDS);
  }

  /** Returns what belongs to a cue; `cues` holds 1 for each token of the text that is part of any cue. */
  argumentsOf(text: TaggedText, cue: TokenRange, cues: Uint8Array): Arguments {
    const window = windowOf(text, cue);
    argumentFeatures(text, window, cue, cues, this.#rows);
    const scores = emissionsOf(this.#scorer, this.#rows);
    const kinds = text.kind.subarray(window.from, window.to);
    const labels = bestLabels(scores, this.#steps, this.#scorer.width, kinds);
    const source = this.#surest(piecesOf(labels, LABEL.source), scores);
    const contents = piecesOf(labels, LABEL.content);
    return {
      source: source && shifted(source, window.from),
      contents: contents.map((piece) => shifted(piece, window.from)),
      sureness: {
        source: source === undefined ? 0 : this.#marginOf([source], LABEL.source, scores),
        contents: this.#marginOf(contents, LABEL.content, scores),
      },
    };
  }

  /** Returns the piece whose tokens are on average furthest from being none. */
  #surest([first, ...others]: readonly TokenRange[], scores: Int32Array): TokenRange | undefined {
    if (first === undefined || others.length === 0) return first;
    const sureness = (piece: TokenRange): number => this.#marginOf([piece], LABEL.source, scores);
    return others.reduce((one, other) => (sureness(other) > sureness(one) ? other : one), first);
  }

  #marginOf(pieces: readonly TokenRange[], first: number, scores: Int32Array): number {
    const { width } = this.#scorer;
    let sum = 0;
    let count = 0;
    for (const { from, to } of pieces) {
      count += to - from;
      for (let at = from; at < to; at++) {
        const label = at === from ? first : first + 1;
        sum += (scores[at * width + label] ?? 0) - (scores[at * width] ?? 0);
      }
    }
    return count === 0 ? 0 : sum / count;
  }
}

/** Returns the tagger of arguments that has a model's weights. */
export const argumentTaggerOf = perModel((model) => new ArgumentTagger(model));

/** Returns the runs of a label that begins and its follower. */
function piecesOf(labels: Uint8Array, first: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== first) continue;
    let to = from + 1;
    while (labels[to] === first + 1) to++;
    pieces.push({ from, to });
  }
  return pieces;
}

const shifted = ({ from, to }: TokenRange, by: number): TokenRange => ({ from: from + by, to: to + by });
