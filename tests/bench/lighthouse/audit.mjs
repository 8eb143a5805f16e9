import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser } from '../../support/browser.mjs';

/**
 * What Lighthouse found on a page.
 * @typedef {NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']} Result
 */

/** What is judged, in the order of the table. */
export const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * Starts a browser that Lighthouse can drive, and returns the port at which it listens.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function open() {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    // Lighthouse looks at whether the way back is instant.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', `--remote-debugging-port=${port}`],
  });
  return { port, close: () => browser.close() };
}

/**
 * Returns what Lighthouse finds on a page, on a phone as it emulates one: 412 pixels wide, a slow 4G, a quarter of the speed.
 * @param {string} url
 * @param {number} port where a browser listens
 * @returns {Promise<Result>}
 * @throws Error where the page could not be judged
 */
export async function audit(url, port) {
  const answer = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  const trouble = answer?.lhr.runtimeError?.message;
  if (!answer || trouble) throw new Error(`Lighthouse could not judge ${url}: ${trouble ?? 'no answer'}`);
  return answer.lhr;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
