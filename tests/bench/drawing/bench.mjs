// What a frame costs while the hand pans, in a Chromium without a graphics card.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../support/bin.mjs';
import { ensureBrowser } from '../../support/browser.mjs';
import { serve } from '../../support/static-server.mjs';

const SIZE = { actors: 1000, relations: 3000 };
const OURS = ['sayso, Canvas 2D', 'sayso, WebGL'];
const PEERS = ['sigma', 'force-graph', 'vis-network', 'cytoscape', 'd3 and a canvas'];
/** Steps of the mouse, one a frame; there and back again, in pixels a step. */
const STEPS = 80;
const STRIDE = 5;
/** Engines take turns, so that a machine that is busy for a while is busy for all. */
const ROUNDS = 3;
const GOAL = 1.1;
/** How long a page may take to draw for the first time, in milliseconds. */
const PATIENCE = 300_000;
/** Others write styles into their pages. */
const LENIENT = "default-src 'self' 'unsafe-inline' data: blob:";

/** Prints a table of what a panning frame costs, ours and others. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'));
  await build({
    root: join(ROOT, 'tests/bench/drawing/page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  const server = await serve({ root: folder, headers: { 'content-security-policy': LENIENT } });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    report(await measureAll(browser, server.url));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Returns, for each engine, the least of its rounds: what is more was the machine's doing.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function measureAll(browser, url) {
  /** @type {Map<string, number>} */
  const costs = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of [...OURS, ...PEERS]) {
      const cost = await measure(browser, url, engine);
      costs.set(engine, Math.min(cost, costs.get(engine) ?? Infinity));
    }
  }
  return costs;
}

/**
 * Returns the CPU time of a panning frame in milliseconds, over all processes of the browser: what is drawn in software is
 * drawn in another process than the page's.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} engine
 */
async function measure(browser, url, engine) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await browser.newBrowserCDPSession();
  const asked = new URLSearchParams({ engine, actors: `${SIZE.actors}`, relations: `${SIZE.relations}` });
  await page.goto(`${url}?${asked.toString()}`, { waitUntil: 'commit', timeout: PATIENCE });
  await page.waitForFunction(() => document.title === 'drawn', undefined, { timeout: PATIENCE });
  await page.mouse.move(6, 6);
  await page.mouse.down();
  await pan(page, 8);
  const before = await cpuSeconds(session);
  await pan(page, STEPS);
  const after = await cpuSeconds(session);
  await page.mouse.up();
  await page.close();
  return (1000 * (after - before)) / STEPS;
}

/**
 * Moves the mouse there and back again, a step a frame.
 * @param {import('@playwright/test').Page} page
 * @param {number} steps
 */
async function pan(page, steps) {
  for (let at = 1; at <= steps; at++) {
    const far = STRIDE * Math.min(at, steps - at);
    await page.mouse.move(6 + far, 6 + far / 2);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** @param {import('@playwright/test').CDPSession} session */
async function cpuSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** @param {ReadonlyMap<string, number>} costs */
function report(costs) {
  const cheapest = Math.min(...PEERS.map((engine) => costs.get(engine) ?? Infinity));
  console.log(
    `A panning frame at ${SIZE.actors} actors and ${SIZE.relations} relations, without a graphics card.\n`,
  );
  console.log('| engine | CPU ms a frame | × the cheapest of the others |\n| --- | --: | --: |');
  for (const [engine, cost] of [...costs].sort(([, a], [, b]) => a - b))
    console.log(`| ${engine} | ${cost.toFixed(1)} | ${(cost / cheapest).toFixed(2)} |`);
  const own = Math.min(...OURS.map((engine) => costs.get(engine) ?? Infinity)) / cheapest;
  console.log(`\nOurs: ${own.toFixed(2)} × the cheapest of the others; the goal is at most ${GOAL}.`);
}
