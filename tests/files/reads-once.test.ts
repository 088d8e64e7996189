import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../src/commands/project.ts';
import { BUILD_LIMIT_MS } from '../site/built/built-site.ts';
import { withContent, withFolder } from '../site/built/own-folders.ts';
import { SOUND } from '../unit/model/fixture.ts';

const COUNT = fileURLToPath(new URL('./reads-once/count-reads.mjs', import.meta.url));

test('a build reads and checks the content once, whichever part asks first', { timeout: BUILD_LIMIT_MS }, () =>
  withFolder('reads-once', (output) =>
    withContent(async (content) => {
      cpSync(SOUND, content, { recursive: true });
      const counted = join(output, '..', `${output.split('/').at(-1)}.json`);
      const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: output, COUNTED_READS: counted };
      execFileSync(process.execPath, ['--import', COUNT, join(ROOT, 'src/commands/build.ts')], { cwd: ROOT, env });
      const reads = JSON.parse(readFileSync(counted, 'utf8')) as Record<string, number>;
      const data = globSync('**/*.{yaml,json}', { cwd: content });
      assert.ok(data.length > 10);
      assert.deepEqual(
        Object.fromEntries(data.map((file) => [file, reads[file]])),
        Object.fromEntries(data.map((file) => [file, 1])),
      );
    }),
  ),
);
