import { on } from 'svelte/events';
import type { Focus } from '../state/focus.ts';
import type { ViewerState } from '../state/viewer-state.svelte.ts';
import type { Run } from './runs.ts';

/**
 * Returns an attachment that lets a reader choose among the runs of an element: hovering touches, a click chooses.
 * A link's own Enter arrives here as a click, so the keyboard takes the same road.
 */
export function brushing(viewer: ViewerState, runs: () => readonly Run[], choose: (focus: Focus) => void) {
  const choiceAt = (event: Event): Focus | undefined => runAt(runs(), event.target)?.choice;
  function click(event: MouseEvent): void {
    const choice = choiceAt(event);
    if (!choice || isForBrowser(event)) return;
    event.preventDefault();
    choose(choice);
  }
  return (element: HTMLElement): (() => void) => {
    const undo = [
      on(element, 'pointerover', (event) => void (viewer.hover = choiceAt(event))),
      on(element, 'pointerleave', () => void (viewer.hover = undefined)),
      on(element, 'click', click),
    ];
    return () => undo.forEach((stop) => stop());
  };
}

function runAt(runs: readonly Run[], target: EventTarget | null): Run | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null;
  const start = Number(element?.dataset['start']);
  return runs.find((run) => run.start === start);
}

/** Returns whether a click is none of ours: a link opened in a new tab, or words dragged over to be copied. */
export const isForBrowser = ({ metaKey, ctrlKey, shiftKey, altKey, view }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey || view?.getSelection()?.isCollapsed === false;
