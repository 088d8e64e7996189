import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { audit, place, reported } from './audit.ts';

const SECRET = 'SECRET-5b7e';
const AT = '2026-11-25T10:00:00.000Z';

const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Makes a home folder with these files. */
function home(name: string, files: Record<string, string>): string {
  const folder = place(name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const claude = (change: object = {}, model = 'claude-opus-4-6') => ({
  ...{ cwd: '/home/robin/shop', sessionId: 's-1', version: '2.1.70', type: 'assistant', timestamp: AT, uuid: 'u-1' },
  ...{ slug: SECRET, toolUseResult: SECRET, gitBranch: SECRET },
  message: { id: 'm-1', role: 'assistant', model, content: [{ type: 'text', text: SECRET }] },
  ...change,
});

const meta = (change: object = {}) => ({
  ...{ timestamp: AT, type: 'session_meta' },
  payload: {
    ...{ id: 'c-1', timestamp: AT, cwd: '/home/robin/shop', originator: SECRET, cli_version: '0.131.0', source: 'cli' },
    ...{ model_provider: 'openai', base_instructions: { text: SECRET.repeat(2000) }, instructions: SECRET },
    ...change,
  },
});
const turn = (model: string, turn_id: string, timestamp = AT) => ({
  ...{ timestamp, type: 'turn_context' },
  payload: { turn_id, cwd: `/${SECRET}`, model, effort: 'high', user_instructions: SECRET },
});
const plan = (plan_type: string) => ({
  ...{ timestamp: AT, type: 'event_msg' },
  payload: { type: 'token_count', info: null, rate_limits: { plan_type } },
});

const CLAUDE = '.claude/projects/-home-robin-shop';
const CODEX = '.codex/sessions/2026/11/25';

const EVERY_FORMAT: Record<string, string> = {
  [`${CLAUDE}/s-1.jsonl`]: lines(
    { type: 'summary', summary: SECRET, leafUuid: 'x' },
    { type: 'user', cwd: '/home/robin/shop', sessionId: 's-1', message: { content: `${SECRET} "type":"assistant"` } },
    claude(),
    { type: 'ai-title', aiTitle: SECRET },
    { type: 'last-prompt', lastPrompt: SECRET },
  ),
  [`${CODEX}/rollout-2026-11-25T10-00-00-c-1.jsonl`]: lines(
    meta(),
    { timestamp: AT, type: 'response_item', payload: { content: `${SECRET} "turn_context"` } },
    turn('gpt-5.5', 't-1'),
    { timestamp: AT, type: 'event_msg', payload: { type: 'agent_message', message: SECRET } },
    plan('business'),
  ),
  '.gemini/tmp/shop/.project_root': '/home/robin/shop\n',
  '.gemini/tmp/shop/chats/session-2026-11-25T10-00-g1.jsonl': lines(
    { sessionId: 'g-1', projectHash: 'x', startTime: AT, lastUpdated: AT, kind: 'main', summary: SECRET },
    { id: 'a', timestamp: AT, type: 'user', content: `${SECRET} "gemini"` },
    { id: 'b', timestamp: AT, type: 'gemini', content: SECRET, thoughts: [SECRET], model: 'gemini-3-pro-preview' },
    { id: 'b', timestamp: AT, type: 'gemini', content: SECRET, model: 'gemini-3-pro-preview' },
    { $set: { lastUpdated: AT } },
  ),
  '.gemini/tmp/shop/chats/session-2026-11-24T10-00-g2.json': JSON.stringify(
    {
      ...{ sessionId: 'g-2', projectHash: 'x', startTime: AT, summary: SECRET },
      messages: [{ id: 'a', timestamp: AT, type: 'gemini', content: SECRET, model: 'gemini-2.5-pro' }],
    },
    null,
    2,
  ),
  '.copilot/session-state/p-1/events.jsonl': lines(
    {
      ...{ type: 'session.start', timestamp: AT, id: 'a' },
      data: { sessionId: 'p-1', copilotVersion: '1.0.60', context: { cwd: '/home/robin/shop', branch: SECRET } },
    },
    { type: 'session.model_change', data: { newModel: 'claude-sonnet-4.6' }, timestamp: AT },
    { type: 'user.message', data: { content: SECRET }, timestamp: AT },
    { type: 'assistant.message', data: { content: SECRET }, timestamp: AT },
  ),
  '.cline/data/tasks/1780401600000/task_metadata.json': JSON.stringify({
    ...{
      model_usage: [{ ts: Date.parse(AT), model_id: 'claude-sonnet-4-5', model_provider_id: 'anthropic', mode: 'act' }],
    },
    files_in_context: [{ path: SECRET }],
  }),
  '.cline/data/tasks/1780401600000/ui_messages.json': JSON.stringify([{ ts: 1, text: SECRET }]),
  '.aider.chat.history.md': `
# aider chat started at 2026-11-25 13:30:00

> Aider v0.86.2
> Main model: gemini/gemini-2.5-pro with diff-fenced edit format
#### ${SECRET}
${SECRET}

# aider chat started at 2026-11-25 14:30:00

> Main model: gpt-5 with diff edit format
`,
  '.claude/history.jsonl': lines({ display: SECRET, timestamp: 1, project: '/x' }),
  '.claude/.credentials.json': SECRET,
  '.codex/auth.json': SECRET,
};

const found = async (...args: string[]) => {
  const { findings } = await reported(...args);
  return findings.map(({ repository, tool, model, count }) => [repository, tool, model, count].join(' ')).sort();
};

test('sessions of every format that is read become findings by folder, tool and model', async () => {
  assert.deepEqual(await found('--home', home('formats', EVERY_FORMAT)), [
    'folder not recorded open-clients claude-sonnet-4-5 1',
    'formats open-clients gemini/gemini-2.5-pro 1',
    'shop claude-code claude-opus-4-6 1',
    'shop codex gpt-5.5 1',
    'shop copilot claude-sonnet-4.6 1',
    'shop gemini gemini-2.5-pro 1',
    'shop gemini gemini-3-pro-preview 1',
  ]);
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
    const folder = home(`secrets-${name}`, files);
    for (const format of ['text', 'markdown', 'csv', 'json']) {
      const { out, err } = await audit(['--home', folder], format);
      assert.ok(out.includes('Claude Code'), format);
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
    [`${CLAUDE}/s-1.jsonl`]: `\u0000\u0000"type":"assistant"\n${lines(claude())}{"type":"assistant","cut":"`,
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
    '2 damaged or unfinished lines were passed over, the first in s-1.jsonl:1.',
    '1 lines or files were too long to be read.',
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
  const folder = home('unread', { '.cursor/projects/x/a.jsonl': SECRET, [`${CODEX}/rollout-a.jsonl.zst`]: SECRET });
  const { problems, reach } = await reported('--home', folder);
  assert.deepEqual(problems, ['Cursor has sessions here that this script does not read: .cursor/projects.']);
  assert.deepEqual(
    reach.map(({ missing }) => missing),
    [['1 compressed sessions (.zst) were not read: unpack a copy with zstd -d.']],
  );
});
