import { contains, overlaps, type Span } from '../../model/span.ts';
import { spanAt } from '../by-place.ts';

/**
 * Returns the pieces of what a cue ascribes, with all of a quotation in single marks of which some sentence was found: 'The
 * offer is good. | The rate is high,' Mills said. Taggers take such marks for apostrophes.
 */
export function withWholeQuotations(
  text: string,
  cue: Span,
  pieces: readonly Span[],
  quotations: readonly Span[],
): readonly Span[] {
  const whole = pieces.map((piece) => {
    const quotation = spanAt(quotations, piece.start);
    return quotation && contains(quotation, piece) && !overlaps(quotation, cue) && isSingle(text, quotation)
      ? withoutComma(text, quotation)
      : piece;
  });
  return whole.filter((piece, at) => !whole.slice(0, at).some((other) => overlaps(other, piece)));
}

/** A comma before the closing mark belongs to the sentence around. */
const withoutComma = (text: string, { start, end }: Span): Span => ({
  start,
  end: text.charAt(end - 1) === ',' ? end - 1 : end,
});

/** In single marks, from a capital to a stop. */
const isSingle = (text: string, { start, end }: Span): boolean =>
  /(?:^|[^'’"“”])['‘]\p{Lu}$/u.test(text.slice(Math.max(0, start - 2), start + 1)) &&
  /^[.,!?…]['’]$/.test(text.slice(end - 1, end + 1));
