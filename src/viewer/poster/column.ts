import { approximateWidth } from '../canvas/text.ts';
import { directionOf } from '../words/tongue.ts';
import type { Ink, TextMark } from './mark.ts';

/** How a text is set; lengths in pixels. */
export interface Type {
  readonly size: number;
  readonly weight: number;
  readonly family: 'sans' | 'serif';
  readonly ink: Ink;
  /** From one baseline to the next. */
  readonly leading: number;
}

/** Letters of a bold serif are wider than those that `approximateWidth` knows. */
const LEEWAY = 1.08;

/** Returns a text in lines that are no wider than a width in pixels; a word that is wider has a line of its own. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && LEEWAY * approximateWidth(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A column of text, from the edge at which its page begins to read. */
export class Column {
  readonly marks: TextMark[] = [];
  readonly #left: number;
  readonly #width: number;
  readonly #direction: 'ltr' | 'rtl';
  /** How far down it has come, in pixels. */
  bottom: number;

  constructor(left: number, top: number, width: number, direction: 'ltr' | 'rtl') {
    this.#left = left;
    this.#width = width;
    this.#direction = direction;
    this.bottom = top;
  }

  /** Sets a text under the others. */
  add(text: string, { leading, ...type }: Type): void {
    const isRight = this.#direction === 'rtl';
    for (const line of linesOf(text, this.#width, type.size)) {
      this.bottom += leading;
      this.marks.push({
        kind: 'text',
        text: line,
        x: isRight ? this.#left + this.#width : this.#left,
        y: this.bottom - 0.28 * leading,
        align: isRight ? 'right' : 'left',
        direction: directionOf(line),
        ...type,
      });
    }
  }
}
