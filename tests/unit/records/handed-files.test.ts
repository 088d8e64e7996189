import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { handedFiles, MAX_FILES } from '../../../src/records/add/handed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-inbox-'));
after(() => rmSync(folder, { recursive: true }));

test('files of folders in folders are read in order, and more than are read in one run are refused with where they are', () => {
  mkdirSync(join(folder, 'mail'));
  for (let index = 0; index < MAX_FILES; index++) writeFileSync(join(folder, 'mail', `${index}.json`), '{}');
  const read = handedFiles([folder]);
  assert.equal(read.length, MAX_FILES);
  assert.deepEqual(
    read.slice(0, 2).map(({ name }) => name),
    ['0.json', '1.json'],
  );
  writeFileSync(join(folder, 'one-more.json'), '{}');
  assert.throws(
    () => handedFiles([folder]),
    (error) => error instanceof PlainError && /more than 5000 files\. Nothing was added\./.test(error.message),
  );
});
