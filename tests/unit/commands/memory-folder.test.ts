import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { memoryFolder } from '../../../src/commands/test/memory-folder.ts';

test('temporary files of the tests are where there is room for them and programs start, and nowhere else', () => {
  const parent = mkdtempSync(join(tmpdir(), 'memory-folder-'));
  try {
    const folder = memoryFolder(parent);
    // A machine may have too little memory: then the tests keep the system's own folder.
    if (folder !== undefined) assert.ok(existsSync(folder) && folder.startsWith(parent));
    assert.equal(memoryFolder(join(parent, 'missing')), undefined);
    assert.equal(memoryFolder('/proc'), undefined);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
