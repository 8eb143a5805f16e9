import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './bin.mjs';
import { foundOrInstalled, onPath, systemInstallers, thisMachine } from './machine.mjs';

/** What reads the exports back: graphs twice, and Markdown. */
const MODULES = ['networkx', 'igraph', 'markdown_it'];

/** A Python of our own, for machines whose packages are not the system's to install. */
const OWN = join(ROOT, 'node_modules/.cache/sayso/python');

/**
 * Returns the path of a Python with the libraries that read exports back, and installs them first where there is none.
 * @param {import('./machine.mjs').Machine} [machine]
 * @throws Error with one sentence saying what to install, where nothing worked.
 */
export function ensurePython(machine = thisMachine(canRead)) {
  const find = () => findPython(machine);
  const python = foundOrInstalled(machine, `Python with ${MODULES.join(', ')}`, find, () =>
    installers(machine),
  );
  if (python) return python;
  throw new Error(
    `No Python with ${MODULES.join(', ')} was found and none could be installed: install them ` +
      '(on Debian: apt-get install python3-networkx python3-igraph python3-markdown-it) or set SAYSO_PYTHON to the path of one.',
  );
}

/** @param {import('./machine.mjs').Machine} machine */
function findPython(machine) {
  const chosen = machine.env['SAYSO_PYTHON'];
  const places = ['/usr/bin/python3', ...onPath(machine, ['python3', 'python']), ...ownPythons()];
  return (chosen ? [chosen] : places).find((path) => machine.exists(path) && machine.starts(path));
}

const ownPythons = () => [join(OWN, 'bin/python'), join(OWN, 'Scripts/python.exe')];

/**
 * @param {import('./machine.mjs').Machine} machine
 * @returns {import('./machine.mjs').Installer[]}
 */
function installers(machine) {
  const packages = {
    'apt-get': ['--no-install-recommends', 'python3-networkx', 'python3-igraph', 'python3-markdown-it'],
    dnf: ['python3-networkx', 'python3-igraph', 'python3-markdown-it-py'],
  };
  const python = onPath(machine, ['python3', 'python']).find(machine.exists);
  const own = ownPythons()[machine.platform === 'win32' ? 1 : 0] ?? '';
  const intoOwn = [
    [python ?? 'python3', '-m', 'venv', OWN],
    [own, '-m', 'pip', 'install', 'networkx', 'igraph', 'markdown-it-py'],
  ];
  return [...systemInstallers(machine, packages), ...(python ? [{ commands: intoOwn, seconds: 600 }] : [])];
}

/** @param {string} path */
function canRead(path) {
  const { status } = spawnSync(path, ['-c', `import ${MODULES.join(', ')}`], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  return status === 0;
}
