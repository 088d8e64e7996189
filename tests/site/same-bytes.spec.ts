import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import { test, expect } from '@playwright/test';
import { buildInto, withContent, withFolder } from './built/own-build.ts';
import { DIST } from './built/site.ts';

test('another build of the same content on the same day, elsewhere and from an empty cache, gives the same bytes', async () => {
  test.setTimeout(240_000);
  await withFolder('second-build', (second) =>
    withContent(async (content) => {
      cpSync(DEFAULT_CONTENT, content, { recursive: true });
      await buildInto(second, { HANDBOOK_CONTENT: content });
      const files = fingerprints(DIST);
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
