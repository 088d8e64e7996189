import { AT, CLAUDE, claude, CODEX, EVERY_FORMAT, lines, meta, plan, SECRET, turn } from './session-files.ts';

/** A generation of a format: a home folder that holds one session of it, and what an audit says about that. */
export interface FormatGeneration {
  /** The file that holds the session, and its text. */
  path: string;
  text: string;
  /** Files beside it that tell its folder. */
  beside?: readonly string[];
  /** Repository, tool and model; HOME stands for a repository that is the home folder itself. */
  says: string;
  /** Lines are read one by one, a value as a whole, and of some files nothing but the date. */
  form: 'lines' | 'one value' | 'date';
}

const MS = Date.parse(AT);
const EDITOR = '.config/Code/User';
const CHATS = `${EDITOR}/workspaceStorage/h-1/chatSessions`;

/** A file of the fixture that holds every format. */
const known = (path: string) => ({ path, text: EVERY_FORMAT[path] ?? '' });

const copilotEvents = (id: string) =>
  lines(
    { type: 'session.start', timestamp: AT, data: { sessionId: id, context: { gitRoot: '/home/robin/shop' } } },
    { type: 'user.message', data: { content: SECRET }, timestamp: AT },
    { type: 'session.shutdown', data: { currentModel: 'gpt-5' }, timestamp: AT },
  );

const gemini = { id: 'b', timestamp: AT, type: 'gemini', content: SECRET, model: 'gemini-3-pro-preview' };

export const FORMAT_GENERATIONS: Record<string, FormatGeneration> = {
  'Claude Code 1': {
    ...{ path: `${CLAUDE}/s-1.jsonl`, says: 'shop claude-code claude-sonnet-4', form: 'lines' },
    text: lines(
      { type: 'user', cwd: '/home/robin/shop', sessionId: 's-1', message: { content: SECRET }, uuid: 'u-0' },
      claude({ version: '1.0.30', slug: undefined }, 'claude-sonnet-4'),
    ),
  },
  'Claude Code 2': { ...known(`${CLAUDE}/s-1.jsonl`), says: 'shop claude-code claude-opus-4-6', form: 'lines' },
  'Claude Code, a subagent beside the sessions': {
    ...{ path: `${CLAUDE}/agent-a.jsonl`, says: 'shop claude-code claude-haiku-4-5', form: 'lines' },
    text: lines(claude({ isSidechain: true, agentId: 'a' }, 'claude-haiku-4-5')),
  },
  'Claude Code, a subagent in the folder of its session': {
    ...{ path: `${CLAUDE}/s-1/subagents/agent-a.jsonl`, says: 'shop claude-code claude-haiku-4-5', form: 'lines' },
    text: lines(claude({ isSidechain: true, agentId: 'a' }, 'claude-haiku-4-5')),
  },
  'Claude Code, typed prompts': {
    ...{ path: '.claude/history.jsonl', says: 'garden claude-code', form: 'lines' },
    text: lines({ display: SECRET, timestamp: MS, project: '/home/robin/garden', sessionId: 's-9' }),
  },
  'Claude Code, typed prompts without a session': {
    ...{ path: '.claude/history.jsonl', says: 'cellar claude-code', form: 'lines' },
    text: lines({ display: SECRET, pastedContents: {}, timestamp: MS, project: '/home/robin/cellar' }),
  },
  'Claude Code, models by day': {
    ...{ path: '.claude/stats-cache.json', says: 'folder not recorded claude-code claude-opus-4-1', form: 'one value' },
    text: JSON.stringify({
      version: 1,
      dailyModelTokens: [{ date: '2026-11-25', tokensByModel: { 'claude-opus-4-1': 1 } }],
    }),
  },
  'Codex until September 2025': {
    ...{ path: `${CODEX}/rollout-a.jsonl`, says: 'folder not recorded codex', form: 'lines' },
    text: lines({ id: 'c-9', timestamp: AT, instructions: SECRET }, { record_type: 'state' }),
  },
  'Codex of September 2025, without turns': {
    ...{ path: `${CODEX}/rollout-a.jsonl`, says: 'shop codex', form: 'lines' },
    text: lines(meta(), { timestamp: AT, type: 'response_item', payload: { content: SECRET } }),
  },
  'Codex since then': {
    ...known(`${CODEX}/rollout-2026-11-25T10-00-00-c-1.jsonl`),
    ...{ says: 'shop codex gpt-5.5', form: 'lines' },
  },
  'Codex with an account, put away': {
    ...{ path: '.codex/archived_sessions/rollout-a.jsonl', says: 'shop codex gpt-5.5', form: 'lines' },
    text: lines(meta(), turn('gpt-5.5', 't-1'), plan('business'), plan('business')),
  },
  'Codex 0.14x': {
    ...{ path: `${CODEX}/rollout-a.jsonl`, says: 'shop codex gpt-5.5', form: 'lines' },
    text: lines(
      meta({ id: undefined, session_id: 'c-1', history_mode: 'paginated' }),
      { timestamp: AT, type: 'world_state', payload: { text: SECRET } },
      turn('gpt-5.5', 't-1'),
      { timestamp: AT, type: 'event_msg', payload: { type: 'item_completed', item: { text: SECRET } } },
    ),
  },
  'Codex, typed prompts': {
    ...{ path: '.codex/history.jsonl', says: 'folder not recorded codex', form: 'lines' },
    text: lines({ session_id: 'c-7', ts: MS / 1000, text: SECRET }),
  },
  'Gemini CLI, one object': {
    ...known('.gemini/tmp/shop/chats/session-2026-11-24T10-00-g2.json'),
    ...{ beside: ['.gemini/tmp/shop/.project_root'], says: 'shop gemini gemini-2.5-pro', form: 'one value' },
  },
  'Gemini CLI, lines': {
    ...known('.gemini/tmp/shop/chats/session-2026-11-25T10-00-g1.jsonl'),
    ...{ beside: ['.gemini/tmp/shop/.project_root'], says: 'shop gemini gemini-3-pro-preview', form: 'lines' },
  },
  'Gemini CLI, lines without a header, and messages that were set and taken back': {
    path: '.gemini/tmp/c0ffee/chats/session-2026-11-25T10-00-g3.jsonl',
    ...{ says: 'folder not recorded gemini gemini-3-pro-preview', form: 'lines' },
    text: lines({ $set: { messages: [gemini] } }, { $rewindTo: 'b' }, { ...gemini, model: undefined }, gemini),
  },
  'Copilot CLI': {
    ...known('.copilot/session-state/p-1/events.jsonl'),
    ...{ says: 'shop copilot claude-sonnet-4.6', form: 'lines' },
  },
  'Copilot CLI, a flat file': {
    ...{ path: '.copilot/session-state/p-2.jsonl', text: copilotEvents('p-2') },
    ...{ says: 'shop copilot gpt-5', form: 'lines' },
  },
  'Copilot CLI, the older folder': {
    ...{ path: '.copilot/history-session-state/p-3.jsonl', text: copilotEvents('p-3') },
    ...{ says: 'shop copilot gpt-5', form: 'lines' },
  },
  'VS Code, one object': {
    ...known(`${CHATS}/v-2.json`),
    ...{ beside: [`${EDITOR}/workspaceStorage/h-1/workspace.json`], form: 'one value' },
    says: 'my shop copilot copilot/claude-sonnet-4',
  },
  'VS Code, the log of an object': {
    ...{ path: `${CHATS}/v-5.jsonl`, says: 'my shop copilot gpt-4.1', form: 'lines' },
    beside: [`${EDITOR}/workspaceStorage/h-1/workspace.json`],
    text: lines(
      { kind: 0, v: { version: 3, sessionId: 'v-5', creationDate: MS, requests: [] } },
      { kind: 2, k: ['requests'], v: [{ timestamp: MS, modelId: 'copilot/auto', message: { text: SECRET } }] },
      { kind: 1, k: ['requests', 0, 'result'], v: { details: SECRET, metadata: { resolvedModel: 'gpt-4.1' } } },
    ),
  },
  'VS Code, the events of an agent': {
    ...known(`${EDITOR}/workspaceStorage/h-1/GitHub.copilot-chat/transcripts/v-4.jsonl`),
    ...{ beside: [`${EDITOR}/workspaceStorage/h-1/workspace.json`], says: 'my shop copilot', form: 'lines' },
  },
  'Cursor, a transcript in a folder of its own': {
    ...known('.cursor/projects/home-robin-shop/agent-transcripts/k-1/k-1.jsonl'),
    ...{ says: 'home-robin-shop cursor', form: 'date' },
  },
  'Cursor, a flat transcript': {
    ...known('.cursor/projects/home-robin-shop/agent-transcripts/k-8.txt'),
    ...{ says: 'home-robin-shop cursor', form: 'date' },
  },
  'Cursor, the store of its agent': {
    ...{ path: '.cursor/chats/h-1/k-2/store.db', text: SECRET },
    ...{ says: 'folder not recorded cursor', form: 'date' },
  },
  Windsurf: {
    ...{ path: '.codeium/windsurf/cascade/w-1.pb', text: SECRET },
    ...{ says: 'folder not recorded windsurf', form: 'date' },
  },
  aider: {
    ...known('.aider.chat.history.md'),
    ...{ says: 'HOME open-clients gemini/gemini-2.5-pro', form: 'lines' },
  },
  Cline: {
    ...known('.cline/data/tasks/1780401600000/task_metadata.json'),
    ...{ beside: ['.cline/data/state/taskHistory.json'], form: 'one value' },
    says: 'shop open-clients claude-sonnet-4-5',
  },
  'Roo Code': {
    ...known(`${EDITOR}/globalStorage/rooveterinaryinc.roo-cline/tasks/r-1/history_item.json`),
    ...{ says: 'shop unlisted', form: 'one value' },
  },
  'OpenCode, a file for each message': {
    ...known('.local/share/opencode/storage/message/o-8/msg_1.json'),
    ...{ says: 'shop open-clients qwen3', form: 'one value' },
  },
};
