import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson } from '../../../src/model/read/json-document.ts';

const TEXT = '{\n  "score": { "right": 1 },\n  "ids": [\n    "a",\n    "b"\n  ]\n}\n';

test('JSON is read as it is, and every value and field has its place', () => {
  const { document, problems } = parseJson('versions/1.json', TEXT);
  assert.deepEqual([document.value, problems], [{ score: { right: 1 }, ids: ['a', 'b'] }, []]);
  assert.deepEqual(document.place(['score', 'right']), { file: 'versions/1.json', line: 2, column: 23 });
  assert.deepEqual(document.place(['ids'], 'key'), { file: 'versions/1.json', line: 3, column: 3 });
  assert.deepEqual(document.place(['ids', 1]), { file: 'versions/1.json', line: 5, column: 5 });
});

for (const [text, place, message] of [
  ['{ a: 1 }', '1:3', 'this is not JSON from "a: 1 }" on.'],
  ['{\n  "a": 1,\n}\n', '3:1', 'this is not JSON from "}" on.'],
  ['{ "a": 1', '1:9', 'the JSON ends too early.'],
  ['', '1:1', 'the JSON ends too early.'],
  ['{\n  "a": tom,\n  "b": 1\n}', '2:9', 'this is not JSON from "om," on.'],
  ['{ "in JSON at position 1": x }', '1:28', 'this is not JSON from "x }" on.'],
  ['[1, 2', '1:6', 'the JSON ends too early.'],
  ['{ "note": "never closed', '1:24', 'the JSON ends too early.'],
  [`${'[{},'.repeat(5000)}1${']'.repeat(5000)}`, '1:1', 'lists and fields are nested too deeply.'],
  ['['.repeat(5000), '1:1', 'lists and fields are nested too deeply.'],
] as const) {
  test(`${JSON.stringify(text.slice(0, 20))}: ${message}`, () => {
    const { document, problems } = parseJson('versions/1.json', text);
    assert.equal(document.value, undefined);
    assert.deepEqual(
      problems.map((problem) => [`${problem.line}:${problem.column}`, problem.message]),
      [[place, message]],
    );
  });
}

test('a field that stands twice is told with both its lines, however its name is written', () => {
  const text = '{\n  "handle": "tom",\n  "score": { "handle": "not a repeat" },\n  "h\\u0061ndle" : "mira-k"\n}\n';
  const { document, problems } = parseJson('completions/mira-k/engineers.json', text);
  assert.notEqual(document.value, undefined, 'the rest of the file is still checked');
  assert.deepEqual(
    problems.map(({ kind, line, column, message }) => [kind, line, column, message]),
    [['duplicate-key', 4, 3, '`handle` is here and on line 2.']],
  );
});

test('a text that holds what looks like a field is no field', () => {
  const { problems } = parseJson(
    'versions/1.json',
    '{ "a": "\\"b\\": 1, \\"b\\": 2", "b": ["b", "b"], "c": { "b": {} } }',
  );
  assert.deepEqual(problems, []);
});
