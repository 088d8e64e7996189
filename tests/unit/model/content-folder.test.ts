import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { contentFolder, DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-folder-'));
after(() => rmSync(folder, { recursive: true }));
const inside = (name: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name);
};
const refusal = (wanted: string) => {
  try {
    return contentFolder({ HANDBOOK_CONTENT: wanted });
  } catch (error) {
    assert.ok(error instanceof PlainError, String(error));
    return error.message;
  }
};

test('without HANDBOOK_CONTENT the default content is read', () => {
  assert.equal(contentFolder({}), DEFAULT_CONTENT);
});

test('a variable that is set to nothing, as by a misspelt name in a script, is refused and not replaced', () => {
  for (const wanted of ['', '  ']) assert.match(refusal(wanted), /^HANDBOOK_CONTENT is set to nothing\. .*unset it\.$/);
});

test('HANDBOOK_CONTENT names a folder, absolute or from the working directory', () => {
  const policy = inside('our policy');
  assert.equal(contentFolder({ HANDBOOK_CONTENT: policy }), policy);
  assert.equal(contentFolder({ HANDBOOK_CONTENT: relative(process.cwd(), policy) }), policy);
});

test('a folder that is missing, or is a file, is named in the refusal', () => {
  const missing = join(folder, 'nowhere');
  writeFileSync(join(folder, 'a-file'), '');
  for (const wanted of [missing, join(folder, 'a-file')]) {
    const message = refusal(wanted);
    assert.match(message, /There is no folder of that name\. Give the folder that contains organization\.yaml\./);
    assert.ok(message.startsWith(`HANDBOOK_CONTENT is ${wanted}\n`));
  }
});

test('a path with #, ? or a backslash, which cannot be built, is refused whether it exists or not', () => {
  for (const wanted of [inside('policy#1'), inside('what?'), join(inside('c#'), 'policy'), inside('a\\b')]) {
    assert.match(refusal(wanted), /A path with # \? or \\ cannot be built\. Rename the folder\./);
  }
});
