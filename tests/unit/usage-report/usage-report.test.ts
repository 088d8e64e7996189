import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_LENGTHS } from '../../../src/progress/item-entry.ts';
import { answerKind } from '../../../src/usage-report/answer-kind.ts';
import { evidenceWords } from '../../../src/usage-report/evidence-words.ts';
import { readUsageReport } from '../../../src/usage-report/read-usage-report.ts';
import { barsOf, ORDERS, viewOf } from '../../../src/usage-report/report-view.ts';
import type { ReportedFinding, UsageReport } from '../../../src/usage-report/usage-report.ts';
import { audit, repository } from '../audit-usage/audit.ts';

const folder = repository('report-page', [
  { message: 'a\n\nAssisted-by: codex:gpt-5.5', on: '2026-11-24' },
  { message: 'b\n\nCo-authored-by: Codex <noreply@openai.com>', on: '2026-11-25' },
  { message: 'c\n\nCo-authored-by: Claude <noreply@anthropic.com>', on: '2026-11-26' },
  { message: 'd\n\nCo-authored-by: Claude <noreply@anthropic.com>', on: '2026-10-02' },
]);
const known = ['--division', 'applied-ai', '--data', 'internal', '--use', 'eval-authoring'];
const { out } = await audit(['--repository', folder, ...known]);

function read(text: string): UsageReport {
  const report = readUsageReport(text);
  assert.ok(!('refused' in report), JSON.stringify(report));
  return report;
}

test('what the script writes is read whole: every finding, the days, how far the records reach', () => {
  const report = read(out);
  assert.equal(report.findings.length, JSON.parse(out).findings.length);
  assert.deepEqual([report.leftOut, report.until, report.reach.length], [0, '2026-11-28', 1]);
  assert.deepEqual([...new Set(report.findings.map(answerKind))].sort(), ['before', 'prohibited']);
  assert.ok(report.blindSpots.length > 0);
});

test('bars have every record once, by month and tool; a filter and an order lose and invent nothing', () => {
  const { findings } = read(out);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const bars = barsOf(findings);
  assert.equal(sum(bars.map(({ total }) => total)), sum(findings.map(({ count }) => count)));
  for (const { total, parts } of bars) assert.equal(sum(parts.map(({ count }) => count)), total);
  assert.equal(bars[0]?.month, '2026-11');
  assert.equal(bars.at(-1)?.month, '2026-10');
  const all = { month: '', tool: '', answer: '', repository: '' };
  for (const order of ORDERS) assert.deepEqual(new Set(viewOf(findings, all, order)), new Set(findings), order);
  const october = viewOf(findings, { ...all, month: '2026-10' }, 'newest');
  assert.deepEqual(
    october.map(({ month }) => month),
    ['2026-10'],
  );
  assert.deepEqual(viewOf(findings, { ...all, repository: 'NOWHERE' }, 'tool'), []);
  assert.deepEqual(
    viewOf(findings, { ...all, answer: 'prohibited' }, 'count').map(answerKind),
    viewOf(findings, { ...all, answer: 'prohibited' }, 'count').map(() => 'prohibited'),
  );
});

const REFUSED: [text: string, says: RegExp][] = [
  ['', /is not JSON, or it was cut short/],
  [out.slice(0, out.length / 2), /is not JSON, or it was cut short/],
  ['[]', /isn’t a report of audit-usage/],
  ['null', /isn’t a report of audit-usage/],
  ['{"format":"handbook"}', /isn’t a report of audit-usage/],
  ['{"format":"audit-usage","formatVersion":2}', /does not know the format of this report/],
  ['{"format":"audit-usage","formatVersion":1,"window":{"since":"2026-13-01"},"findings":[]}', /is damaged/],
];

for (const [text, says] of REFUSED)
  test(`${text.slice(0, 40) || 'an empty file'} is refused with a reason`, () => {
    const report = readUsageReport(text);
    assert.ok('refused' in report);
    assert.match(report.refused, says);
  });

test('damaged rows are counted and the others kept; texts are one line, short, and turn no direction', () => {
  const report = JSON.parse(out);
  const [row] = report.findings;
  report.findings.push(
    { ...row, count: -1 },
    { ...row, month: 'today' },
    null,
    7,
    { ...row, verdict: null },
    { __proto__: null },
  );
  report.findings[0] = { ...row, repository: `<img src=x onerror=alert(1)>\n\u202Eabc${'x'.repeat(9000)}` };
  const { findings, leftOut } = read(`\uFEFF${JSON.stringify(report)}`);
  assert.deepEqual([findings.length, leftOut], [report.findings.length - 6, 6]);
  assert.match(findings[0]?.repository ?? '', /^<img src=x onerror=alert\(1\)> abcx+$/);
  assert.ok((findings[0]?.repository.length ?? 0) <= 300);
});

test('whatever a file holds is read or refused, and what is read can be shown and kept', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<unknown>(null, 1, -1, 1e300, 'x', '2026-11-28', '2026-11', 'commit', 'certain', true),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...FIELDS), tie('any'), { maxKeys: 12 }),
    ),
  })).any;
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 4 }), (any, rows) => {
      const base = { format: 'audit-usage', formatVersion: 1, window: { since: '2026-08-28', until: '2026-11-28' } };
      const other = typeof any === 'object' && !Array.isArray(any) ? any : {};
      const report = readUsageReport(JSON.stringify({ ...other, ...base, findings: rows }));
      if ('refused' in report) return;
      assert.equal(report.findings.length + report.leftOut, rows.length);
      barsOf(report.findings);
      const text = evidenceWords(report);
      assert.ok(text.length > 0 && text.length <= MAX_LENGTHS.evidence);
    }),
    { numRuns: 300 },
  );
});

const FIELDS = [
  ...['repository', 'tool', 'name', 'model', 'month', 'record', 'confidence', 'first', 'last', 'count', 'labels'],
  ...['verdict', 'says', 'laxest', 'strictest', 'rules', 'binding', 'reach', 'problems', 'made', 'policyVersions'],
];

test('the evidence says which days, which policy, what was found and what could not be read', () => {
  assert.match(
    evidenceWords(read(out)),
    /^audit-usage\.mjs, 2026-08-28 to 2026-11-28, made on 2026-11-28; policy version 1 of https:\/\/\S+; 1 place read, oldest record 2026-10-02; 4 findings: 3 prohibited, 1 before the policy$/,
  );
  const weak: ReportedFinding[] = read(out).findings.map((finding) => ({ ...finding, confidence: 'weak' }));
  assert.match(
    evidenceWords({ ...read(out), findings: weak, problems: ['x'] }),
    /0 findings; 4 weak signs apart; 1 not read$/,
  );
});

test('an answer that depends asks first; one of before the policy counts apart', () => {
  const kind = (laxest: number, strictest: number, binding = true) =>
    answerKind({ verdict: { laxest, strictest, rules: [], binding } });
  assert.deepEqual(
    [kind(0, 0), kind(0, 10), kind(10, 30), kind(20, 20), kind(30, 30), kind(30, 30, false)],
    ['allowed', 'conditional', 'approval', 'approval', 'prohibited', 'before'],
  );
});
