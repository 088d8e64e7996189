import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { place } from './audit.ts';

export const SECRET = 'SECRET-5b7e';
export const AT = '2026-11-25T10:00:00.000Z';

export const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Makes a home folder with these files, changed last at `AT`. */
export function home(name: string, files: Record<string, string>): string {
  const folder = place(name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), new Date(AT), new Date(AT));
  }
  return folder;
}

export const claude = (change: object = {}, model = 'claude-opus-4-6') => ({
  ...{ cwd: '/home/robin/shop', sessionId: 's-1', version: '2.1.70', type: 'assistant', timestamp: AT, uuid: 'u-1' },
  ...{ slug: SECRET, toolUseResult: SECRET, gitBranch: SECRET },
  message: { id: 'm-1', role: 'assistant', model, content: [{ type: 'text', text: SECRET }] },
  ...change,
});

export const meta = (change: object = {}) => ({
  ...{ timestamp: AT, type: 'session_meta' },
  payload: {
    ...{ id: 'c-1', timestamp: AT, cwd: '/home/robin/shop', originator: SECRET, cli_version: '0.131.0', source: 'cli' },
    ...{ model_provider: 'openai', base_instructions: { text: SECRET.repeat(2000) }, instructions: SECRET },
    ...change,
  },
});
export const turn = (model: string, turn_id: string, timestamp = AT) => ({
  ...{ timestamp, type: 'turn_context' },
  payload: { turn_id, cwd: `/${SECRET}`, model, effort: 'high', user_instructions: SECRET },
});
export const plan = (plan_type: string) => ({
  ...{ timestamp: AT, type: 'event_msg' },
  payload: { type: 'token_count', info: null, rate_limits: { plan_type } },
});

const MS = Date.parse(AT);
const EDITOR = '.config/Code/User';

const chatRequest = (modelId: string) => ({
  ...{ requestId: 'request_1', timestamp: MS, modelId, message: { text: SECRET }, response: [{ value: SECRET }] },
  ...{ agent: { extensionVersion: '0.40.0', description: SECRET }, result: { details: SECRET } },
});

export const CLAUDE = '.claude/projects/-home-robin-shop';
export const CODEX = '.codex/sessions/2026/11/25';

export const EVERY_FORMAT: Record<string, string> = {
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
  '.cline/data/state/taskHistory.json': JSON.stringify([
    { id: '1780401600000', task: SECRET, cwdOnTaskInitialization: '/home/robin/shop' },
  ]),
  [`${EDITOR}/globalStorage/rooveterinaryinc.roo-cline/tasks/r-1/history_item.json`]: JSON.stringify({
    ...{ id: 'r-1', ts: MS, workspace: '/home/robin/shop', task: SECRET, apiConfigName: SECRET },
  }),
  [`${EDITOR}/workspaceStorage/h-1/workspace.json`]: JSON.stringify({ folder: 'file:///home/robin/my%20shop' }),
  [`${EDITOR}/workspaceStorage/h-1/chatSessions/v-1.jsonl`]: lines(
    { kind: 0, v: { version: 3, sessionId: 'v-1', creationDate: MS, customTitle: SECRET, requests: [] } },
    { kind: 2, k: ['requests'], v: [chatRequest('copilot/auto'), chatRequest('copilot/gpt-4o')] },
    { kind: 2, k: ['requests', 0, 'response'], v: [{ value: `${SECRET} "requests"` }] },
    { kind: 1, k: ['requests', 0, 'result'], v: { details: SECRET, metadata: { resolvedModel: 'gpt-4.1' } } },
    { kind: 2, k: ['requests'], i: 1, v: [chatRequest('copilot/o4-mini')] },
    { kind: 1, k: ['customTitle'], v: SECRET },
  ),
  [`${EDITOR}/workspaceStorage/h-1/chatSessions/v-2.json`]: JSON.stringify(
    { version: 3, sessionId: 'v-2', requests: [chatRequest('copilot/claude-sonnet-4')], customTitle: SECRET },
    null,
    2,
  ),
  [`${EDITOR}/globalStorage/emptyWindowChatSessions/v-3.json`]: JSON.stringify({ sessionId: 'v-3', requests: [] }),
  ...Object.fromEntries(
    ['v-1', 'v-4'].map((id) => [
      `${EDITOR}/workspaceStorage/h-1/GitHub.copilot-chat/transcripts/${id}.jsonl`,
      lines(
        { type: 'session.start', timestamp: AT, data: { sessionId: id, vscodeVersion: '1.109.0' } },
        { type: 'user.message', timestamp: AT, data: { content: SECRET } },
        { type: 'assistant.message', timestamp: AT, data: { content: SECRET } },
      ),
    ]),
  ),
  '.config/Cursor/User/workspaceStorage/w-1/workspace.json': JSON.stringify({ folder: 'file:///home/robin/shop' }),
  '.cursor/projects/home-robin-shop/agent-transcripts/k-1/k-1.jsonl': lines({ role: 'user', message: SECRET }),
  '.cursor/projects/home-robin-shop/agent-transcripts/k-8.txt': SECRET,
  '.local/share/opencode/storage/session/p-1/o-8.json': JSON.stringify({
    ...{ id: 'o-8', version: '1', directory: '/home/robin/shop', title: SECRET, time: { created: MS } },
  }),
  '.local/share/opencode/storage/message/o-8/msg_1.json': JSON.stringify({
    ...{ id: 'msg_1', role: 'assistant', modelID: 'qwen3', providerID: 'ollama', summary: { title: SECRET } },
    ...{ path: { cwd: '/home/robin/shop' }, time: { created: MS } },
  }),
  '.local/share/opencode/storage/message/o-8/msg_2.json': JSON.stringify({ role: 'user', text: SECRET }),
  '.claude/history.jsonl': lines(
    { display: SECRET, pastedContents: { 1: SECRET }, timestamp: MS, project: '/home/robin/shop', sessionId: 's-1' },
    { display: SECRET, pastedContents: {}, timestamp: MS, project: '/home/robin/garden', sessionId: 's-9' },
    { display: SECRET, timestamp: MS, project: '/home/robin/shop' },
    { display: SECRET, timestamp: MS, project: '/home/robin/cellar' },
  ),
  '.claude/stats-cache.json': JSON.stringify({
    ...{ version: 2, firstSessionDate: '2026-09-01', totalSessions: 9, longestSession: { name: SECRET } },
    dailyModelTokens: [
      { date: '2026-11-25', tokensByModel: { 'claude-opus-4-6': 100 } },
      { date: '2026-10-05', tokensByModel: { 'claude-opus-4-1': 100 } },
    ],
  }),
  '.codex/history.jsonl': lines(
    { session_id: 'c-1', ts: MS / 1000, text: SECRET },
    { session_id: 'c-7', ts: MS / 1000, text: SECRET },
  ),
  '.claude/.credentials.json': SECRET,
  '.codex/auth.json': SECRET,
};
