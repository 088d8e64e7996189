import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeContent } from '../../../src/records/guard/write-content.mjs';

const folder = mkdtempSync(join(tmpdir(), 'write-content-'));
after(() => rmSync(folder, { recursive: true }));
const repository = join(folder, 'repository.git');
git(['init', '--quiet', '--bare', repository], '', folder);

function git(args: string[], input: string | Uint8Array = '', cwd = repository): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, input, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const blob = (text: string | Uint8Array) => git(['hash-object', '-w', '--stdin'], text);

/** A tree of these entries, whether git would make one or not. */
function tree(entries: { mode?: string; name: string; object: string }[]): string {
  const bytes = entries.flatMap(({ mode = '100644', name, object }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(object, 'hex'),
  ]);
  return git(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], Buffer.concat(bytes));
}

test('files come out with their bytes, whatever is in them, and none is executable', () => {
  const contents = [
    Buffer.from('plain\n'),
    Buffer.from(''),
    Buffer.from([0, 255, 10, 10, 13]),
    Buffer.from(`${'0'.repeat(40)} blob 3\nabc`),
  ];
  const files = contents.map((content, index) => ({
    mode: index === 0 ? '100755' : '100644',
    name: `${index}.bin`,
    object: blob(content),
  }));
  const root = tree([
    { mode: '40000', name: 'content', object: tree([{ mode: '40000', name: 'deep', object: tree(files) }]) },
  ]);
  const target = join(folder, 'out');
  writeContent(repository, root, 'content', target);
  for (const [index, content] of contents.entries()) {
    const path = join(target, 'deep', `${index}.bin`);
    assert.deepEqual(readFileSync(path), content);
    assert.equal(statSync(path).mode & 0o111, 0);
  }
});

test('links and submodules are not written', () => {
  for (const entry of [
    { mode: '120000', name: 'link', object: blob('/etc/hostname') },
    { mode: '160000', name: 'module', object: '1'.repeat(40) },
  ]) {
    const target = join(folder, entry.name);
    assert.throws(
      () => writeContent(repository, tree([entry]), '', target),
      new RegExp(`^Error: ${entry.name} is no plain file`),
    );
    assert.equal(existsSync(target), false);
  }
});

test('a tree that somebody wrote by hand leads nowhere out of the folder', () => {
  const inner = tree([{ name: 'escaped', object: blob('x') }]);
  for (const name of ['..', '.', '.git', '.GIT', 'a\\..\\..\\b', 'C:x']) {
    const target = join(folder, 'a', 'b');
    const root = tree([{ mode: '40000', name, object: inner }]);
    assert.throws(() => writeContent(repository, root, '', target), /is no name of a file|failed/, name);
    assert.equal(existsSync(join(folder, 'a', 'escaped')), false);
  }
});

test('a folder that the tree does not hold is no empty content', () => {
  assert.throws(() => writeContent(repository, tree([]), 'content', join(folder, 'none')), /git ls-tree failed/);
});
