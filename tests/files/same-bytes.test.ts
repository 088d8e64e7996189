import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import { buildAfresh, BUILD_LIMIT_MS } from '../site/built/built-site.ts';
import { withContent, withFolder } from '../site/built/own-folders.ts';
import { DIST } from '../site/built/site.ts';

test(
  'another build of the same content on the same day, elsewhere and with nothing that an earlier build kept, gives the same bytes',
  { timeout: BUILD_LIMIT_MS },
  () =>
    withFolder('second-build', (second) =>
      withContent(async (content) => {
        cpSync(DEFAULT_CONTENT, content, { recursive: true });
        await buildAfresh(second, { HANDBOOK_CONTENT: content, HANDBOOK_AFRESH: '1' });
        const files = fingerprints(DIST);
        assert.ok(Object.keys(files).length > 100);
        assert.deepEqual(fingerprints(second), files);
      }),
    ),
);

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
