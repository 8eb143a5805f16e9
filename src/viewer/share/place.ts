import type { ViewerState } from '../state/viewer-state.svelte.ts';

const linkTo = (viewer: ViewerState): string =>
  new URL(viewer.link || '#', location.href).href.replace(/#$/, '');

/** Returns the address of what a viewer shows now, for others to follow: nothing in a file on the reader's own disk. */
export function publicLink(viewer: ViewerState): string | undefined {
  const link = linkTo(viewer);
  return /^https?:/.test(link) ? link : undefined;
}

/**
 * Returns the whole address of the site that a viewer belongs to, from that of this script, which lies in `assets/` there:
 * nothing where that is another site than its links lead to, as where somebody has bundled it into a script of their own, nor in
 * a file that holds everything in itself.
 */
export function siteOf(viewer: ViewerState, script = import.meta.url): string | undefined {
  const site = /^(https?:.*\/)assets\/[^/]*$/.exec(script)?.[1];
  return site !== undefined && linkTo(viewer).startsWith(site) ? site : undefined;
}

/** Returns what of a viewer's address an embed can be asked for, as its query. */
export function embedQuery(viewer: ViewerState): Record<string, string> {
  const hash = /#(.*)$/.exec(viewer.link)?.[1] ?? '';
  return Object.fromEntries(new URLSearchParams(hash));
}
