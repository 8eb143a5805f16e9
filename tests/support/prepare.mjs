// npm runs this as `prepare` in a checkout, never for those who install the published package.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, binOf } from './bin.mjs';

const CLI = join(ROOT, 'lib/tool/cli.js');

/**
 * Emits the command line tool to `lib/` and returns the exit code.
 * It starts from nothing, or modules whose source is gone would be packed along.
 */
function emitTool() {
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [binOf('typescript', 'tsc'), '-b', 'src/tool'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  // What is bundled for browsers has its types written down by hand.
  cpSync(join(ROOT, 'src/embed/element-types.ts'), join(ROOT, 'lib/embed/element.d.ts'));
  // TypeScript writes plain files, and npm makes a bin executable only where it installs the package.
  if (existsSync(CLI)) chmodSync(CLI, 0o755);
  return status === 0 ? writeSchema() || buildPage() : (status ?? 1);
}

/** Writes the JSON Schema that the package exports, and returns the exit code. */
function writeSchema() {
  const schema = join(ROOT, 'lib/network.schema.json');
  const { status } = spawnSync(process.execPath, [CLI, 'schema', '--out', schema], { stdio: 'inherit' });
  return status ?? 1;
}

/** Builds the page that sites are published with, for browsers and as HTML, and returns the exit code. */
function buildPage() {
  const { status } = spawnSync(process.execPath, [binOf('vite'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

/** Returns whether TypeScript is there: `npm ci --omit=dev` runs `prepare` too, without it. */
function hasCompiler() {
  try {
    return existsSync(binOf('typescript', 'tsc'));
  } catch {
    return false;
  }
}

if (hasCompiler()) process.exitCode = emitTool();
else console.log('lib/ was not built: TypeScript is a development dependency, and is not installed.');
