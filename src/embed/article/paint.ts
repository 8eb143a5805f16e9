/** What is painted in an article, the later over the earlier, under the names that `::highlight()` takes. */
const LAYERS = ['sayso-statement', 'sayso-name', 'sayso-chosen', 'sayso-hover'] as const;
export type Layer = (typeof LAYERS)[number];

/** In a layer, so that whatever the page itself says of these names goes first. Translucent, it lies on any ground. */
const STYLES = `@layer sayso {
::highlight(sayso-statement) { background-color: rgb(255 216 77 / 22%) }
::highlight(sayso-name) { text-decoration: underline dotted 1px }
::highlight(sayso-chosen) { background-color: rgb(255 216 77 / 55%) }
::highlight(sayso-hover) { background-color: rgb(86 180 233 / 45%) }
}`;

/** Ranges of an article that are painted by the CSS Custom Highlight API: nothing is put into the document. */
export class Paint {
  readonly #painted = new Map<Layer, readonly Range[]>();

  /** Paints ranges in a layer, in place of those that this article had there. */
  set(layer: Layer, ranges: readonly Range[]): void {
    const highlight = highlightOf(layer);
    for (const range of this.#painted.get(layer) ?? []) highlight?.delete(range);
    for (const range of ranges) highlight?.add(range);
    this.#painted.set(layer, ranges);
  }
}

/** Returns the highlight that all articles of a page share, or `undefined` where the browser has none. */
function highlightOf(layer: Layer): Highlight | undefined {
  if (!('highlights' in CSS)) return undefined;
  const known = CSS.highlights.get(layer);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = LAYERS.indexOf(layer);
  CSS.highlights.set(layer, highlight);
  return highlight;
}

/** Gives a page the styles, once: a constructed sheet is no inline style, which a strict policy forbids. */
export function dressPage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets.push(sheet);
}
