import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AuditReport } from '../../../src/audit-usage/audit-report.ts';
import { documentOf } from '../../../src/api/documents.ts';
import { earlierDecisions } from '../../../src/api/earlier-decisions.ts';
import type { CommitsReport } from '../../../src/check-tool/commits/commits-report.ts';
import { run } from '../../../src/check-tool/run.ts';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { ADDED_RULE, ADDED_USE, SECOND_DAY, twoVersions } from '../api/two-versions.ts';
import { audit, place, repository, TODAY } from './audit.ts';

const LABEL = 'x\n\nAssisted-by: codex:gpt-5.5';
const WORK = ['--division', 'product', '--data', 'internal', '--plan', 'codex/enterprise'];

/** Writes the decisions as a build does, and returns where. */
function published(name: string, handbook = twoVersions): string {
  const folder = place(name);
  mkdirSync(join(folder, 'decisions'), { recursive: true });
  for (const [version, makeDocument] of earlierDecisions(handbook))
    writeFileSync(join(folder, 'decisions', `${version}.json`), JSON.stringify(makeDocument()));
  writeFileSync(join(folder, 'decisions.json'), JSON.stringify(documentOf(handbook, 'decisions')));
  return join(folder, 'decisions.json');
}

const both = published('two-versions');
const border = repository('border', [
  { message: LABEL, on: '2026-11-21' },
  { message: LABEL, on: '2026-11-22' },
  { message: LABEL, on: '2026-11-25' },
  { message: LABEL, on: SECOND_DAY },
  { message: LABEL, on: TODAY },
]);

const rows = async (args: string[], from = both) => {
  const { code, out, err } = await audit(['--repository', border, ...WORK, ...args], 'json', from);
  assert.equal(err, '');
  const { findings, problems }: AuditReport = JSON.parse(out);
  const told = findings.map(({ first, last, count, verdict: { versions, binding, rules }, says }) => [
    ...[first, last, count, versions.join(), binding, rules.includes(ADDED_RULE), says],
  ]);
  return { code, told, problems };
};

test('each day is answered by the policy version that was in force, and no row mixes two answers', async () => {
  const { code, told, problems } = await rows(['--use', 'product-code']);
  assert.deepEqual(told, [
    [SECOND_DAY, TODAY, 2, '2', true, true, 'Prohibited'],
    ['2026-11-22', '2026-11-25', 2, '1', true, false, 'Allowed with conditions'],
    ['2026-11-21', '2026-11-21', 1, '1', false, false, 'Allowed with conditions'],
  ]);
  assert.deepEqual([code, problems], [30, []]);
});

test('a version that is in force later answers from its first day on', async () => {
  const from = published('announced', handbookInForce({ ...twoVersions, today: '2026-11-24' }));
  const { told } = await rows(['--use', 'product-code'], from);
  assert.deepEqual(
    told.map((row) => row.slice(0, 5)),
    [
      [SECOND_DAY, TODAY, 2, '2', true],
      ['2026-11-22', '2026-11-25', 2, '1', true],
      ['2026-11-21', '2026-11-21', 1, '1', false],
    ],
  );
});

test('what only a later version knows is asked of an earlier one for each of its values', async () => {
  const { told } = await rows(['--use', ADDED_USE]);
  assert.deepEqual(told.map((row) => [row[3], row[6]]).slice(0, 2), [
    ['2', 'Prohibited'],
    ['1', 'Depends on the use: from Allowed with conditions to Prohibited'],
  ]);
});

test('without the decisions of an earlier version the report says so; a second --handbook can name them', async () => {
  const alone = published('alone');
  const kept = join(place('alone'), 'kept.json');
  writeFileSync(kept, JSON.stringify(earlierDecisions(twoVersions).get(1)?.()));
  rmSync(join(place('alone'), 'decisions'), { recursive: true });
  const { told, problems } = await rows(['--use', 'product-code'], alone);
  assert.match(
    problems.join(),
    /^Policy version 1 began on 2026-11-22, and its decisions cannot be read: There is no file/,
  );
  assert.deepEqual(
    told.map((row) => row.slice(2, 5)),
    [
      [2, '2', true],
      [3, '2', false],
    ],
  );
  const named = await rows(['--use', 'product-code', '--handbook', kept], alone);
  assert.deepEqual(named.problems, []);
  assert.equal(named.told.length, 3);
  const { code, err } = await audit(['--repository', border], 'json', kept);
  assert.equal(code, 64);
  assert.match(err, /names policy version 1, which another one replaced on 2026-11-26/);
});

test('an address is asked for the versions that the days need, and for no other', async () => {
  const asked: string[] = [];
  const documents = new Map<string | undefined, unknown>([
    ['/api/v1/decisions.json', documentOf(twoVersions, 'decisions')],
    ['/api/v1/decisions/1.json', earlierDecisions(twoVersions).get(1)?.()],
  ]);
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.end(JSON.stringify(documents.get(url)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    const from = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    assert.equal((await rows([], from)).told.length, 3);
    assert.equal((await rows(['--since', SECOND_DAY], from)).told.length, 1);
  } finally {
    server.close();
  }
  assert.deepEqual(asked, ['/api/v1/decisions.json', '/api/v1/decisions/1.json', '/api/v1/decisions.json']);
});

test('check-tool answers a day of an earlier version by that version', async () => {
  const question = ['--division', 'product', '--tool', 'codex', '--plan', 'enterprise', '--data', 'internal'];
  const ask = async (...more: string[]) => {
    let out = '';
    const take = (text: string) => (out += text);
    const args = [...question, '--use', 'product-code', ...more];
    const code = await run(args, { env: {}, now: () => new Date(`${TODAY}T12:00:00Z`), out: take, err: take });
    return { code, out };
  };
  assert.equal((await ask('--handbook', both)).code, 30);
  assert.equal((await ask('--handbook', both, '--on', SECOND_DAY)).code, 30);
  const then = await ask('--handbook', both, '--on', '2026-11-25', '--json');
  assert.equal(then.code, 10);
  assert.equal(JSON.parse(then.out).policyVersion, 1);
  assert.equal((await ask('--handbook', both, '--on', '2026-11-21')).code, 64);
  const late = await ask('--handbook', join(place('two-versions'), 'decisions', '1.json'));
  assert.equal(late.code, 64);
  assert.match(late.out, /decisions of policy version 1, which another one replaced on 2026-11-26/);
});

test('check-tool.mjs --commits answers each commit by the version of its day, too, and names one that cannot be read', async () => {
  const asked = async (from: string) => {
    let text = '';
    const out = (line: string) => void (text += line);
    const surroundings = { env: { HANDBOOK_TODAY: TODAY }, now: () => new Date(TODAY), out, err: out };
    const args = ['--handbook', from, '--commits', 'HEAD', '--repository', border, '--json', ...WORK];
    await run([...args, '--use', 'product-code'], surroundings);
    const { commits, notes }: CommitsReport = JSON.parse(text);
    return {
      told: commits.map(({ on, uses }) => `${on} ${uses.map(({ verdict, exitCode }) => [verdict.versions, exitCode])}`),
      notes,
    };
  };
  const { told, notes } = await asked(both);
  assert.deepEqual(told.sort(), [
    '2026-11-21 1,0',
    '2026-11-22 1,10',
    '2026-11-25 1,10',
    '2026-11-26 2,30',
    '2026-11-28 2,30',
  ]);
  assert.deepEqual(notes, []);
  const alone = place('alone.json');
  writeFileSync(alone, JSON.stringify(documentOf(twoVersions, 'decisions')));
  const without = await asked(alone);
  assert.equal(without.told.filter((line) => line.endsWith(' 2,0')).length, 3);
  assert.match(
    without.notes.join('\n'),
    /^The decisions of policy version 1 cannot be read: .* Its days are answered as before the policy\.$/,
  );
});
