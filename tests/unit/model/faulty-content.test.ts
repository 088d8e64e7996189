import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { PROBLEM_KINDS } from '../../../src/model/problem-kinds.ts';
import { FAULTY, check, expectedLines, linesOf, withFault } from './fixture.ts';

const reported = new Set<string>();

for (const fault of readdirSync(FAULTY)) {
  test(`${fault.replaceAll('-', ' ')}: told where it is, what was found and what is allowed`, () => {
    const { handbook, problems } = check(withFault(fault));
    assert.notEqual(problems.length, 0);
    assert.deepEqual(linesOf(problems), expectedLines(fault));
    const stops = problems.some(({ severity }) => severity === 'error');
    assert.equal(handbook === undefined, stops, 'a fault that stops a build gives no handbook, a warning does');
    for (const { kind } of problems) reported.add(kind);
  });
}

test('every kind of problem has a fault that shows it', () => {
  assert.deepEqual([...reported].sort(), Object.keys(PROBLEM_KINDS).sort());
});
