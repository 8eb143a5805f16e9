import { describe, expect, test } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from './browser.mjs';

/** A machine with these files, on which each installer that ends well brings files along. */
function machineWith(
  files: readonly string[],
  fields: Partial<Machine> = {},
  brings: Brings = () => undefined,
) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/bin:/usr/local/bin' },
    isRoot: true,
    bundled: () => '/cache/chromium/chrome',
    exists: (path) => present.has(path),
    starts: () => true,
    run: (words) => {
      const command = words.join(' ');
      commands.push(command);
      const brought = brings(command);
      for (const path of brought ?? []) present.add(path);
      return brought !== undefined;
    },
    say: () => undefined,
    ...fields,
  };
  return { machine, commands };
}

type Brings = (command: string) => readonly string[] | undefined;

describe('finding a browser', () => {
  const env = { SAYSO_CHROMIUM: '/mine/chrome' };

  test.each<[string, readonly string[], Partial<Machine>, string]>([
    ['the one that was chosen', ['/mine/chrome', '/usr/bin/chromium'], { env }, '/mine/chrome'],
    ['the system’s', ['/usr/bin/google-chrome', '/cache/chromium/chrome'], {}, '/usr/bin/google-chrome'],
    ['the one on the PATH', ['/usr/local/bin/chromium'], {}, '/usr/local/bin/chromium'],
    ['Playwright’s own', ['/cache/chromium/chrome'], {}, '/cache/chromium/chrome'],
    [
      'a Mac’s application',
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      { platform: 'darwin' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a program of Windows',
      ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } },
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ])('takes %s', (_which, files, fields, expected) => {
    expect(findBrowser(machineWith(files, fields).machine)).toBe(expected);
  });

  test('passes over a file that cannot start, such as a stub that asks for snap', () => {
    const files = ['/usr/bin/chromium-browser', '/cache/chromium/chrome'];
    const starts = (path: string) => path !== '/usr/bin/chromium-browser';
    expect(findBrowser(machineWith(files, { starts }).machine)).toBe('/cache/chromium/chrome');
  });

  test('comes back empty where there is none', () => {
    expect(findBrowser(machineWith([]).machine)).toBeUndefined();
  });

  test('refuses a choice that is not there rather than take another', () => {
    const { machine } = machineWith(['/usr/bin/chromium'], { env });
    expect(() => findBrowser(machine)).toThrow('SAYSO_CHROMIUM is set to /mine/chrome');
  });
});

describe('making sure of a browser', () => {
  test('installs nothing where there is one', () => {
    const { machine, commands } = machineWith(['/usr/bin/chromium']);
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  test('asks Playwright first, and stops there if that works', () => {
    const { machine, commands } = machineWith(['/bin/apt-get'], {}, () => ['/cache/chromium/chrome']);
    expect(ensureBrowser(machine)).toBe('/cache/chromium/chrome');
    expect(commands).toEqual([expect.stringMatching(/cli\.js install chromium$/)]);
  });

  const bySystem: Brings = (command) => {
    if (command.includes('cli.js')) return undefined;
    return /install|add/.test(command) ? ['/usr/bin/chromium'] : [];
  };

  test.each<[string, Partial<Machine>, readonly string[]]>([
    [
      '/bin/apt-get',
      {},
      [
        'env DEBIAN_FRONTEND=noninteractive apt-get update',
        'env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium',
      ],
    ],
    [
      '/bin/apt-get',
      { isRoot: false },
      [
        'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
        'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium',
      ],
    ],
    ['/bin/dnf', { isRoot: false }, ['sudo -n dnf install -y chromium']],
    ['/bin/apk', {}, ['apk add --no-cache chromium']],
    ['/usr/local/bin/brew', {}, ['brew install --cask google-chrome']],
  ])('goes on to the system’s packages: %s, %j', (file, fields, expected) => {
    const { machine, commands } = machineWith([file], fields, bySystem);
    expect(ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands.slice(1)).toEqual(expected);
  });

  test('does not install from lists that could not be brought up to date', () => {
    const { machine, commands } = machineWith(['/bin/apt-get']);
    expect(() => ensureBrowser(machine)).toThrow();
    expect(commands.at(-1)).toMatch(/apt-get update$/);
  });

  test('says in one sentence what to install where nothing worked', () => {
    const { machine } = machineWith(['/bin/apt-get', '/bin/dnf']);
    expect(() => ensureBrowser(machine)).toThrow(
      /^No Chrome or Chromium was found [^.]*install Chromium[^.]*\.$/,
    );
  });
});
