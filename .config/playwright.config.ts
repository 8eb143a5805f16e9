import { defineConfig } from '@playwright/test';
import { findBrowser } from '../tests/support/browser.mjs';

const PORT = process.env['SAYSO_TEST_PORT'] ?? '4179';

// Not the root of a host: an address that only works there would pass otherwise.
const BASE = '/some/sub/path/';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // How long a page may take is not what is tested: a busy machine needs more than the usual five seconds, in ms.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    browserName: 'chromium',
    timezoneId: 'UTC',
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // WebGL in software. `--use-gl=angle` would give it too, at 1.4 to 2.4 times the cost of a frame.
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  webServer: {
    command: `node tests/support/static-server.mjs dist ${BASE} ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}${BASE}`,
    // A server left over from another checkout would serve another build.
    reuseExistingServer: false,
  },
});
