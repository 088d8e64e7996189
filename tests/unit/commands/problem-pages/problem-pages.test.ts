import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PlainError } from '../../../../src/basics/plain-error.ts';
import { explain } from '../../../../src/commands/check/explain.ts';
import { PROBLEM_PAGES, problemPages } from '../../../../src/commands/problem-pages/page-text.ts';
import { ROOT } from '../../../../src/commands/project.ts';
import { PROBLEM_KINDS, type ProblemKind } from '../../../../src/model/problem-kinds.ts';

const kinds = Object.keys(PROBLEM_KINDS) as ProblemKind[];
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the pages in the repository are those that the table of kinds and the tested faults give', () => {
  assert.equal(textOf(PROBLEM_PAGES), problemPages(), 'run npm run problem-pages');
});

for (const kind of kinds) {
  test(`${kind} has a page with its advice and an example of wrong and right`, () => {
    const page = explain(kind);
    assert.ok(page.startsWith(`${kind}\n`));
    assert.ok(page.includes(PROBLEM_KINDS[kind].remedy));
    assert.match(page, /^Right:\n\n {4,}\S/m);
    assert.match(page, /^(?:Wrong|With an image|Without)\b/m);
    // What the check says is shown where a fault shows it; for the language and for merge requests the advice stands for it.
    if (!/^(?:prose|change)-|^record-of-another$/.test(kind)) assert.ok(page.includes(`  ${kind}  `), page);
  });
}

test('a slip in the name of a kind gets the nearest one', () => {
  assert.throws(
    () => explain('mising-key'),
    (error) =>
      error instanceof PlainError && /Did you mean "missing-key"\?\nThere are unreadable-file, /.test(error.message),
  );
});

test('whatever CONTRIBUTING calls a message of the check is a kind that has a page', () => {
  // The tables of messages; those that quote a whole sentence of a job are no kinds.
  const named = [...textOf('CONTRIBUTING.md').matchAll(/^\| `([a-z]+(?:-[a-z]+)+)` +\| /gm)].map(
    ([, name = '']) => name,
  );
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((name) => !Object.hasOwn(PROBLEM_KINDS, name)),
    [],
  );
});
