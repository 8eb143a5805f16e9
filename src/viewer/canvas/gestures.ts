/**
 * Keeps the page scrollable over the canvas: the wheel zooms only with Ctrl or ⌘, one finger scrolls, two fingers move and
 * zoom. Listens in the capture phase of the container, so that what belongs to the page never reaches sigma; taps come
 * back as clicks.
 */
export function shareGestures(container: HTMLElement, wheelAlone: () => void, signal: AbortSignal): void {
  container.addEventListener('wheel', (event) => shareWheel(event, wheelAlone), {
    capture: true,
    passive: false,
    signal,
  });
  container.addEventListener('touchstart', leaveOneFinger, { capture: true, passive: true, signal });
}

function shareWheel(event: WheelEvent, wheelAlone: () => void): void {
  // The browser reports a pinch on a trackpad as a wheel with Ctrl.
  if (event.ctrlKey || event.metaKey) return event.preventDefault();
  event.stopPropagation();
  wheelAlone();
}

function leaveOneFinger(event: TouchEvent): void {
  if (event.touches.length === 1) event.stopPropagation();
}
