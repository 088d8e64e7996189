import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginKeeping } from '../../../src/integrations/interrupted-build.ts';

test('after a build that was interrupted, the list of kept pages is not used; after one that ended it is', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const cache = join(folder, 'cache');
  const list = join(cache, 'incremental-build.json');
  const end = beginKeeping(cache);
  writeFileSync(list, '{}');
  end();
  // The second build ends, the third is interrupted.
  beginKeeping(cache)();
  assert.equal(readFileSync(list, 'utf8'), '{}');
  beginKeeping(cache);
  assert.ok(existsSync(list));
  beginKeeping(cache);
  assert.equal(existsSync(list), false);
});
