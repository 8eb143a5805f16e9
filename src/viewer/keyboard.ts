/**
 * Returns whether a key is meant for a viewer: it has the keyboard, or the page itself has it. On a page of somebody else's,
 * where the viewer stands in a shadow root, the page's own keys are not ours.
 */
export function isMeantFor(event: Event, root: Element | null | undefined): boolean {
  if (!root) return false;
  const path = event.composedPath();
  const isOwnPage = root.getRootNode() === root.ownerDocument;
  return path.includes(root) || (isOwnPage && path[0] === root.ownerDocument.body);
}

/** Returns whether a key is being typed into a field, in a shadow root too. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Returns the element that has the keyboard in the page or the shadow root where a place stands; null for none. */
export function activeAround(place: Node): Element | null {
  const root = place.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
