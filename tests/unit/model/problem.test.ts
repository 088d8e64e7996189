import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROBLEM_KINDS } from '../../../src/model/problem-kinds.ts';
import { isAcceptable, problem, sortProblems } from '../../../src/model/problem.ts';

const at = (file: string, line = 1, column = 1) => ({ file, line, column });

test('problems stand by file, line and column, counted as numbers, and each once', () => {
  const unsorted = [
    problem('wrong-value', at('b.yaml'), 'x'),
    problem('wrong-value', at('a.yaml', 10), 'x'),
    problem('wrong-value', at('a.yaml', 2, 11), 'x'),
    problem('wrong-value', at('a.yaml', 2, 3), 'y'),
    problem('wrong-value', at('a.yaml', 2, 3), 'x'),
    problem('dead-link', at('a.yaml', 2, 3), 'z'),
    problem('wrong-value', at('b.yaml'), 'x'),
  ];
  assert.deepEqual(
    sortProblems(unsorted).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ['a.yaml:2:3 z', 'a.yaml:2:3 x', 'a.yaml:2:3 y', 'a.yaml:2:11 x', 'a.yaml:10:1 x', 'b.yaml:1:1 x'],
  );
});

test('capital letters do not change the order from machine to machine', () => {
  const names = ['b', 'B', 'a', 'ä', 'Z'].map((file) => problem('wrong-value', at(file), 'x'));
  assert.deepEqual(
    sortProblems(names).map(({ file }) => file),
    ['B', 'Z', 'a', 'b', 'ä'],
  );
});

test('warnings stop nothing, errors do', () => {
  assert.equal(isAcceptable([]), true);
  assert.equal(isAcceptable([problem('review-overdue', at('a'), 'x')]), true);
  assert.equal(isAcceptable([problem('review-overdue', at('a'), 'x'), problem('dead-link', at('a'), 'x')]), false);
});

test('every kind of problem has advice that is a sentence', () => {
  for (const [kind, { remedy }] of Object.entries(PROBLEM_KINDS)) {
    assert.match(remedy, /^[A-Z].*\.$/, kind);
    assert.match(kind, /^[a-z]+(-[a-z]+)*$/);
  }
});

test('a message of any length is made at once, and cut where nobody would read on', () => {
  for (const flood of ['\u200e '.repeat(200_000), '\u0000'.repeat(400_000), 'word '.repeat(200_000)]) {
    const { message } = problem('unknown-key', at('a'), flood);
    assert.ok(message.length < 40_000, String(message.length));
    assert.ok(message.endsWith('…'));
  }
});
