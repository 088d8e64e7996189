import { hasColumns, type Database, type DatabaseFile } from './database.ts';
import { planOfProvider } from './plan-of-provider.ts';
import { rowsToSessions } from './rows-to-sessions.ts';
import type { Session } from './session.ts';

/** Reads the data base of OpenCode: only answers name their model, and texts are in a table that is left alone. */
export function openCodeMessages(database: Database, { dayOf }: DatabaseFile): Session[] | undefined {
  if (!hasColumns(database, 'message', ['session_id', 'time_created', 'data'])) return undefined;
  if (!hasColumns(database, 'session', ['id', 'parent_id', 'directory'])) return undefined;
  const rows = database.rows(`
    select m.session_id as id, s.parent_id as parent, s.directory as folder,
      json_extract(m.data, '$.modelID') as model, json_extract(m.data, '$.providerID') as provider,
      min(m.time_created) as first, max(m.time_created) as last
    from message m left join session s on s.id = m.session_id
    where json_valid(m.data) and json_extract(m.data, '$.modelID') is not null
    group by m.session_id, model, provider, m.time_created / 900000`);
  return rowsToSessions(rows, { tool: 'open-clients', name: 'OpenCode', dayOf, planOf: planOfProvider });
}
