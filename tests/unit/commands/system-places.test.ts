import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemBrowsers } from '../../../src/commands/chromium/system-places.ts';

const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('Linux: PATH, what has no windows first, Chromium before Chrome', { skip: process.platform === 'win32' }, () => {
  const headless = '/usr/bin/chromium-headless-shell';
  const exists = having('/usr/bin/google-chrome', '/usr/local/bin/chromium', '/usr/bin/chromium', headless);
  assert.deepEqual(systemBrowsers({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, exists }), [
    headless,
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ]);
});

test('macOS: applications', { skip: process.platform === 'win32' }, () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.deepEqual(systemBrowsers({ platform: 'darwin', env: { HOME: '/Users/a' }, exists: having(chrome) }), [chrome]);
});

test('Windows: program folders', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
  assert.deepEqual(systemBrowsers({ platform: 'win32', env, exists: having(edge) }), [edge]);
});

test('a machine without a browser', () => {
  assert.deepEqual(systemBrowsers({ platform: 'linux', env: {}, exists: () => false }), []);
});
