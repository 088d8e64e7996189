import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { takeScreenshots, WINDOWS } from '../../src/commands/screenshots/take-screenshots.ts';

test('each page is pictured in each window, as wide as it says', async ({ browser, baseURL }) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-pictures-'));
  try {
    const files = await takeScreenshots(browser, baseURL ?? '', [{ name: 'home', path: '/' }], folder);
    expect(files).toEqual(WINDOWS.map(({ name }) => `home-${name}.png`));
    // Of a PNG, bytes 16 to 19 are its width.
    const widths = files.map((file) => readFileSync(join(folder, file)).readUInt32BE(16));
    expect(widths).toEqual(WINDOWS.map(({ width }) => width));
    const [light, dark] = files.map((file) => readFileSync(join(folder, file)));
    expect(light?.equals(dark ?? Buffer.alloc(0))).toBe(false);
    await expect(takeScreenshots(browser, baseURL ?? '', [{ name: 'x', path: '/nothing/' }], folder)).rejects.toThrow(
      /404/,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
