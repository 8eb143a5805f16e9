import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { ROOT } from './bin.mjs';

/**
 * What finding a program needs to know of a machine, and may do to it. Tests pass a machine of their own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the program at this path can do what is asked of it
 * @property {(command: readonly string[], seconds: number) => boolean} run whether it ended well in time
 * @property {(line: string) => void} say
 */

/**
 * A way to install a program: commands that must all end well, each within the seconds given.
 * @typedef {{ commands: (readonly string[])[], seconds: number }} Installer
 */

/**
 * Returns the path of a program that was found, or that one of these ways has brought, or `undefined`.
 * @param {Machine} machine
 * @param {string} what its name
 * @param {() => string | undefined} find
 * @param {() => readonly Installer[]} ways the least intrusive first
 */
export function foundOrInstalled(machine, what, find, ways) {
  const found = find();
  if (found) return found;
  for (const { commands, seconds } of ways()) {
    machine.say(`No ${what} found. Trying: ${commands.map((words) => words.join(' ')).join(' && ')}`);
    if (!commands.every((command) => machine.run(command, seconds))) continue;
    const installed = find();
    if (installed) return installed;
  }
  return undefined;
}

/**
 * Returns the paths at which programs of these names would be found by name.
 * @param {Machine} machine
 * @param {readonly string[]} names
 */
export function onPath({ platform, env }, names) {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/**
 * Returns the ways to install packages with the managers that this machine has.
 * @param {Machine} machine
 * @param {Partial<Record<'apt-get' | 'dnf' | 'apk', readonly string[]>>} packages their names, by manager
 * @returns {Installer[]}
 */
export function systemInstallers(machine, packages) {
  if (machine.platform !== 'linux') return [];
  // `-n`: a question for a password would hang a build that nobody watches.
  const asRoot = machine.isRoot ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const ways = {
    'apt-get': [
      [...apt, 'update'],
      [...apt, 'install', '-y'],
    ],
    dnf: [[...asRoot, 'dnf', 'install', '-y']],
    apk: [[...asRoot, 'apk', 'add', '--no-cache']],
  };
  return Object.entries(packages).flatMap(([manager, names]) => {
    if (!onPath(machine, [manager]).some(machine.exists)) return [];
    const commands = ways[/** @type {keyof typeof ways} */ (manager)];
    return [{ commands: [...commands.slice(0, -1), [...(commands.at(-1) ?? []), ...names]], seconds: 600 }];
  });
}

/**
 * Returns the machine that this runs on.
 * @param {Machine['starts']} starts
 * @returns {Machine}
 */
export const thisMachine = (starts) => ({
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  starts,
  run: ([command = '', ...args], seconds) =>
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', timeout: seconds * 1000 }).status === 0,
  say: console.log,
});
