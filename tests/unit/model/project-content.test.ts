import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { contentLine } from '../../../src/commands/announce-content.ts';
import { contentFolder } from '../../../src/model/content-folder.ts';
import { projectContent } from '../../../src/model/project-content.ts';
import { countFiles, isContentFile, readFiles } from '../../../src/model/read/files.ts';
import { readContent } from '../../../src/model/read/read-content.ts';

const SOUND = fileURLToPath(new URL('../../fixtures/sound', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'project-content-'));
after(() => rmSync(work, { recursive: true }));

/** A repository of its own, with these files. */
function repository(name: string, files: Record<string, string> = {}): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const refusal = (project: string) => {
  try {
    return projectContent(project).folder;
  } catch (error) {
    assert.ok(error instanceof PlainError, String(error));
    return error.message;
  }
};

test('content/ is read, or the folder that package.json names, or the repository itself', () => {
  const usual = repository('usual', { 'content/organization.yaml': '', 'organization.yaml': '' });
  assert.deepEqual(projectContent(usual), { folder: join(usual, 'content') });
  assert.equal(contentFolder({ HANDBOOK_PROJECT: usual }), join(usual, 'content'));

  const named = repository('named', {
    'package.json': '{ "handbook": { "content": "docs/policy" } }',
    'docs/policy/organization.yaml': '',
    'content/organization.yaml': '',
  });
  assert.equal(projectContent(named).folder, join(named, 'docs/policy'));
  assert.match(
    contentLine('Reading', join(named, 'docs/policy'), { HANDBOOK_PROJECT: named }),
    /, 1 file\. It is the content, because package\.json names it as handbook\.content\.$/,
  );

  const root = repository('root', { 'package.json': '{}', 'organization.yaml': '' });
  assert.equal(projectContent(root).folder, root);
  assert.match(
    contentLine('Reading', root, { HANDBOOK_PROJECT: root }),
    /It is the content, because organization\.yaml is beside package\.json\.$/,
  );
});

test('a repository without content, or with a setting that leads nowhere, is refused with what to do', () => {
  const empty = repository('empty');
  assert.match(refusal(empty), /^There is no handbook in .*empty: no organization\.yaml/);
  const lost = repository('lost', { 'package.json': '{ "handbook": { "content": "policy" } }' });
  assert.match(
    refusal(lost),
    /^package\.json names "policy" as handbook\.content, and there is no organization\.yaml in/,
  );
  const wrong = repository('wrong', { 'package.json': '{ "handbook": { "content": 7 } }' });
  assert.match(refusal(wrong), /^handbook\.content in .* is no name of a folder\.$/);
  assert.match(refusal(repository('broken', { 'package.json': '{' })), /package\.json is no JSON/);
});

test('at the root of a repository other files are left alone, and a slip in a name of content is still seen', () => {
  const root = join(work, 'beside');
  cpSync(SOUND, root, { recursive: true });
  const own = countFiles(root);
  repository('beside', {
    'package.json': '{}',
    'package-lock.json': '{}',
    LICENSE: 'ours',
    'docs/notes.yaml': 'a: 1',
    'src/main.ts': '',
    'dist/index.html': '<p>',
    '.github/workflows/handbook.yml': 'on: push',
    '.handbook-engine/engine-1/content/organization.yaml': '',
  });
  assert.equal(countFiles(root), own);
  assert.deepEqual(readContent(root).problems, []);
  assert.equal(isContentFile(root, join(root, 'rules', 'rules.yaml')), true);
  for (const path of ['dist/index.html', '.github/workflows/handbook.yml', 'package.json', '../else/rules/a.yaml'])
    assert.equal(isContentFile(root, join(root, path)), false, path);

  repository('beside', { 'rule/more.yaml': 'a: 1' });
  assert.deepEqual(
    readContent(root).problems.map(({ file, kind }) => `${file} ${kind}`),
    ['rule/more.yaml unexpected-file'],
  );
});

test('a folder of content alone has nothing beside it: each file is read or reported', () => {
  const folder = repository('alone', { 'organization.yaml': '', 'docs/notes.yaml': 'a: 1' });
  assert.deepEqual(
    readFiles(folder).files.map(({ path }) => path),
    ['docs/notes.yaml', 'organization.yaml'],
  );
});
