import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { CACHE } from './src/commands/project.ts';
import { BROWSER_SWITCHES } from './tests/site/built/browser-switches.ts';
import { freePort } from './src/commands/measure/free-port.ts';

// Workers load this file again and inherit the environment, so all of them agree on one port.
const port = (process.env.HANDBOOK_TEST_PORT ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;
const executablePath = process.env.CHROMIUM_PATH;

/**
 * The tests in a browser: on the built site (HANDBOOK_OUT, else dist/) of HANDBOOK_CONTENT, else of content/, in the
 * Chromium that CHROMIUM_PATH names.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['site/**/*.spec.ts', 'pages/**/*.spec.ts'],
  outputDir: join(CACHE, 'site-tests'),
  fullyParallel: true,
  // Waiting is generous, for machines that do other things beside; how fast things are is measured by npm run bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  workers: 2,
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: BROWSER_SWITCHES,
      ...(executablePath && { executablePath }),
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts --port ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
