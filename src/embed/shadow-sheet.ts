/** Filled in when the module is built, with the styles of all its components. */
const STYLES: string = 'sayso-styles';

/** On a page that has made its root's letters small, ours are as large as elsewhere; where they are larger, ours follow. */
const UNIT = ':host{--rem:max(1rem,16px)}';

let shared: CSSStyleSheet | undefined;

/** Gives a shadow root the styles of the viewer: one sheet for all elements of a page, as a strict policy allows it. */
export function dress(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in root)) return dressPlainly(root);
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(UNIT + STYLES);
  }
  root.adoptedStyleSheets = [shared];
}

/** For browsers before 2023. */
function dressPlainly(root: ShadowRoot): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = UNIT + STYLES;
  root.append(style);
}
