// The door of a page of its own. Prerendered HTML is a page already: the app takes it over when the browser has nothing better
// to do, or as soon as the reader touches it. A bare page, as in development, waits for nothing.
import { keepPresses } from './early.ts';

/** What a reader does first to a page. */
const TOUCHES = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'hashchange'] as const;

function begin(target: HTMLElement): void {
  const doAgain = keepPresses(target);
  const asks = location.hash !== '' || location.search !== '';
  if (asks || target.childElementCount === 0) return void open(target, doAgain);
  const touching = new AbortController();
  const once = (): void => {
    if (touching.signal.aborted) return;
    touching.abort();
    void open(target, doAgain);
  };
  for (const touch of TOUCHES) addEventListener(touch, once, { signal: touching.signal, passive: true });
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 2000 });
  else setTimeout(once, 200);
}

async function open(target: HTMLElement, doAgain: () => void): Promise<void> {
  const { openApp } = await import('./app.ts');
  await openApp(target);
  doAgain();
}

const target = document.querySelector<HTMLElement>('#sayso');
if (target) begin(target);
