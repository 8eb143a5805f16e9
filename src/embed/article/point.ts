/** A place in the text of a page, and in its window in pixels. */
export interface TextPlace {
  readonly node: Node;
  readonly offset: number;
  readonly x: number;
  readonly y: number;
}

/** Returns the place of the text that lies under a pointer, or `undefined` where there is no text. */
export function placeAt({ clientX: x, clientY: y }: MouseEvent): TextPlace | undefined {
  // Safari learnt the other one only in 2025.
  if (!('caretPositionFromPoint' in document)) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset, x, y } : undefined;
}

/** Returns the shortest of the stretches that hold a place: a name before the sentence around it. */
export function rangeAt<Held extends { readonly range: Range }>(
  { node, offset, x, y }: TextPlace,
  all: readonly Held[],
): Held | undefined {
  // The caret beside a line is one of its ends, though the pointer is not on it.
  const isOn = ({ range }: Held): boolean =>
    range.isPointInRange(node, offset) &&
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  const held = all.filter(isOn);
  const lengthOf = ({ range }: Held): number => range.toString().length;
  return held.sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}
