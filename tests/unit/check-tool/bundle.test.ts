import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleCheckTool } from '../../../src/check-tool/bundle.ts';
import { copyProject } from '../../../src/commands/build/copied-project.ts';
import { script } from './default-document.ts';

const ROOT = new URL('../../../', import.meta.url);

test('the script is one file that needs nothing but Node', () => {
  const imports = [...script.matchAll(/^import .*? from "([^"]+)";$/gm)].map(([, from = '']) => from);
  assert.ok(imports.length > 0);
  assert.deepEqual(
    imports.filter((from) => !from.startsWith('node:')),
    [],
  );
  assert.doesNotMatch(script, /\bimport\(|\brequire\(|^export \* from/m);
});

test('it says what it is and under which licence, and can be started as a command', () => {
  assert.match(script, /^#!\/usr\/bin\/env node\n\/\*!\n \* check-tool\.mjs \d+\.\d+\.\d+:/);
  assert.match(script, /\n \* MIT License\n/);
  assert.match(script, /Copyright Eemeli Aro/);
});

test('the same sources give the same text, without a path of this machine', async () => {
  assert.equal((await bundleCheckTool(ROOT)).text, script);
  for (const path of [fileURLToPath(ROOT), homedir()]) assert.ok(!script.includes(path), path);
});

test('a project with links to its packages, such as a copy for a site elsewhere, makes the same text', async (t) => {
  const copy = copyProject();
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  assert.equal((await bundleCheckTool(pathToFileURL(`${copy}/`))).text, script);
});

test('it keeps the engine readable: one comment names each source file', () => {
  for (const file of ['decide', 'resolve', 'scope', 'alternatives'])
    assert.ok(script.includes(`// src/policy/${file}.ts\n`), file);
});

test('it uses nothing that Node 18 does not have', () => {
  const newer =
    /\b(?:groupBy|canParse|toSorted|toReversed|toSpliced|fromAsync|withResolvers|parseArgs)\b|import\.meta\.(?!url\b)|\bRegExp\.escape|\bnew Set\([^)]*\)\.(?:union|difference|intersection)/;
  assert.doesNotMatch(script, newer);
});
