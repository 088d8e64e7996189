import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { buildInto, withFolder } from './built/own-build.ts';

test('two builds of the same content on the same day give the same bytes', async () => {
  test.setTimeout(240_000);
  const settings = { HANDBOOK_TODAY: '2026-12-01' };
  await withFolder('first-build', (first) =>
    withFolder('second-build', async (second) => {
      await buildInto(first, settings);
      // The second starts from nothing, as on another machine.
      await buildInto(second, settings, '--fresh');
      const files = fingerprints(first);
      expect(Object.keys(files).length).toBeGreaterThan(100);
      expect(fingerprints(second)).toEqual(files);
    }),
  );
});

/** Every file of a folder with its SHA-256. */
function fingerprints(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
