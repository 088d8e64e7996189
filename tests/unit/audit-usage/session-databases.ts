import { mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AT, SECRET } from './session-files.ts';

const MS = Date.parse(AT);

type Table = [create: string, ...rows: (string | number | null)[][]];

/** A data base with these tables, changed last at `AT`. */
export function writeDatabase(path: string, tables: Record<string, Table>): void {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  for (const [name, [columns, ...rows]] of Object.entries(tables)) {
    database.exec(`create table ${name} (${columns})`);
    for (const row of rows) {
      const places = row.map(() => '?').join(', ');
      database.prepare(`insert into ${name} values (${places})`).run(...row);
    }
  }
  database.close();
  utimesSync(path, MS / 1000, MS / 1000);
}

const composer = (change: object) =>
  JSON.stringify({
    ...{ createdAt: MS, lastUpdatedAt: MS + 1, name: SECRET, text: SECRET, richText: SECRET },
    ...{ modelConfig: { modelName: 'claude-4.5-sonnet-thinking' }, fullConversationHeadersOnly: [{ bubbleId: 'b' }] },
    ...change,
  });

/** Every data base that is read, each with one conversation that no file knows and one that a file knows as well. */
export function writeDatabases(folder: string): void {
  const cursor = join(folder, '.config', 'Cursor', 'User');
  writeDatabase(join(cursor, 'globalStorage', 'state.vscdb'), {
    ItemTable: ['key text, value blob', ['x', SECRET]],
    cursorDiskKV: [
      'key text, value blob',
      ['composerData:k-1', composer({})],
      ['composerData:k-2', composer({ modelConfig: undefined, usageData: { 'gpt-4o': { amount: 1 } } })],
      ['composerData:k-3', composer({ fullConversationHeadersOnly: [] })],
      ['composerData:k-4', `{"createdAt":${MS},"text":"${SECRET}`],
      ['bubbleId:k-1:b', JSON.stringify({ text: SECRET })],
    ],
  });
  writeDatabase(join(cursor, 'workspaceStorage', 'w-1', 'state.vscdb'), {
    ItemTable: [
      'key text, value blob',
      ['composer.composerData', JSON.stringify({ allComposers: [{ composerId: 'k-1', name: SECRET }] })],
    ],
  });
  writeDatabase(join(folder, '.cursor', 'ai-tracking', 'ai-code-tracking.db'), {
    ai_code_hashes: [
      'hash text, conversationId text, model text, createdAt integer',
      ['h', 'k-1', 'default', MS],
      ['h', 'k-9', 'default', MS],
    ],
    conversation_summaries: [
      'conversationId text, title text, model text, updatedAt integer',
      ['k-9', SECRET, 'composer-2', MS],
    ],
  });
  const answer = { modelID: 'gpt-5', providerID: 'openai', path: { cwd: '/home/robin/shop' }, time: { created: MS } };
  writeDatabase(join(folder, '.local', 'share', 'opencode', 'opencode.db'), {
    session: [
      'id text, parent_id text, directory text, title text',
      ['o-1', null, '/home/robin/shop', SECRET],
      ['o-2', 'o-1', '/home/robin/shop', SECRET],
    ],
    message: [
      'id text, session_id text, time_created integer, data text',
      ['m-1', 'o-1', MS, JSON.stringify({ ...answer, summary: SECRET })],
      ['m-2', 'o-2', MS, JSON.stringify({ ...answer, modelID: 'gpt-5-mini' })],
      ['m-3', 'o-1', MS, JSON.stringify({ role: 'user', text: SECRET, model: { modelID: 'gpt-5' } })],
      ['m-4', 'o-1', MS, `{"cut": "${SECRET}`],
    ],
    part: ['id text, data text', ['p-1', SECRET]],
  });
  const thread = 'source text, model_provider text, model text, cwd text, title text, first_user_message text';
  writeDatabase(join(folder, '.codex', 'state_5.sqlite'), {
    threads: [
      `id text, created_at integer, updated_at integer, ${thread}`,
      ['c-1', MS / 1000, MS / 1000, 'cli', 'openai', 'gpt-5.5', '/home/robin/shop', SECRET, SECRET],
      ['c-8', MS / 1000, MS / 1000, 'cli', 'openai', 'gpt-5.4', '/home/robin/shop', SECRET, SECRET],
      ['c-9', MS / 1000, MS / 1000, '{"subagent":"review"}', 'openai', 'gpt-5.4', '/', SECRET, SECRET],
    ],
  });
  const editor = join(folder, '.config', 'Code', 'User', 'globalStorage', 'github.copilot-chat');
  writeDatabase(join(editor, 'agent-traces.db'), {
    spans: [
      'request_model text, response_model text, chat_session_id text, start_time_ms integer, end_time_ms integer, input text',
      ['gpt-5', null, 'v-1', MS, MS, SECRET],
      ['claude-sonnet-4', 'claude-sonnet-4-5', 'v-9', MS, MS, SECRET],
      ['gpt-5', null, null, MS, MS, SECRET],
    ],
  });
}
