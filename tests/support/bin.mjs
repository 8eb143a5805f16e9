import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The folder that holds the checkout's package.json. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Returns the script behind a package's command, to be run with Node itself.
 * Going through `npx` would need a shell on Windows, and could fetch a package that is not installed.
 * @param {string} packageName
 * @param {string} [command]
 * @returns {string}
 */
export function binOf(packageName, command = packageName) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = /** @type {{ bin: Readonly<Record<string, string>> }} */ (require(manifest));
  const script = bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command named ${command}.`);
  return join(dirname(manifest), script);
}
