import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from '@playwright/test';
import { OFF_IN_PLAYWRIGHT } from '../../site/built/browser-switches.ts';

test('what Playwright switches off in a browser stays off', async () => {
  // No browser: it ends at once, and Playwright says what it was started with.
  const started = await chromium.launch({ executablePath: process.execPath }).then(
    () => assert.fail('Node was taken for a browser'),
    ({ message }: Error) => message,
  );
  const [, features = ''] = /--disable-features=(\S+)/.exec(started) ?? [];
  assert.deepEqual(OFF_IN_PLAYWRIGHT.toSorted(), features.split(',').sort());
});
