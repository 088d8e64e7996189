import { hasColumns, type Database, type DatabaseFile } from './database.ts';
import { rowsToSessions } from './rows-to-sessions.ts';
import type { Session } from './session.ts';

/** Reads by which conversation and model Cursor wrote code, as it keeps count of that itself. */
export function cursorTracking(database: Database, { dayOf }: DatabaseFile): Session[] | undefined {
  const settings = { tool: 'cursor', name: 'Cursor', dayOf, isTrace: true };
  const told = [
    { table: 'conversation_summaries', at: 'updatedAt' },
    { table: 'ai_code_hashes', at: 'createdAt' },
  ].flatMap(({ table, at }) => {
    if (!hasColumns(database, table, ['conversationId', 'model', at])) return [];
    const rows = database.rows(`
      select conversationId as id, model, min(${at}) as first, max(${at}) as last
      from ${table} where conversationId is not null group by conversationId, model, ${at} / 900000`);
    return [rowsToSessions(rows, settings)];
  });
  return told.length > 0 ? told.flat() : undefined;
}
