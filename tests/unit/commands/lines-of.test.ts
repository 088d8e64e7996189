import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { linesOf } from '../../../src/commands/check/lines-of.ts';
import { MAX_BYTES } from '../../../src/model/read/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'lines-of-'));
after(() => rmSync(folder, { recursive: true }));
const lineOf = linesOf(folder);

test('gives the lines of a text, whatever ends them, and nothing behind the last', () => {
  writeFileSync(join(folder, 'text.yaml'), 'first\r\nsecond\n');
  assert.deepEqual(
    [1, 2, 3, 4].map((line) => lineOf('text.yaml', line)),
    ['first', 'second', '', undefined],
  );
});

test('shows nothing of what a link leads to', () => {
  const secret = join(folder, 'secret');
  writeFileSync(secret, 'token\n');
  symlinkSync(secret, join(folder, 'link.yaml'));
  assert.equal(lineOf('link.yaml', 1), undefined);
});

test('opens no device, which has no end', { skip: process.platform === 'win32' }, () => {
  symlinkSync('/dev/zero', join(folder, 'device.yaml'));
  assert.equal(lineOf('device.yaml', 1), undefined);
});

test('opens no folder, no image and nothing larger than a content file may be', () => {
  mkdirSync(join(folder, 'folder.yaml'));
  writeFileSync(join(folder, 'image.png'), '\x89PNG\0');
  writeFileSync(join(folder, 'large.yaml'), 'x'.repeat(MAX_BYTES + 1));
  for (const name of ['folder.yaml', 'image.png', 'large.yaml', 'absent.yaml'])
    assert.equal(lineOf(name, 1), undefined, name);
});
