import type { ViewerState } from '../state/viewer-state.svelte.ts';

/** Returns the whole address of what a viewer shows now. */
export const linkTo = (viewer: ViewerState): string =>
  new URL(viewer.link || '#', location.href).href.replace(/#$/, '');

/**
 * Returns the whole address of the site that this script came from, whatever page it runs in: it lies in `assets/` there. A
 * file that holds everything in itself has no site, and returns `undefined`.
 */
export function siteOf(script = import.meta.url): string | undefined {
  return /^(https?:.*\/)assets\/[^/]*$/.exec(script)?.[1];
}

/** Returns what of a viewer's address an embed can be asked for, as its query. */
export function embedQuery(viewer: ViewerState): Record<string, string> {
  const hash = /#(.*)$/.exec(viewer.link)?.[1] ?? '';
  return Object.fromEntries(new URLSearchParams(hash));
}
