import { join } from 'node:path';
import { codexThreads } from './codex-threads.ts';
import { copilotSpans } from './copilot-spans.ts';
import { cursorComposers } from './cursor-composers.ts';
import { cursorTracking } from './cursor-tracking.ts';
import type { Database, DatabaseFile } from './database.ts';
import { editorFolders } from './editor-folders.ts';
import { openCodeMessages } from './open-code-messages.ts';
import type { Session } from './session.ts';

/** A data base in which a tool keeps its sessions, and how it is read. */
export interface SessionDatabase {
  tool: string;
  name: string;
  path: string;
  /** Returns what it holds; undefined when its tables are none that are known. */
  read: (database: Database, file: DatabaseFile) => Session[] | undefined | Promise<Session[] | undefined>;
}

/**
 * The data bases of a home folder that are read.
 * @param env the variables by which a person has moved them; none for the home of somebody else
 */
export function databasesOf(home: string, env: Record<string, string | undefined>): SessionDatabase[] {
  const codex = env.CODEX_SQLITE_HOME || env.CODEX_HOME || join(home, '.codex');
  const data = env.XDG_DATA_HOME || join(home, '.local', 'share');
  const state = join('globalStorage', 'state.vscdb');
  const traces = join('globalStorage', 'github.copilot-chat', 'agent-traces.db');
  return [
    ...editorFolders(home, ['Cursor']).map((folder) => ({
      ...{ tool: 'cursor', name: 'Cursor', path: join(folder, state), read: cursorComposers },
    })),
    {
      ...{ tool: 'cursor', name: 'Cursor', read: cursorTracking },
      path: join(env.CURSOR_CONFIG_DIR || join(home, '.cursor'), 'ai-tracking', 'ai-code-tracking.db'),
    },
    {
      ...{ tool: 'open-clients', name: 'OpenCode', read: openCodeMessages },
      path: join(data, 'opencode', 'opencode.db'),
    },
    { tool: 'codex', name: 'Codex', path: join(codex, 'state_5.sqlite'), read: codexThreads },
    ...editorFolders(home, ['Code', 'Code - Insiders', 'VSCodium']).map((folder) => ({
      ...{ tool: 'copilot', name: 'GitHub Copilot in an editor', path: join(folder, traces), read: copilotSpans },
    })),
  ];
}
