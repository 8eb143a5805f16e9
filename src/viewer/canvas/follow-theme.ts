const SYSTEM = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Calls back when the colours of a place on the page change, by the reader's system or by the switch; returns what stops it. */
export function followTheme(place: Element, changed: () => void): () => void {
  const leaving = new AbortController();
  for (const query of SYSTEM)
    matchMedia(query).addEventListener('change', changed, { signal: leaving.signal });
  const attribute = new MutationObserver(changed);
  const root = place.closest('.sayso');
  if (root) attribute.observe(root, { attributeFilter: ['data-theme'] });
  return () => {
    leaving.abort();
    attribute.disconnect();
  };
}
