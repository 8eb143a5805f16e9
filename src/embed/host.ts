// For a page with embeds: each frame becomes as high as it asks for. Built to `sayso-host.js`, of at most 1 kB.
import { isFrom } from './is-from.ts';

const LEAST = 120;
const GREATEST = 9000;

/** The frames of embeds, whoever serves them. */
const embeds = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll('iframe[src*="embed.html"],iframe[data-sayso]');

/** The height that AMP's `embed-size` or pym.js tells, in pixels. */
const heightIn = (data: unknown): number => {
  if (typeof data === 'string') return data.startsWith('pymxPYMx') ? Number(data.split('xPYMx')[3]) : NaN;
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  return sentinel === 'amp' && type === 'embed-size' ? Number(height) : NaN;
};

addEventListener('message', (event) => {
  const height = heightIn(event.data);
  if (!(height >= LEAST && height <= GREATEST)) return;
  for (const frame of embeds()) if (isFrom(frame, event)) frame.style.height = `${Math.ceil(height)}px`;
});

// Frames that had spoken before this script came are asked again.
const ask = (): void =>
  embeds().forEach((frame) =>
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
  );
ask();
addEventListener('load', ask);
