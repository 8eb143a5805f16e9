import { fold } from '../../src/compile/fold.ts';

/** A text with one character changed. */
export interface Mutation {
  readonly text: string;
  /** What a person would write in a bug report: `"Iran" → "Iraq"`. */
  readonly shown: string;
}

/**
 * What a character may be changed into: letters that look alike, marks that are often taken for each other, spaces that
 * are not white space, a combining mark, another script, a character of two UTF-16 units, white space.
 */
const STRANGERS = Array.from('xQ7.,-–—`´\u0430\u0301\u200b\u200f،😀« _');

/** How far around a change the leniency is asked whether it forgives it: quotation marks, white space, NFC. */
const REACH = 16;

/** Returns a text with the character at an offset changed into one that nothing forgives; `turn` picks which. */
export function mutated(text: string, offset: number, turn: number): Mutation {
  const old = characterAt(text, offset);
  const other = old === old.toLowerCase() ? old.toUpperCase() : old.toLowerCase();
  const strangers = [other, ...STRANGERS];
  const near = (character: string): string =>
    text.slice(Math.max(0, offset - REACH), offset) +
    character +
    text.slice(offset + old.length, offset + REACH);
  const stranger = strangers
    .map((_, at) => strangers[(at + turn) % strangers.length] ?? '')
    .find((each) => fold(near(each)).text !== fold(near(old)).text);
  if (stranger === undefined) throw new RangeError(`nothing can replace the character at ${offset}`);
  const change = text.slice(0, offset) + stranger + text.slice(offset + old.length);
  return { text: change, shown: `${JSON.stringify(near(old))} → ${JSON.stringify(near(stranger))}` };
}

/** Returns the whole character at an offset. */
const characterAt = (text: string, offset: number): string => {
  const point = text.codePointAt(offset);
  if (point === undefined) throw new RangeError(`the text has no character at ${offset}`);
  return String.fromCodePoint(point);
};

/** Returns the offsets of a text's characters. */
export function offsetsOf(text: string): number[] {
  let offset = 0;
  return [...text].map((character) => {
    offset += character.length;
    return offset - character.length;
  });
}
