import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const [, section = ''] = /^## Security\n(.*?)(?=^## |(?![^]))/ms.exec(read('CONTRIBUTING.md')) ?? [];
const [, lines = ''] = /^### Which test holds which line\n(.*?)^### /ms.exec(section) ?? [];
/** The rows of the table: a line, and the files that hold it. */
const rows = [...lines.matchAll(/^\| (?!Line |---)(.+?) *\| (.+?) *\|$/gm)].map(([, line = '', held = '']) => ({
  line,
  files: [...held.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
}));

test('the page says who is trusted, which test holds which line, and how to report a fault', () => {
  for (const heading of ['Who is trusted with what', 'Which test holds which line', 'Report a fault'])
    assert.ok(section.includes(`\n### ${heading}\n`), heading);
  for (const who of ['a reader', 'an author of content', 'an owner', 'the engine'])
    assert.ok(section.includes(`\n| ${who}`), who);
  assert.match(read('README.md'), /\]\(CONTRIBUTING\.md#security\)/);
  assert.ok(rows.length >= 26, `${rows.length} lines`);
});

for (const { line, files } of rows) {
  test(`held: ${line}`, () => {
    assert.notEqual(files.length, 0, 'a line that no test holds');
    for (const file of files) {
      assert.ok(existsSync(join(ROOT, file)), `${file} does not exist`);
      // A test, or the lines that must not compile.
      assert.match(read(file), /^\s*test(?:\.describe)?\(|@ts-expect-error/m, `${file} tests nothing`);
    }
  });
}

test('every test file that the page names is named in full', () => {
  for (const [, file = ''] of section.matchAll(/`(tests\/[^`]+)`/g)) assert.ok(existsSync(join(ROOT, file)), file);
});
