import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { countFiles, fileFromBytes, MAX_BYTES, readFiles } from '../../../src/model/read/files.ts';

const root = mkdtempSync(join(tmpdir(), 'content-files-'));
after(() => rmSync(root, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'content-'));
});
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const messages = () =>
  readFiles(folder).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

test('every file below the folder is read, in the same order on every machine', () => {
  write('tools/b.yaml', 'b: 1\n');
  write('tools/B.yaml', 'B: 1\n');
  write('a.yaml', 'a: 1\n');
  write('tools/a/c.yaml', 'c: 1\n');
  assert.deepEqual(
    readFiles(folder).files.map(({ path }) => path),
    ['a.yaml', 'tools/B.yaml', 'tools/a/c.yaml', 'tools/b.yaml'],
  );
});

test('READMEs and hidden files are no content', () => {
  for (const path of ['README.md', 'tools/README.md', '.git/config', 'tools/.DS_Store', 'node_modules/a.yaml'])
    write(path, 'x');
  assert.deepEqual(readFiles(folder), { files: [], problems: [] });
});

test('line ends of Windows and a byte order mark change nothing', () => {
  write('a.yaml', '\ufeffa: 1\r\nb: 2\r\n');
  assert.deepEqual(readFiles(folder).files, [{ path: 'a.yaml', text: 'a: 1\nb: 2\n' }]);
});

test('a file of 1 MiB is read and a byte more is not', () => {
  write('exact.yaml', new Uint8Array(MAX_BYTES).fill(0x61));
  write('over.yaml', '');
  truncateSync(join(folder, 'over.yaml'), MAX_BYTES + 1);
  write('far.png', '');
  truncateSync(join(folder, 'far.png'), 3 * MAX_BYTES);
  assert.deepEqual(messages(), [
    'far.png:1:1 the file has 3.00 MiB; at most 1 MiB is read.',
    'over.yaml:1:1 the file has 1.00 MiB; at most 1 MiB is read.',
  ]);
  assert.equal(readFiles(folder).files[0]?.text?.length, MAX_BYTES);
});

test('bytes that are not UTF-8 are refused, and control characters at their place', () => {
  write('latin.yaml', Buffer.from('name: Z\xfcrich\n', 'latin1'));
  write('null.yaml', 'a: 1\nb: "\0"\n');
  write('return.yaml', 'a: 1\rb: 2\n');
  assert.deepEqual(messages(), [
    'latin.yaml:1:1 the file is not UTF-8 text.',
    'null.yaml:2:5 the text contains the control character U+0000.',
    'return.yaml:1:5 the text contains the control character U+000D.',
  ]);
});

test('a link to another place is not followed, whatever it leads to', () => {
  write('tools/a.yaml', 'a: 1\n');
  symlinkSync('/etc/hostname', join(folder, 'secret.yaml'));
  symlinkSync(join(folder, 'tools'), join(folder, 'folder'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.yaml'));
  const refused = 'this is not a plain file. Links to other places are not followed.';
  assert.deepEqual(messages(), [`dangling.yaml:1:1 ${refused}`, `folder:1:1 ${refused}`, `secret.yaml:1:1 ${refused}`]);
});

test('a folder that cannot be opened is an error of that folder, and the rest is read', () => {
  write('tools/a.yaml', 'a: 1\n');
  // Deeper than a path may be long: made and removed step by step, since no call takes the whole path.
  const start = process.cwd();
  const step = 'd'.repeat(200);
  const depth = 25;
  process.chdir(folder);
  try {
    for (let level = 0; level < depth; level++) {
      mkdirSync(step);
      process.chdir(step);
    }
    process.chdir(start);
    const { files, problems } = readFiles(folder);
    assert.ok(files.some(({ path, text }) => path === 'tools/a.yaml' && text === 'a: 1\n'));
    assert.deepEqual(
      problems.map(({ kind, message }) => `${kind} ${message.split('.')[0]}`),
      ['unreadable-file the folder cannot be opened (ENAMETOOLONG)'],
    );
    assert.equal(countFiles(folder), files.length - 1);
  } finally {
    process.chdir(start);
    rmSync(join(folder, step), { recursive: true });
  }
});

test('a file that could not be read keeps its name, so that its id is known', () => {
  assert.deepEqual(fileFromBytes('tools/a.yaml', new Uint8Array([0xff])).file, {
    path: 'tools/a.yaml',
    text: undefined,
  });
});
