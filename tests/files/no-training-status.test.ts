import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUILD_LIMIT_MS, builtSite } from '../site/built/built-site.ts';
import { withContent } from '../site/built/own-folders.ts';
import { TODAY, writeSwitchedOff } from '../site/training-status/people-in-every-state.ts';

test('an organisation that shows nobody’s training has no page, no file and no link', { timeout: BUILD_LIMIT_MS }, () =>
  withContent(async (content) => {
    writeSwitchedOff(content);
    const folder = await builtSite({ HANDBOOK_CONTENT: content, HANDBOOK_TODAY: TODAY });
    const files = globSync('**/*', { cwd: folder });
    assert.ok(files.includes('training/index.html'));
    assert.deepEqual(
      files.filter((file) => file.startsWith('training/status')),
      [],
    );
    const texts = globSync('**/*.{html,md,xml,txt,json,js}', { cwd: folder });
    const naming = texts.filter((file) => /training\/status|\bzoe\b/.test(readFileSync(join(folder, file), 'utf8')));
    assert.deepEqual(naming, []);
  }),
);
