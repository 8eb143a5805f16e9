import { isWithheld } from '../model/withheld.ts';
import { announcementOf } from '../viewer/announcement.ts';
import type { Focus } from '../viewer/state/focus.ts';
import { sameFocus } from '../viewer/state/address.ts';
import type { ViewerState } from '../viewer/state/viewer-state.svelte.ts';
import { wordsOf } from './marks.ts';
import type { QuotedWords } from './messages.ts';

/** What a reader has chosen, as a page around the viewer hears of it. */
export interface Selection {
  /** The actor, the relation or the statement; `null` where nothing is chosen. */
  focus: Focus | null;
  /** One sentence that says what it is, in the language of the viewer; empty where nothing is chosen. */
  label: string;
  /** The quotes that belong to it, in reading order; without those whose words are kept back. */
  quotes: QuotedWords[];
}

/** Returns what is chosen in a viewer. */
export function selectionOf(viewer: ViewerState): Selection {
  const { focus, quotes } = viewer.highlight;
  if (!focus) return { focus: null, label: '', quotes: [] };
  return {
    focus: { ...focus },
    label: announcementOf(viewer),
    quotes: quotes.filter((quote) => !isWithheld(quote)).map(wordsOf),
  };
}

/** Returns whether a selection is of another thing than the one before, or says another sentence of it. */
export const isChange = (one: Selection, other: Selection): boolean =>
  one.label !== other.label || !sameFocus(one.focus ?? undefined, other.focus ?? undefined);
