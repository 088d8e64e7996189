import assert from 'node:assert/strict';
import { appendFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import zlib from 'node:zlib';
import { Findings } from '../../../src/audit-usage/findings.ts';
import { auditSessions } from '../../../src/audit-usage/sessions/audit-sessions.ts';
import { databasesOf } from '../../../src/audit-usage/sessions/session-database.ts';
import { storesOf } from '../../../src/audit-usage/sessions/store.ts';
import { dayFinder } from '../../../src/check-tool/commits/day-finder.ts';
import { PolicyVerdicts } from '../../../src/check-tool/commits/policy-verdicts.ts';
import { document } from '../check-tool/default-document.ts';
import { audit, reported } from './audit.ts';
import { writeDatabase, writeDatabases } from './session-databases.ts';
import { CLAUDE, claude, CODEX, EVERY_FORMAT, home, lines, meta, plan, SECRET, turn, AT } from './session-files.ts';

const found = async (...args: string[]) => {
  const { findings } = await reported(...args);
  return findings.map(({ repository, tool, model, count }) => [repository, tool, model, count].join(' ')).sort();
};

/** Makes a home folder with every file and every data base. */
function everything(name: string, files = EVERY_FORMAT): string {
  const folder = home(name, files);
  writeDatabases(folder);
  return folder;
}

const FILES_SAY = [
  'cellar claude-code  1',
  'folder not recorded claude-code claude-opus-4-1 1',
  'folder not recorded codex  1',
  'formats open-clients gemini/gemini-2.5-pro 1',
  'garden claude-code  1',
  'home-robin-shop cursor  1',
  'my shop copilot  1',
  'my shop copilot copilot/claude-sonnet-4 1',
  'my shop copilot copilot/gpt-4o 1',
  'my shop copilot copilot/o4-mini 1',
  'my shop copilot gpt-4.1 1',
  'shop claude-code claude-opus-4-6 1',
  'shop codex gpt-5.5 1',
  'shop copilot claude-sonnet-4.6 1',
  'shop gemini gemini-2.5-pro 1',
  'shop gemini gemini-3-pro-preview 1',
  'shop open-clients claude-sonnet-4-5 1',
  'shop open-clients qwen3 1',
  'shop unlisted  1',
];

test('sessions of every format become findings by folder, tool and model, and each counts once', async () => {
  assert.deepEqual(
    await found('--home', everything('formats')),
    [
      ...FILES_SAY,
      'folder not recorded copilot claude-sonnet-4-5 1',
      'folder not recorded cursor composer-2 1',
      'folder not recorded cursor gpt-4o 1',
      'shop codex gpt-5.4 1',
      'shop cursor claude-4.5-sonnet-thinking 1',
      'shop open-clients gpt-5 1',
      'shop open-clients gpt-5-mini 1',
    ].sort(),
  );
});

test('no text of a session enters any form of the report, whatever field it is in and however damaged the file', async () => {
  const damaged = Object.fromEntries(
    Object.entries(EVERY_FORMAT).map(([path, text]) => [
      path,
      path.endsWith('.project_root') ? text : `${text}{"type":"assistant","cwd":"${SECRET}`,
    ]),
  );
  for (const [name, files] of [
    ['whole', EVERY_FORMAT],
    ['damaged', damaged],
  ] as const) {
    const folder = everything(`secrets-${name}`, files);
    for (const format of ['text', 'markdown', 'csv', 'json']) {
      const { out, err } = await audit(['--home', folder], format);
      assert.ok(out.includes('Claude Code') && out.includes('OpenCode'), format);
      assert.ok(!`${out}${err}`.includes(SECRET), `${name} ${format}`);
    }
  }
});

test('copies, forks and subagents are one session', async () => {
  const one = lines(claude());
  const folder = home('copies', {
    [`${CLAUDE}/s-1.jsonl`]: one,
    '.claude/projects/-copied/s-1.jsonl': one,
    [`${CLAUDE}/s-2.jsonl`]: lines(claude({ sessionId: 's-2' })),
    [`${CLAUDE}/s-1/subagents/agent-a.jsonl`]: lines(claude({ uuid: 'u-9', isSidechain: true }, 'claude-haiku-4-5')),
    [`${CODEX}/rollout-a.jsonl`]: lines(meta(), turn('gpt-5.5', 't-1'), turn('gpt-5.5', 't-1')),
    [`${CODEX}/rollout-b.jsonl`]: lines(
      meta({ id: 'c-2', source: { subagent: { thread_spawn: { parent_thread_id: 'c-1' } } } }),
      ...[meta(), turn('gpt-5.5', 't-1'), turn('gpt-5.5-mini', 't-2')],
    ),
  });
  assert.deepEqual(await found('--home', folder), [
    'shop claude-code claude-haiku-4-5 1',
    'shop claude-code claude-opus-4-6 1',
    'shop codex gpt-5.5 1',
    'shop codex gpt-5.5-mini 1',
  ]);
});

test('older generations: Codex without turns, and before its lines had types', async () => {
  const folder = home('generations', {
    [`${CODEX}/rollout-a.jsonl`]: lines(meta(), { timestamp: AT, type: 'response_item', payload: {} }),
    [`${CODEX}/rollout-b.jsonl`]: lines({ id: 'c-9', timestamp: AT, instructions: SECRET }, { record_type: 'state' }),
  });
  assert.deepEqual(await found('--home', folder), ['folder not recorded codex  1', 'shop codex  1']);
});

test('a model of another provider is not answered by the plan of the tool', async () => {
  const folder = home('others', {
    [`${CLAUDE}/s-1.jsonl`]: lines(claude({}, 'glm-5.1'), claude({ uuid: 'u-2' }, '<synthetic>')),
    [`${CODEX}/rollout-a.jsonl`]: lines(meta({ model_provider: 'ollama' }), turn('qwen3', 't-1')),
  });
  assert.deepEqual(await found('--home', folder), ['shop unlisted glm-5.1 1', 'shop unlisted qwen3 1']);
});

test('the account that Codex records is the plan that the policy is asked about', async () => {
  const folder = home('plans', { [`${CODEX}/rollout-a.jsonl`]: lines(meta(), turn('gpt-5.5', 't-1'), plan('plus')) });
  const { findings } = await reported(
    '--home',
    folder,
    '--division',
    'applied-ai',
    '--data',
    'internal',
    '--use',
    'docs',
  );
  assert.deepEqual(
    findings.map(({ verdict, says }) => [verdict.unknown, says]),
    [[[], 'Prohibited']],
  );
});

test('damaged lines are counted and named, huge ones are passed over, and the rest is read', async () => {
  const folder = home('damaged', {
    // A block of zeros after a crash, an answer that is cut, and something else that is.
    [`${CLAUDE}/s-1.jsonl`]: `\u0000\u0000"type":"assistant"\n\r\n${lines(claude())}{"type":"assistant","cut":"`,
    [`${CLAUDE}/s-2.jsonl`]: `{"type":"user"}\r\n{"type":"user","cut`,
    [`${CLAUDE}/empty.jsonl`]: '',
    [`${CLAUDE}/foreign.jsonl`]: '[1, 2]\n"text"\n',
    '.claude/projects/folder.jsonl/inner.txt': SECRET,
  });
  appendFileSync(
    join(folder, CLAUDE, 's-3.jsonl'),
    `{"type":"assistant","x":"${'y'.repeat(8_100_000)}"}\n${lines(claude({ sessionId: 's-3', uuid: 'u-3' }))}`,
  );
  symlinkSync(join(folder, CLAUDE, 's-1.jsonl'), join(folder, CLAUDE, 'link.jsonl'));
  const { findings, reach } = await reported('--home', folder);
  assert.deepEqual(
    findings.map(({ count }) => count),
    [2],
  );
  assert.deepEqual(reach[0]?.missing, [
    'Keeps sessions for 30 days unless cleanupPeriodDays is set, and here it is not; it clears them by the age of their files, and not every day.',
    '5 damaged or unfinished lines were passed over, the first in foreign.jsonl:1.',
    '1 line or file was too long to be read.',
  ]);
});

test('a session counts in each month in which it has an answer, and days outside of the window do not', async () => {
  const at = (timestamp: string, uuid: string) => claude({ timestamp, uuid });
  const folder = home('months', {
    [`${CLAUDE}/s-1.jsonl`]: lines(
      at('2026-10-31T10:00:00Z', 'a'),
      at('2026-11-02T10:00:00Z', 'b'),
      at('2026-06-01T10:00:00Z', 'c'),
      at('1999-01-01T10:00:00Z', 'd'),
    ),
    [`${CLAUDE}/old.jsonl`]: lines(at('2026-06-01T10:00:00Z', 'e')),
  });
  const old = new Date('2026-06-02T00:00:00Z');
  utimesSync(join(folder, CLAUDE, 'old.jsonl'), old, old);
  const { findings, reach } = await reported('--home', folder);
  assert.deepEqual(
    findings.map(({ month, first, last }) => [month, first, last]),
    [
      ['2026-11', '2026-11-02', '2026-11-02'],
      ['2026-10', '2026-10-31', '2026-10-31'],
    ],
  );
  assert.deepEqual(
    reach.map(({ oldest }) => oldest),
    ['2026-06-01'],
  );
});

test('stores that are found and not read are named', async () => {
  const folder = home('unread', { '.kiro/sessions/cli/a.json': SECRET });
  assert.deepEqual((await reported('--home', folder)).problems, [
    'Kiro has sessions here that this script does not read: .kiro/sessions.',
  ]);
});

test('packed sessions of Codex are read; a cut one is named, and one that is there unpacked counts once', async () => {
  const packed = (text: string) => zlib.zstdCompressSync(text);
  const one = lines(meta(), turn('gpt-5.5', 't-1'));
  const folder = home('packed', { [`${CODEX}/rollout-a.jsonl`]: one });
  const write = (name: string, bytes: Buffer) => writeFileSync(join(folder, CODEX, name), bytes);
  write('rollout-a.jsonl.zst', packed(one));
  write('rollout-b.jsonl.zst', packed(lines(meta({ id: 'c-2' }), turn('gpt-5.4', 't-2'))));
  write('rollout-c.jsonl.zst', packed(lines(meta({ id: 'c-3' }), turn('gpt-5.3', 't-3'))).subarray(0, 40));
  write('rollout-d.jsonl.zst.tmp', Buffer.from(SECRET));
  const { findings, reach } = await reported('--home', folder);
  assert.deepEqual(findings.map(({ model, count }) => [model, count]).sort(), [
    ['gpt-5.4', 1],
    ['gpt-5.5', 1],
  ]);
  assert.deepEqual(reach[0]?.missing, ['1 file could not be opened.']);
});

test('where Node has neither SQLite nor zstd, dates of files count, and the report says what was not read', async () => {
  const folder = everything('old-node', { [`${CODEX}/rollout-b.jsonl.zst`]: SECRET });
  const problems: string[] = [];
  const findings = new Findings(dayFinder('UTC'));
  const verdicts = new PolicyVerdicts([document]);
  const stated = { plans: {} };
  const window = { since: '2026-11-22', until: '2026-11-28' };
  const surroundings = {
    window,
    verdicts,
    findings,
    stated,
    problems,
    find: () => [],
    timeZone: 'UTC',
    dayOf: dayFinder('UTC'),
  };
  const places = { stores: storesOf(folder, {}), databases: databasesOf(folder, {}) };
  const reach = await auditSessions(places, surroundings, {
    ...{ onFile: () => undefined, unpacks: false, openDatabase: () => Promise.resolve('no-sqlite' as const) },
  });
  assert.deepEqual(
    findings.list().map(({ name, count, confidence, first, model }) => [name, count, confidence, first, model]),
    [
      ['Codex', 1, 'weak', '2026-11-25', null],
      ['Cursor', 2, 'weak', '2026-11-25', null],
      ['GitHub Copilot in an editor', 1, 'weak', '2026-11-25', null],
      ['OpenCode', 1, 'weak', '2026-11-25', null],
    ],
  );
  const missing = reach.flatMap((each) => each.missing);
  assert.equal(missing.filter((each) => each.includes('this Node has no node:sqlite')).length, 5);
  assert.ok(missing.some((each) => each.startsWith('1 compressed session (.zst) was not read')));
});

test('a data base with other tables, a damaged one, and one in use are named', async () => {
  const folder = home('databases', { '.codex/state_5.sqlite': SECRET });
  writeDatabase(join(folder, '.local/share/opencode/opencode.db'), { other: ['id text', ['x']] });
  writeDatabase(join(folder, '.cursor/ai-tracking/ai-code-tracking.db'), {
    ai_code_hashes: ['conversationId text, model text, createdAt integer', ['k-1', 'composer-2', Date.parse(AT)]],
  });
  writeFileSync(join(folder, '.cursor/ai-tracking/ai-code-tracking.db-wal'), 'newer');
  const { reach } = await reported('--home', folder);
  const said = Object.fromEntries(reach.map(({ place, missing }) => [place, missing.join(' ')]));
  assert.match(said['OpenCode, opencode.db'] ?? '', /this script does not know its tables/);
  assert.match(said['Codex, state_5.sqlite'] ?? '', /it is (?:damaged|no data base)/);
  assert.match(said['Cursor, ai-code-tracking.db'] ?? '', /in use: its newest changes were not read/);
});

test('forks of Codex before turns had ids do not count their parents turns again', async () => {
  const at = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000).toISOString();
  const old = (model: string, timestamp: string) => {
    const { payload, ...rest } = turn(model, '', timestamp);
    return { ...rest, payload: { ...payload, turn_id: undefined } };
  };
  const folder = home('old-forks', {
    [`${CODEX}/rollout-a.jsonl`]: lines(meta(), old('gpt-5', at(1))),
    [`${CODEX}/rollout-b.jsonl`]: lines(
      meta({ id: 'c-2', forked_from_id: 'c-1' }),
      { ...meta(), timestamp: at(60) },
      ...[old('gpt-5', at(60.2)), old('gpt-5', at(60.9)), old('gpt-5-codex', at(90))],
    ),
  });
  assert.deepEqual(await found('--home', folder), ['shop codex gpt-5 1', 'shop codex gpt-5-codex 1']);
});

test('an answer is found wherever its type is written, and what looks like one inside of a text is none', async () => {
  const { type, message, ...rest } = claude();
  const inner = { type: 'message', ...message };
  const folder = home('orders', {
    [`${CLAUDE}/s-1.jsonl`]: lines(
      { ...rest, message: inner, type },
      { message: inner, requestId: 'r', type, ...rest, uuid: 'u-2', sessionId: 's-1' },
      {
        ...rest,
        uuid: 'u-3',
        type: 'user',
        toolUseResult: { type: 'assistant', message: { model: 'never-answered' } },
      },
      { ...rest, uuid: 'u-4', type: 'user', message: { content: JSON.stringify(claude({}, 'never-answered')) } },
    ),
  });
  assert.deepEqual(await found('--home', folder), ['shop claude-code claude-opus-4-6 1']);
});
