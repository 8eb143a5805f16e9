import type { Mode } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { tokensOf } from '../tokens.ts';
import { spanAt } from '../by-place.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** So few quoted words in a longer paraphrase do not make it half the speaker's: the disarmament of "militias". */
const FEW = 2;

/**
 * Returns whether what is said stands between quotation marks: all of it (`direct`), part (`mixed`), or none or a word or
 * two (`indirect`).
 */
export function modeOf(text: string, contents: readonly Span[], quotations: readonly Span[]): Mode {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of contents) {
    for (const token of tokensOf(text.slice(start, end), start)) {
      if (!LETTER.test(token.form)) continue;
      all++;
      if (spanAt(quotations, token.start)) quoted++;
    }
  }
  if (quoted === all) return 'direct';
  return quoted <= FEW ? 'indirect' : 'mixed';
}
