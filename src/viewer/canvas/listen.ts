import type { Focus } from '../state/focus.ts';
import type { Point } from './geometry.ts';
import type { Pointing } from './pointing.ts';
import type { Stage } from './sigma-renderer.ts';

interface Happening {
  readonly event: Point & { readonly original: MouseEvent | TouchEvent };
  readonly preventSigmaDefault: () => void;
}

/** Passes what happens on sigma's canvas to the pointing. */
export function listen(sigma: Stage, pointing: Pointing): void {
  const actor = (id: string): Focus => ({ kind: 'actor', id });
  const relation = (id: string): Focus => ({ kind: 'relation', id });
  const click = (under: Focus | undefined, { event, preventSigmaDefault }: Happening): void => {
    // A second quick click is a click like the first, not a zoom.
    preventSigmaDefault();
    const { shiftKey, ctrlKey, metaKey } = event.original;
    pointing.click(under, event, shiftKey || ctrlKey || metaKey);
  };
  for (const kind of ['click', 'doubleClick'] as const) {
    sigma.on(`${kind}Node`, (payload) => click(actor(payload.node), payload));
    sigma.on(`${kind}Edge`, (payload) => click(relation(payload.edge), payload));
    sigma.on(`${kind}Stage`, (payload) => click(undefined, payload));
  }
  sigma.on('enterNode', ({ node }) => pointing.enter(actor(node)));
  sigma.on('enterEdge', ({ edge }) => pointing.enter(relation(edge)));
  for (const leave of ['leaveNode', 'leaveEdge'] as const) sigma.on(leave, () => pointing.enter(undefined));
  sigma.on('downNode', ({ node, event }) => pointing.press(node, event));
  sigma.on('downEdge', ({ event }) => pointing.press(undefined, event));
  sigma.on('downStage', ({ event }) => pointing.press(undefined, event));
}

/** Follows the pointer: it points, or carries an actor. */
export function follow(sigma: Stage, pointing: Pointing): void {
  const point = (at: Point | undefined): void => {
    if (pointing.point(at)) sigma.scheduleRefresh();
    sigma.getContainer().style.cursor = pointing.hovered ? 'pointer' : '';
  };
  sigma.getMouseCaptor().on('mousemove', point);
  sigma.on('leaveStage', () => point(undefined));
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!pointing.carry(event)) return;
    preventSigmaDefault();
    event.original.preventDefault();
  });
  sigma.getMouseCaptor().on('mouseup', () => pointing.release());
}
