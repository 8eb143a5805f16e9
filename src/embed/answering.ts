import { marksOf, wordsOf } from './marks.ts';
import { isChange, selectionOf, type Selection } from './selection.ts';
import type { Report, Wish } from './messages.ts';
import type { Parent } from './parent.ts';
import { sameFocus } from '../viewer/state/address.ts';
import type { Focus } from '../viewer/state/focus.ts';
import type { ViewerState } from '../viewer/state/viewer-state.svelte.ts';
import { follow } from './following.svelte.ts';

/** Lets the page around a frame drive its viewer and hear of it; returns what stops both. */
export function answerParent(parent: Parent, viewer: ViewerState): () => void {
  const { id, title } = viewer.network;
  const ready: Report = { type: 'sayso:ready', network: { id, title } };
  /** What the page itself wishes to be pointed at is not told back to it. */
  let echoed: Focus | undefined;
  const grant = (wish: Wish): void => {
    if (wish.type === 'sayso:hello') greet(parent, viewer, ready, wish.article);
    if (wish.type === 'sayso:select') viewer.choose(wish.focus ?? undefined);
    if (wish.type === 'sayso:hover') viewer.hover = echoed = wish.focus ?? undefined;
    if (wish.type === 'sayso:look') look(viewer, wish);
  };
  const stops = [
    parent.heed(grant),
    follow(
      () => selectionOf(viewer),
      isChange,
      (selection: Selection) => parent.tell({ type: 'sayso:select', ...selection }),
    ),
    follow(
      () => viewer.hover,
      (one, other) => !sameFocus(one, other),
      (focus) => {
        if (!sameFocus(focus, echoed))
          parent.tell({ type: 'sayso:hover', focus: focus ? { ...focus } : null });
        echoed = undefined;
      },
    ),
    follow(
      () => viewer.shown,
      (one, other) => one !== other,
      (shown) => shown && parent.tell({ type: 'sayso:show', quote: wordsOf(shown.quote) }),
    ),
  ];
  parent.tell(ready);
  return () => stops.forEach((stop) => stop());
}

function greet(parent: Parent, viewer: ViewerState, ready: Report, article: boolean): void {
  parent.tell(ready);
  if (!article) return;
  viewer.hasArticle = true;
  parent.tell({ type: 'sayso:evidence', marks: marksOf(viewer.network) });
}

function look(viewer: ViewerState, { view, theme }: Extract<Wish, { type: 'sayso:look' }>): void {
  viewer.change({ ...(view === undefined ? {} : { view }), ...(theme === undefined ? {} : { theme }) });
}
