// Photographs every scene of the built page, and lays the photographs out on sheets: `npm run gallery [-- words of their names]`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../support/bin.mjs';
import { ensureBrowser } from '../support/browser.mjs';
import { SIZES, openings, states } from '../support/scenes.mjs';
import { serve } from '../support/static-server.mjs';
import { contactSheet } from './sheet.mjs';

/** @typedef {import('../support/scenes.mjs').Scene} Scene */

const OUT = join(ROOT, 'test-results/gallery');
/** How many pages are photographed at once. */
const HANDS = 2;
/** What a page needs to come to rest after it stands, in ms: fonts, the engine, a sheet that rises. */
const REST = 350;

/** @param {Scene} scene */
const fileOf = ({ name }) => `${name.replaceAll(' ', '-')}.png`;

/**
 * Returns a photograph of a scene, as PNG.
 * @param {import('@playwright/test').Page} page
 * @param {Scene} scene
 */
async function photograph(page, { address, press, onPaper, size }) {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ reducedMotion: 'reduce', media: 'screen' });
  await page.goto(address);
  await page.locator('.sayso h1').first().waitFor();
  await page.locator('canvas, .table table, .matrix table, .dossiers, .view.list').first().waitFor();
  if (onPaper) await layOnPaper(page);
  if (press !== undefined) await pressIfSeen(page.locator(press).first());
  await page.waitForTimeout(REST);
  return page.screenshot({ fullPage: Boolean(onPaper) });
}

/**
 * Presses what not every size has.
 * @param {import('@playwright/test').Locator} thing
 */
async function pressIfSeen(thing) {
  if (await thing.isVisible()) await thing.click();
}

/** @param {import('@playwright/test').Page} page */
async function layOnPaper(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} baseURL
 * @param {Scene[]} waiting is emptied
 */
async function work(browser, baseURL, waiting) {
  for (let scene = waiting.shift(); scene; scene = waiting.shift()) {
    const isHeld = scene.size === 'phone';
    const context = await browser.newContext({
      baseURL,
      timezoneId: 'UTC',
      hasTouch: isHeld,
      isMobile: isHeld,
    });
    writeFileSync(join(OUT, fileOf(scene)), await photograph(await context.newPage(), scene));
    await context.close();
    console.log(scene.name);
  }
}

/**
 * Returns the scenes whose names have every one of these words; all, where there are none.
 * @param {readonly string[]} words
 */
const wished = (words) =>
  [...openings(), ...states()].filter(({ name }) => words.every((word) => name.split(' ').includes(word)));

async function run() {
  const scenes = wished(process.argv.slice(2));
  if (scenes.length === 0) throw new Error('No scene has all of these words in its name.');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const server = await serve({ root: join(ROOT, 'dist') });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    const waiting = [...scenes];
    await Promise.all(Array.from({ length: HANDS }, () => work(browser, server.url, waiting)));
    const sheet = join(OUT, 'index.html');
    writeFileSync(sheet, contactSheet(scenes.map((scene) => ({ ...scene, file: fileOf(scene) }))));
    console.log(`${scenes.length} scenes: ${sheet}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await run();
