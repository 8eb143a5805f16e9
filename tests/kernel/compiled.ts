import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, binOf } from '../support/bin.mjs';

/** Where the script `kernel` of package.json writes to. */
const SHIPPED = 'data/models/kernel.wasm';

/** Returns the bytes that the compiler makes of `src/kernel`, by the same settings as `npm run kernel`. */
export function compiledKernel(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-kernel-'));
  const out = join(folder, 'kernel.wasm');
  const settings = settingsOfScript().map((word) => (word === SHIPPED ? out : word));
  try {
    const { stderr } = spawnSync(process.execPath, [binOf('assemblyscript', 'asc'), ...settings], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (stderr !== '') throw new Error(stderr);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns what follows `asc` in the script. */
function settingsOfScript(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { kernel: string };
  };
  return scripts.kernel.split(' ').slice(1);
}
