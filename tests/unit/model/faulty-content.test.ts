import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { authorProblems } from '../../../src/commands/check/author-problems.ts';
import { PROBLEM_KINDS } from '../../../src/model/problem-kinds.ts';
import { publicationProblems } from '../../../src/check/publication-problems.ts';
import { emit } from './emit.ts';
import { FAULTY, check, expectedLines, linesOf, requestOf, withFault, withOpenedImages } from './fixture.ts';

const reported = new Set<string>();

for (const fault of readdirSync(FAULTY)) {
  test(`${fault.replaceAll('-', ' ')}: told where it is, what was found and what is allowed`, async () => {
    const { handbook, problems: found } = check(await withOpenedImages(withFault(fault)));
    const { author, changed } = requestOf(fault);
    // Whether what binds is published is asked of content that has no other fault.
    const unpublished = handbook && found.length === 0 ? publicationProblems(handbook) : [];
    const problems = [...found, ...unpublished, ...authorProblems(author, changed)];
    assert.notEqual(problems.length, 0);
    assert.deepEqual(linesOf(problems), expectedLines(fault));
    const stops = found.some(({ severity }) => severity === 'error');
    assert.equal(handbook === undefined, stops, 'a fault that stops a build gives no handbook, a warning does');
    if (handbook) emit(handbook);
    for (const { kind } of problems) reported.add(kind);
  });
}

test('every kind of problem has a fault that shows it', () => {
  // Those of the language have a test of their own: tests/unit/prose/prose-problems.test.ts.
  const kinds = Object.keys(PROBLEM_KINDS).filter((kind) => !/^(?:prose|change)-/.test(kind));
  assert.deepEqual([...reported].sort(), kinds.sort());
});
