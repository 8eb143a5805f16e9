/** Width of an average letter and height of a line of a label, in CSS pixels at the size in which labels are drawn (13 px). */
const LETTER = 6.8;
const LINE = 16;

/** Letters after which a label is broken into a second line. */
const LINE_LETTERS = 18;

/** The room that a label takes below its node, in CSS pixels. */
export interface LabelBox {
  readonly width: number;
  readonly height: number;
}

/**
 * Returns an estimate of the room a name takes when it is broken into lines of about 18 letters. It is made without a
 * font, so that a layout does not depend on the machine; the page measures its own labels.
 */
export function labelBox(name: string): LabelBox {
  const lines = Math.ceil(name.length / LINE_LETTERS);
  return { width: Math.ceil(name.length / lines + 1) * LETTER, height: lines * LINE };
}
