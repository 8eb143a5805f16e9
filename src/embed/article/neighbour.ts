import type { SaysoNetworkElement } from '../element-types.ts';
import { isFrom } from '../is-from.ts';
import { marksOf } from '../marks.ts';
import { readReported, type Reported, type Shown } from './reported.ts';

/** The embed that belongs to an article, a frame or an element. */
export interface Neighbour {
  /** Lights something in it, or nothing. */
  light(focus: Shown | null): void;
}

/** Joins the frame of an embed: tells what it reports. */
export function joinFrame(frame: HTMLIFrameElement, told: (reported: Reported) => void): Neighbour {
  // To whatever is there: nothing in it is a secret, and a frame that is still empty would make the browser complain.
  const say = (message: unknown): void => frame.contentWindow?.postMessage(message, '*');
  const greet = (): void => say({ type: 'sayso:hello', article: true });
  // It says `ready` when it is opened, and again in answer to a greeting.
  let isGreeted = false;
  addEventListener('message', (event) => {
    const reported = isFrom(frame, event) ? readReported(event.data) : undefined;
    if (!reported) return;
    if (reported.type === 'evidence') isGreeted = true;
    else if (reported.type === 'ready' && !isGreeted) {
      isGreeted = true;
      greet();
    }
    told(reported);
  });
  frame.addEventListener('load', () => (isGreeted = false));
  greet();
  return { light: (focus) => say({ type: 'sayso:hover', focus }) };
}

/** Joins a `<sayso-network>`. */
export function joinElement(element: SaysoNetworkElement, told: (reported: Reported) => void): Neighbour {
  const hear = (name: string, type: Reported['type']): void =>
    element.addEventListener(name, (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : {};
      const reported = readReported({ ...Object(detail), type: `sayso:${type}` });
      if (reported) told(reported);
    });
  const meet = (): void => {
    element.hasArticle = true;
    if (element.network) told({ type: 'evidence', marks: marksOf(element.network) });
  };
  element.addEventListener('sayso-ready', meet);
  hear('sayso-select', 'select');
  hear('sayso-hover', 'hover');
  hear('sayso-show', 'show');
  void customElements.whenDefined('sayso-network').then(meet);
  return { light: (focus) => (element.hoverOn = focus) };
}
