/** Returns whether a message comes from a frame itself. One in a sandbox without `allow-same-origin` speaks from no origin. */
export const isFrom = (frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean =>
  source === frame.contentWindow &&
  (origin === new URL(frame.src).origin ||
    (origin === 'null' && frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin')));
