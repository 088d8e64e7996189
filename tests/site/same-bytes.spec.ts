import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import { test, expect } from '@playwright/test';
import { buildInto, withContent, withFolder } from './built/own-build.ts';

test('two builds of the same content on the same day give the same bytes', async () => {
  test.setTimeout(240_000);
  const settings = { HANDBOOK_TODAY: '2026-12-01' };
  await withFolder('second-build', (second) =>
    withContent(async (content) => {
      // In another place and from an empty cache, as on another machine.
      cpSync(DEFAULT_CONTENT, content, { recursive: true });
      await buildInto(second, { ...settings, HANDBOOK_CONTENT: content });
      const files = await withFolder('first-build', async (first) => {
        await buildInto(first, settings);
        return fingerprints(first);
      });
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
