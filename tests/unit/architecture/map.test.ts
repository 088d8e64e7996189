import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FOLDERS } from '../../../architecture.mjs';
import { ROOT } from '../../../src/commands/project.ts';

const folders = Object.keys(FOLDERS).filter((folder) => folder !== '.');

test('the map has every folder of src/, and no other', () => {
  const existing = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    // Git keeps no empty folder; one that is left over after a move is none of the project.
    .filter((entry) => entry.isDirectory() && readdirSync(join(entry.parentPath, entry.name)).length > 0)
    .map(({ name }) => name);
  assert.deepEqual([...folders].sort(), existing.sort());
});

test('every arrow leads up the list, so that the folders can be read from top to bottom', () => {
  const above = new Set<string>();
  for (const [folder, { imports, types = [] }] of Object.entries(FOLDERS)) {
    for (const other of imports)
      assert.ok(above.has(other), `${folder} imports from ${other}, which does not stand above it`);
    for (const other of types) assert.ok(other in FOLDERS, `${folder} imports types from ${other}, which is no folder`);
    above.add(folder);
  }
});

test('the README lists the same folders in the same words', () => {
  const [, list = ''] =
    /^## Where things are\n.*?```\n(.*?)```/ms.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const listed = [...list.matchAll(/^src\/(\S+)\/ +(.+)$/gm)].map(([, folder, about]) => `${folder}: ${about}`);
  assert.deepEqual(
    listed,
    folders.map((folder) => `${folder}: ${FOLDERS[folder]?.about}`),
  );
});
