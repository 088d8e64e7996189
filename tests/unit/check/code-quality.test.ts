import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { codeQuality } from '../../../src/check/code-quality.ts';
import { problem, type Problem } from '../../../src/model/problem.ts';

/** The form that GitLab documents for a code quality report. */
const Report = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)/),
      lines: z.strictObject({ begin: z.int().positive() }),
    }),
  }),
);

const at = (line: number, message: string): Problem =>
  problem('unknown-reference', { file: 'tools/alpha.yaml', line, column: 7 }, message);

test('problems are findings of a code quality report, by file, line and kind', () => {
  const [found] = Report.parse(codeQuality([at(14, '"no-trainng" is not a condition.')]));
  assert.deepEqual(
    { ...found, fingerprint: '' },
    {
      description: '"no-trainng" is not a condition.',
      check_name: 'unknown-reference',
      fingerprint: '',
      severity: 'major',
      location: { path: 'content/tools/alpha.yaml', lines: { begin: 14 } },
    },
  );
  assert.deepEqual(codeQuality([]), []);
});

test('a problem stays the same when lines move, and two of the same words are two', () => {
  const prints = (problems: Problem[]) => codeQuality(problems).map(({ fingerprint }) => fingerprint);
  assert.deepEqual(prints([at(14, 'a'), at(20, 'a')]), prints([at(15, 'a'), at(99, 'a')]));
  assert.equal(new Set(prints([at(14, 'a'), at(20, 'a'), at(20, 'b')])).size, 3);
});

test('a warning is minor, the content may be the whole repository, and what nobody can see is written out', () => {
  const warning: Problem = { ...at(1, 'a\u202Eb'), severity: 'warning' };
  const [found] = Report.parse(codeQuality([warning], '.'));
  assert.equal(found?.severity, 'minor');
  assert.equal(found?.location.path, 'tools/alpha.yaml');
  assert.doesNotMatch(found?.description ?? '', /\u202E/);
});
