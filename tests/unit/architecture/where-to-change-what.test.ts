import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';

const [, table = ''] =
  /^### Where to change what\n(.*?)^## /ms.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
/** The rows of the table: what to change, and the files to open. */
const rows = new Map(
  [...table.matchAll(/^\| (?!To change |---)(.+?) *\| (.+?) *\|$/gm)].map(([, change = '', open = '']) => [
    change,
    [...open.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  ]),
);

/** Holds a line of the first file of a row, for changes that come up often: a table that leads elsewhere is worse than none. */
const SAYS: Record<string, RegExp> = {
  'the words of a verdict': /'Allowed with conditions'/,
  'the colour of a badge, light or dark': /--approval: light-dark\(/,
  'a field of tools': /\bfacts?\b/i,
  'how many alternatives an answer shows': /MAX_SHOWN_ALTERNATIVES = \d+/,
  'the order of search results: what each kind, title and alias weighs': /type: \d+/,
  'undo: how it is offered after a change, and for how long': /no limit of time/,
  'when a training record is outdated (“must read again”)': /'must-reread'/,
  'the most bytes that a page may have': /READING = \d+/,
  'what holds before the first day of a policy version': /first day has come/,
  'a column of the CSV of a list': /'Evidence'/,
  'a column of the CSV of who has trained': /'Overdue'/,
  'an exit code of `check-tool.mjs`': /prohibited: \d+/,
  'the components of MDX: a new one, or what one may be given': /Callout/,
};

test('every file that the README names for a change is there', () => {
  assert.ok(rows.size >= 15, `${rows.size} rows`);
  for (const [change, files] of rows) {
    assert.notEqual(files.length, 0, change);
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), `${change}: ${file} does not exist`);
  }
});

for (const [change, says] of Object.entries(SAYS)) {
  test(`the file to open decides it: ${change}`, () => {
    const [file] = rows.get(change) ?? [];
    assert.ok(file, 'the README has no such row');
    assert.match(readFileSync(join(ROOT, file), 'utf8'), says);
  });
}
