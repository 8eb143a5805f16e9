import type { Span } from '../../model/span.ts';
import type { Token } from '../tokens.ts';
import { placesIn } from '../by-place.ts';

/** Tokens of a text, from `from` up to but without `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Returns the stretch of text that tokens cover. */
export function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Returns the tokens that share a character with a stretch of text, if any does. */
export function rangeOf(tokens: readonly Token[], span: Span): TokenRange | undefined {
  const [from, to] = placesIn(tokens, span);
  return to > from ? { from, to } : undefined;
}

/** Marks that may stand at the edge of what somebody says without belonging to it. */
const EDGE = new Set([
  ',',
  '.',
  ';',
  ':',
  '"',
  '“',
  '”',
  '-',
  '--',
  '—',
  '–',
  '?',
  '!',
  "'",
  '’',
  '‘',
  '...',
  '…',
  '(',
  ')',
]);

/** Returns tokens without the marks at their edges, if anything else is left. */
export function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange | undefined {
  let { from, to } = range;
  while (from < to && EDGE.has(tokens[from]?.form ?? '')) from++;
  while (to > from && EDGE.has(tokens[to - 1]?.form ?? '')) to--;
  return from < to ? { from, to } : undefined;
}

/** Returns the runs of a label that begins and its follower, which is the next label. */
export function piecesOf(labels: Uint8Array, first: number): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== first) continue;
    let to = from + 1;
    while (labels[to] === first + 1) to++;
    pieces.push({ from, to });
  }
  return pieces;
}
