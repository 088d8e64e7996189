import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Problem } from '../../../src/model/problem.ts';
import { fileFromBytes, readFiles, type ReadFiles } from '../../../src/model/read/files.ts';
import { SOUND, check, soundWith } from './fixture.ts';

const SEED = 20261122;
const TEXTS = readFiles(SOUND).files.filter(({ text }) => text !== undefined);
const BYTES = new Map(TEXTS.map(({ path }) => [path, readFileSync(join(SOUND, path))]));

/** Holds characters that tend to matter to a parser. */
const TOKENS = [
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    ': ',
    '- ',
    '---\n',
    '...\n',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!b ',
    '|\n',
    '>-\n',
  ],
  ...[
    '<',
    '>',
    '/>',
    '<Claim source="report">',
    '</Claim>',
    '{/* ',
    ' */}',
    '](',
    '![',
    '`',
    '```\n',
    '## ',
    '%',
    '\\',
    '\0',
  ],
  ...[
    'null',
    '2026-02-30',
    '-1',
    '1e400',
    '.inf',
    '__proto__: 1\n',
    '<<: x\n',
    '\u2028',
    '\ufeff',
    'é',
    '😀',
    '\ud800',
  ],
];

const MUTATION = fc.oneof(
  fc.record({
    insert: fc.constantFrom(...TOKENS).map((token) => [...Buffer.from(token)]),
    at: fc.nat(5000),
    cut: fc.nat(3),
  }),
  fc.record({ insert: fc.array(fc.nat(255), { maxLength: 6 }), at: fc.nat(5000), cut: fc.nat(20) }),
  fc.record({ insert: fc.constant([] as number[]), at: fc.nat(5000), cut: fc.nat(400) }),
);
const MUTATED = fc.record({
  path: fc.constantFrom(...BYTES.keys()),
  mutations: fc.array(MUTATION, { minLength: 1, maxLength: 4 }),
});

function mutate({ path, mutations }: { path: string; mutations: { insert: number[]; at: number; cut: number }[] }) {
  let bytes: Buffer = BYTES.get(path) ?? Buffer.alloc(0);
  for (const { insert, at, cut } of mutations) {
    const start = at % (bytes.length + 1);
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(insert), bytes.subarray(start + cut)]);
  }
  return fileFromBytes(path, bytes);
}

/** Fails when a problem points outside the text it is about, or does not fit on one line. */
function assertPlaced(problems: Problem[], { files }: ReadFiles): void {
  for (const { file, line, column, message, kind } of problems) {
    const said = `${file}:${line}:${column}  ${kind}  ${message}`;
    assert.match(message, /^[^\n]+$/, said);
    assert.doesNotMatch(message, /undefined|\[object|NaN/, said);
    const found = files.find(({ path }) => path === file);
    const lines = found?.text?.split('\n');
    if (!lines) continue;
    assert.ok(line >= 1 && line <= lines.length, said);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, said);
  }
}

test('a damaged file is reported, at places inside it, whatever the damage', () => {
  fc.assert(
    fc.property(MUTATED, (mutated) => {
      const { file, problems } = mutate(mutated);
      const content = { files: [file], problems };
      assertPlaced(check(content).problems, content);
    }),
    { numRuns: 2000, seed: SEED },
  );
});

test('a damaged file among sound ones never makes the reader fail', () => {
  fc.assert(
    fc.property(MUTATED, (mutated) => {
      const { file, problems } = mutate(mutated);
      const others = soundWith({ [file.path]: undefined });
      const content = { files: [...others.files, file], problems };
      const result = check(content);
      assertPlaced(result.problems, content);
      assert.equal(
        result.handbook === undefined,
        result.problems.some(({ severity }) => severity === 'error'),
      );
    }),
    { numRuns: 40, seed: SEED },
  );
});

test('bytes that are nothing at all are reported', () => {
  const anyFile = fc.record({ path: fc.constantFrom(...BYTES.keys()), bytes: fc.uint8Array({ maxLength: 300 }) });
  fc.assert(
    fc.property(anyFile, ({ path, bytes }) => {
      const { file, problems } = fileFromBytes(path, bytes);
      const content = { files: [file], problems };
      const result = check(content);
      assert.notEqual(result.problems.length, 0);
      assertPlaced(result.problems, content);
    }),
    { numRuns: 500, seed: SEED },
  );
});
