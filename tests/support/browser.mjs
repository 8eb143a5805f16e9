import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, binOf } from './bin.mjs';

/**
 * What finding a browser needs to know of a machine, and may do to it. Tests pass a machine of their own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {() => string} bundled the place where Playwright would keep its own Chromium
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the browser at this path can start
 * @property {(command: readonly string[], seconds: number) => boolean} run whether it ended well in time
 * @property {(line: string) => void} say
 */

/**
 * A way to install a browser: commands that must all end well, each within the seconds given.
 * @typedef {{ commands: (readonly string[])[], seconds: number }} Installer
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
export function findBrowser(machine = thisMachine()) {
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
export function ensureBrowser(machine = thisMachine()) {
  const found = findBrowser(machine);
  if (found) return found;
  for (const { commands, seconds } of installers(machine)) {
    machine.say(
      `No Chrome or Chromium found. Trying: ${commands.map((words) => words.join(' ')).join(' && ')}`,
    );
    if (!commands.every((command) => machine.run(command, seconds))) continue;
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
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
 * @param {Machine} machine
 * @param {readonly string[]} names
 */
function onPath({ platform, env }, names) {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/**
 * Returns the ways to install a browser that this machine has, the least intrusive first.
 * @param {Machine} machine
 * @returns {Installer[]}
 */
function installers(machine) {
  const has = (/** @type {string} */ name) => onPath(machine, [name]).some(machine.exists);
  const playwright = [process.execPath, binOf('@playwright/test', 'playwright'), 'install', 'chromium'];
  return [
    { commands: [playwright], seconds: 180 },
    ...(machine.platform === 'linux' ? systemPackages(machine, has) : []),
    ...(has('brew') ? [{ commands: [['brew', 'install', '--cask', 'google-chrome']], seconds: 600 }] : []),
  ];
}

/**
 * @param {Machine} machine
 * @param {(name: string) => boolean} has
 * @returns {Installer[]}
 */
function systemPackages({ isRoot }, has) {
  // `-n`: a question for a password would hang a build that nobody watches.
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const ways = {
    'apt-get': [
      [...apt, 'update'],
      [...apt, 'install', '-y', 'chromium'],
    ],
    dnf: [[...asRoot, 'dnf', 'install', '-y', 'chromium']],
    apk: [[...asRoot, 'apk', 'add', '--no-cache', 'chromium']],
  };
  return Object.entries(ways).flatMap(([name, commands]) => (has(name) ? [{ commands, seconds: 600 }] : []));
}

/**
 * Returns the machine that this runs on.
 * @returns {Machine}
 */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    bundled: () => chromium.executablePath(),
    exists: existsSync,
    starts: canStart,
    run: ([command = '', ...args], seconds) =>
      spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', timeout: seconds * 1000 }).status === 0,
    say: console.log,
  };
}

/**
 * Ubuntu's chromium-browser is a script that only asks for snap, so a file alone proves nothing.
 * On Windows, `--version` would open a window.
 * @param {string} path
 */
function canStart(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
