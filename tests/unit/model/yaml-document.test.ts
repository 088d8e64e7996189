import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../src/model/read/yaml-document.ts';

const YAML = `name: Alpha
plans:
  - id: team
    aliases: [one, two]
  - id: home
empty:
`;
const { document } = parseYaml('a.yaml', YAML);
const at = (path: (string | number)[], part?: 'key' | 'value') => {
  const { line, column } = document.place(path, part);
  return `${line}:${column}`;
};

test('the place of a value is where it begins, and of a key where the key does', () => {
  assert.equal(at(['name']), '1:7');
  assert.equal(at(['name'], 'key'), '1:1');
  assert.equal(at(['plans', 1, 'id']), '5:9');
  assert.equal(at(['plans', 0, 'aliases', 1]), '4:20');
});

test('what is not there has the place of what would hold it', () => {
  assert.equal(at(['plans', 1, 'vendor']), '5:5');
  assert.equal(at(['plans', 7, 'vendor']), '3:3');
  assert.equal(at(['facts', 'retention', 'text']), '1:1');
  assert.equal(at([]), '1:1');
});

test('a field that stands twice is reported, and the rest of the file is still read', () => {
  const twice = parseYaml('a.yaml', 'a: 1\nb:\n  c: 2\n  c: 3\n');
  assert.deepEqual(
    twice.problems.map(({ line, kind, message }) => `${line} ${kind} ${message}`),
    ['4 duplicate-key `c` is here and on line 3.'],
  );
  assert.deepEqual(twice.document.value, { a: 1, b: { c: 3 } });
});

test('places are right below text that the parser could not read', () => {
  const { problems } = parseYaml('a.yaml', ' [review]\n\n\n - id: REQ-01\n    kind: requirement\n    title: Label\n');
  assert.deepEqual(
    problems.map(({ line, column }) => `${line}:${column}`),
    ['4:2'],
  );
});

test('nesting without end is reported instead of filling the stack', () => {
  for (const text of ['['.repeat(50_000), '{a: '.repeat(20_000), '- '.repeat(20_000), '? '.repeat(20_000)]) {
    const { document: deep, problems } = parseYaml('a.yaml', text);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['lists and fields are nested too deeply to be read.'],
    );
    assert.equal(deep.value, undefined);
    assert.deepEqual(deep.place(['a', 0]), { file: 'a.yaml', line: 1, column: 1 });
  }
});

test('keys that every object has are keys like others', () => {
  const { value } = parseYaml('a.yaml', '__proto__: { a: 1 }\nconstructor: 2\n').document;
  assert.deepEqual(Object.keys(value as object), ['__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
});

test('a value that a comment has swallowed can be told from one that is empty', () => {
  const hidden = parseYaml('a.yaml', 'where: #policy\nurl:\n').document;
  assert.equal(hidden.isComment(['where']), true);
  assert.equal(hidden.isComment(['url']), false);
});

for (const [what, row, kind, column] of [
  ['anchor', '  - &a x\n', 'yaml-syntax', 5],
  ['tag', '  - !!x 1\n', 'yaml-syntax', 5],
  ['field that stands twice', '  - { a: 1, a: 2 }\n', 'duplicate-key', 13],
] as const) {
  test(`each ${what} of a file with ten thousand is told, at its own line`, () => {
    const { problems } = parseYaml('people.yaml', `people:\n${row.repeat(10_000)}`);
    assert.equal(problems.length, 10_000);
    assert.deepEqual(
      [problems[0], problems.at(-1)].map((found) => [found?.kind, found?.line, found?.column]),
      [
        [kind, 2, column],
        [kind, 10_001, column],
      ],
    );
  });
}

test('in a mapping of fifty thousand fields every field has its place', () => {
  const fields = Array.from({ length: 50_000 }, (_, index) => `field-${index}: 1\n`).join('');
  const { document, problems } = parseYaml('people.yaml', fields);
  assert.deepEqual(problems, []);
  assert.deepEqual(document.place(['field-49999'], 'key'), { file: 'people.yaml', line: 50_000, column: 1 });
  assert.deepEqual(document.place(['field-7', 'deeper']), { file: 'people.yaml', line: 8, column: 10 });
});
