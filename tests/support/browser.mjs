import { spawnSync } from 'node:child_process';
import { win32 } from 'node:path';
import { chromium } from '@playwright/test';
import { binOf } from './bin.mjs';
import { foundOrInstalled, onPath, systemInstallers, thisMachine } from './machine.mjs';

/**
 * What finding a browser needs to know of a machine, and may do to it. Tests pass a machine of their own.
 * @typedef {import('./machine.mjs').Machine & { bundled: () => string }} Machine `bundled`: the place where
 * Playwright would keep its own Chromium
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where package managers put a browser that is on nobody's PATH. */
const USUAL_PLACES = {
  linux: [
    ...NAMES.map((name) => `/usr/bin/${name}`),
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/opt/homebrew/bin/chromium',
  ],
};

/** The tail of the path under each of the folders that Windows installs programs into. */
const WINDOWS_TAILS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * Returns the path of a Chrome or Chromium on this machine, or `undefined` where there is none.
 * @param {Machine} [machine]
 * @throws Error where SAYSO_CHROMIUM names a browser that is not there: another one would hide the mistake.
 */
export function findBrowser(machine = machineWithBrowser()) {
  const chosen = machine.env['SAYSO_CHROMIUM'];
  if (!chosen) return candidates(machine).find((path) => machine.exists(path) && machine.starts(path));
  if (machine.exists(chosen)) return chosen;
  throw new Error(`SAYSO_CHROMIUM is set to ${chosen}, and there is no such file.`);
}

/**
 * Returns the path of a Chrome or Chromium, and installs one first where there is none.
 * @param {Machine} [machine]
 * @throws Error with one sentence saying what to install, where nothing worked.
 */
export function ensureBrowser(machine = machineWithBrowser()) {
  const ways = () => installers(machine);
  const browser = foundOrInstalled(machine, 'Chrome or Chromium', () => findBrowser(machine), ways);
  if (browser) return browser;
  throw new Error(
    'No Chrome or Chromium was found and none could be installed: install Chromium ' +
      '(on Debian: apt-get install chromium) or set SAYSO_CHROMIUM to the path of one.',
  );
}

/** @param {Machine} machine */
function candidates(machine) {
  return [...usualPlaces(machine), ...onPath(machine, NAMES), machine.bundled()];
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') return USUAL_PLACES.darwin;
  if (platform !== 'win32') return USUAL_PLACES.linux;
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return folders.flatMap((folder) => (folder ? WINDOWS_TAILS.map((tail) => win32.join(folder, tail)) : []));
}

/**
 * Returns the ways to install a browser that this machine has, the least intrusive first.
 * @param {Machine} machine
 * @returns {import('./machine.mjs').Installer[]}
 */
function installers(machine) {
  const has = (/** @type {string} */ name) => onPath(machine, [name]).some(machine.exists);
  const playwright = [process.execPath, binOf('@playwright/test', 'playwright'), 'install', 'chromium'];
  return [
    { commands: [playwright], seconds: 180 },
    ...systemInstallers(machine, { 'apt-get': ['chromium'], dnf: ['chromium'], apk: ['chromium'] }),
    ...(has('brew') ? [{ commands: [['brew', 'install', '--cask', 'google-chrome']], seconds: 600 }] : []),
  ];
}

/**
 * Returns the machine that this runs on.
 * @returns {Machine}
 */
const machineWithBrowser = () => ({ ...thisMachine(canStart), bundled: () => chromium.executablePath() });

/**
 * Ubuntu's chromium-browser is a script that only asks for snap, so a file alone proves nothing.
 * On Windows, `--version` would open a window.
 * @param {string} path
 */
function canStart(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
