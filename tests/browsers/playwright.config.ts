import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CACHE } from '../../src/commands/project.ts';
import { freePort } from '../../src/commands/measure/free-port.ts';
import type { ReaderOptions } from './reader-test.ts';

// Workers load this file again and inherit the environment, so all of them agree on one port.
const port = (process.env.HANDBOOK_TEST_PORT ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;

/** The reader tasks: on the built site, in the browser that HANDBOOK_BROWSER describes. */
export default defineConfig<ReaderOptions>({
  testDir: 'tasks',
  outputDir: join(CACHE, 'browser-tests'),
  forbidOnly: true,
  // One window at a time: they share a display, its focus and its clipboard.
  workers: 1,
  // Waiting is generous, for machines that do other things beside.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { baseURL: address },
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts --port ${port}`,
    cwd: join(import.meta.dirname, '..', '..'),
    url: address,
    reuseExistingServer: false,
  },
});
