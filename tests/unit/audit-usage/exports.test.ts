import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvRows } from '../../../src/audit-usage/exports/csv-rows.ts';
import { momentOf } from '../../../src/audit-usage/exports/moment-of.ts';
import { csv } from '../../../src/progress/csv.ts';
import { audit, reported } from './audit.ts';
import { AT, home, lines, SECRET } from './session-files.ts';

const DAY = '2026-11-25';
const MS = Date.parse(AT);
const PERSON = { email: `${SECRET}@example.com`, user_login: SECRET, userId: SECRET };

/** An export of each vendor that the handbook tells how to get, with one row of use and one without. */
const EXPORTS: Record<string, string> = {
  'cc-2026-11-25-1.json': JSON.stringify({
    data: [
      {
        ...{
          date: `${DAY}T00:00:00Z`,
          actor: { type: 'user_actor', email_address: PERSON.email },
          terminal_type: SECRET,
        },
        ...{ customer_type: 'api', core_metrics: { num_sessions: 2 } },
        model_breakdown: [{ model: 'claude-opus-4-6', tokens: {} }, { model: `${SECRET} with words` }],
      },
      { date: `${DAY}T00:00:00Z`, actor: PERSON, core_metrics: { num_sessions: 0 }, model_breakdown: [] },
    ],
    has_more: false,
  }),
  'activities-1.json': JSON.stringify({
    data: [
      { id: SECRET, type: 'claude_code_session_created', created_at: AT, actor: PERSON },
      { id: SECRET, type: 'claude_chat_created', created_at: AT, actor: PERSON, name: SECRET },
    ],
    has_more: true,
    last_id: SECRET,
  }),
  'cursor-0.json': JSON.stringify({
    data: [
      { date: MS, ...PERSON, isActive: true, composerRequests: 3, agentRequests: 0, mostUsedModel: 'composer-2' },
      { date: MS, ...PERSON, isActive: false, composerRequests: 0, agentRequests: 0 },
    ],
  }),
  // Two answers, written one behind the other.
  'copilot-agent.json': `${JSON.stringify([
    { '@timestamp': MS, action: 'git.push', actor: 'Copilot', repo: 'acme/shop', org: SECRET },
  ])}${JSON.stringify([{ '@timestamp': MS, action: 'copilot.cfb_seat_assignment', actor: SECRET, repo: `${SECRET} x` }])}`,
  'copilot-users.json': lines(
    {
      day: DAY,
      ...PERSON,
      user_initiated_interaction_count: 4,
      totals_by_model_feature: [{ model: 'gpt-5', feature: SECRET }],
    },
    { day: DAY, ...PERSON, user_initiated_interaction_count: 0, code_generation_activity_count: 0 },
  ),
  'gemini.json': JSON.stringify([
    { timestamp: AT, protoPayload: { serviceName: 'cloudaicompanion.googleapis.com', authenticationInfo: PERSON } },
    { timestamp: AT, protoPayload: { serviceName: 'storage.googleapis.com' } },
  ]),
};

const args = (folder: string, names = Object.keys(EXPORTS)) =>
  names.flatMap((name) => ['--export', join(folder, name)]);

test('an export of every vendor becomes findings, and rows without use do not', async () => {
  const { findings, reach } = await reported(...args(home('exports', EXPORTS)));
  assert.deepEqual(
    findings
      .map(({ repository, name, model, record, count }) => [repository, name, model, record, count].join('|'))
      .sort(),
    [
      'acme/shop|GitHub Copilot agent||record|1',
      'repository not recorded|Claude Code|claude-opus-4-6|record|1',
      'repository not recorded|Claude Code||record|1',
      'repository not recorded|Cursor|composer-2|record|1',
      'repository not recorded|Gemini Code Assist||record|1',
      'repository not recorded|GitHub Copilot|gpt-5|record|1',
    ],
  );
  assert.deepEqual(
    reach.map(({ kind, records, withUse, oldest }) => [kind, records, withUse, oldest].join(' ')),
    Object.keys(EXPORTS).map(() => `export 2 1 ${DAY}`),
  );
});

test('no person and no text of an export enters any form of the report', async () => {
  const folder = home('exports-secret', {
    ...EXPORTS,
    'cut.json': `{"${SECRET}":[{"day":`,
    'other.csv': `${SECRET},a\n${SECRET},b\n`,
  });
  for (const format of ['text', 'markdown', 'csv', 'json']) {
    const { out, err } = await audit(
      args(folder, [...Object.keys(EXPORTS), 'cut.json', 'other.csv', `${SECRET}`]),
      format,
    );
    assert.ok(out.includes('Gemini Code Assist'), format);
    assert.ok(!`${out}${err}`.replaceAll(`${SECRET} cannot be read`, '').includes(SECRET), format);
  }
});

test('what is unknown, damaged, undated or there twice is counted and named; a tool before the file reads any list', async () => {
  const table = csv([
    ['Created at', 'Person', 'Model'],
    [AT, SECRET, 'gpt-5.5'],
    ['never', SECRET, ''],
  ]);
  const twice = lines(
    { day: DAY, user_initiated_interaction_count: 1 },
    { day: DAY, user_initiated_interaction_count: 1 },
  );
  const folder = home('exports-odd', { 'codex.csv': table, 'twice.jsonl': `${twice}{"cut` });
  const odd = await reported('--export', join(folder, 'codex.csv'), '--export', join(folder, 'twice.jsonl'));
  assert.deepEqual(
    odd.reach.map(({ missing }) => missing),
    [
      [
        '2 rows have a form that this script does not know. If each has a time, --export TOOL=FILE reads them as uses of that tool.',
      ],
      ['1 line is damaged or too long.', '1 row was already in another file, or above.'],
    ],
  );
  const named = await reported(
    '--export',
    `codex=${join(folder, 'codex.csv')}`,
    '--export',
    'codx=x.csv',
    '--export',
    '/nowhere.json',
  );
  assert.deepEqual(
    named.findings.map(({ tool, model, first }) => [tool, model, first]),
    [['codex', 'gpt-5.5', DAY]],
  );
  assert.deepEqual(named.reach[0]?.missing, ['1 row has no time.']);
  assert.deepEqual(named.problems, [
    '--export codx=x.csv: there is no tool "codx". Did you mean codex?',
    'nowhere.json cannot be read.',
  ]);
});

test('comma-separated values are read as they were written, whatever cells hold', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1 ,;"\r\n\té') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const written = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      const kept = rows.filter((row) => row.some((cell) => cell !== ''));
      assert.deepEqual(
        csvRows(`\uFEFFone,two\r\n${written}\r\n`),
        kept.map(([one, two]) => ({ one, two })),
      );
    }),
    { numRuns: 200 },
  );
  assert.deepEqual(csvRows('a;b\n1;"x;y"\n2'), [
    { a: '1', b: 'x;y' },
    { a: '2', b: '' },
  ]);
});

test('a time is read in each form in which vendors write it, and a day is that day everywhere', () => {
  assert.equal(momentOf(MS), MS);
  assert.equal(momentOf(MS / 1000), MS);
  assert.equal(momentOf(String(MS)), MS);
  assert.equal(momentOf(AT), MS);
  assert.equal(new Date(momentOf(DAY)).toISOString(), `${DAY}T12:00:00.000Z`);
  assert.equal(new Date(momentOf(`${DAY}T00:00:00Z`)).toISOString(), `${DAY}T12:00:00.000Z`);
  for (const none of [undefined, null, '', 'never', {}, []]) assert.ok(Number.isNaN(momentOf(none)));
});
