import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { keptFolder } from '../../../src/commands/build/kept-folder.ts';
import { CACHE } from '../../../src/commands/project.ts';

test('builds share what they keep, and one that is made afresh begins with nothing', () => {
  assert.equal(keptFolder({}), CACHE);
  assert.equal(keptFolder({ HANDBOOK_AFRESH: '' }), CACHE);
  const own = keptFolder({ HANDBOOK_AFRESH: '1' });
  assert.notEqual(own, CACHE);
  assert.deepEqual(readdirSync(own), []);
  assert.notEqual(keptFolder({ HANDBOOK_AFRESH: '1' }), own);
});
