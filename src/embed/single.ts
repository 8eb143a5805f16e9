// The door of a page that is one file: its scripts, its styles and its data stand in it, and it asks for nothing.
import { openApp } from './app.ts';

/** The texts that stand in the page, by the end of the address that a site would have them at. */
function heldIn(page: Document): ReadonlyMap<string, string> {
  const blocks = page.querySelectorAll<HTMLElement>('script[type="application/json"][data-path]');
  return new Map([...blocks].map(({ dataset, textContent }) => [dataset['path'] ?? '', textContent]));
}

function answer(url: string): Promise<Response> {
  const text = heldIn(document).get(url.replace(/^\.\//, ''));
  return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
}

const target = document.querySelector<HTMLElement>('#sayso');
if (target) void openApp(target, answer);
