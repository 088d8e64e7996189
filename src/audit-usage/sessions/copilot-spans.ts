import { hasColumns, type Database, type DatabaseFile } from './database.ts';
import { rowsToSessions } from './rows-to-sessions.ts';
import type { Session } from './session.ts';

/** Reads the traces of Copilot in an editor: they outlive the chats, of which only the newest are kept. */
export function copilotSpans(database: Database, { dayOf }: DatabaseFile): Session[] | undefined {
  const columns = ['request_model', 'response_model', 'chat_session_id', 'start_time_ms', 'end_time_ms'];
  if (!hasColumns(database, 'spans', columns)) return undefined;
  const rows = database.rows(`
    select chat_session_id as id, coalesce(response_model, request_model) as model,
      min(start_time_ms) as first, max(end_time_ms) as last
    from spans where chat_session_id is not null
    group by chat_session_id, model, start_time_ms / 900000`);
  return rowsToSessions(rows, { tool: 'copilot', name: 'GitHub Copilot in an editor', dayOf, isTrace: true });
}
