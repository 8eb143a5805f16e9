import { describe, expect, test } from 'vitest';
import type { Machine } from './machine.mjs';
import { ensurePython } from './python.mjs';

/** A machine with these files, of which only some Pythons can read exports, and each command that ends well brings some. */
function machineWith(
  files: readonly string[],
  able: readonly string[],
  brings: (command: string) => readonly string[] | undefined = () => undefined,
  fields: Partial<Machine> = {},
) {
  const readers = new Set(able);
  const present = new Set([...files, ...able]);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/bin' },
    isRoot: true,
    exists: (path) => present.has(path),
    starts: (path) => readers.has(path),
    run: (words) => {
      const command = words.join(' ');
      commands.push(command);
      const brought = brings(command);
      for (const path of brought ?? []) {
        present.add(path);
        readers.add(path);
      }
      return brought !== undefined;
    },
    say: () => undefined,
    ...fields,
  };
  return { machine, commands };
}

describe('making sure of a Python that reads exports back', () => {
  test('takes one that can, and installs nothing', () => {
    const { machine, commands } = machineWith(['/usr/bin/python3'], ['/bin/python3']);
    expect(ensurePython(machine)).toBe('/bin/python3');
    expect(commands).toEqual([]);
  });

  test('takes the one that was chosen', () => {
    const env = { PATH: '/bin', SAYSO_PYTHON: '/mine/python' };
    const { machine } = machineWith([], ['/mine/python', '/bin/python3'], undefined, { env });
    expect(ensurePython(machine)).toBe('/mine/python');
  });

  test('installs the system’s packages where they are missing', () => {
    const { machine, commands } = machineWith(['/bin/apt-get', '/usr/bin/python3'], [], (command) =>
      command.includes(' install ') ? ['/usr/bin/python3'] : [],
    );
    expect(ensurePython(machine)).toBe('/usr/bin/python3');
    expect(commands[1]).toContain('python3-networkx python3-igraph python3-markdown-it');
  });

  test('makes an environment of its own where the system has no such packages', () => {
    const { machine, commands } = machineWith(
      ['/bin/python3'],
      [],
      (command) => (command.includes('-m pip') ? [command.split(' ')[0] ?? ''] : []),
      { platform: 'darwin' },
    );
    expect(ensurePython(machine)).toMatch(/sayso[\\/]python/);
    expect(commands).toHaveLength(2);
  });

  test('says what to install where nothing worked', () => {
    const { machine } = machineWith(['/bin/apt-get', '/bin/python3'], []);
    expect(() => ensurePython(machine)).toThrow('apt-get install python3-networkx');
  });
});
