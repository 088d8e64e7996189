import { hasColumns, type Database, type DatabaseFile } from './database.ts';
import { rowsToSessions } from './rows-to-sessions.ts';
import type { Session } from './session.ts';

/** Reads the register of Codex: it still names sessions whose file is gone. Subagents are no sessions of their own. */
export function codexThreads(database: Database, { dayOf }: DatabaseFile): Session[] | undefined {
  const columns = ['id', 'created_at', 'updated_at', 'source', 'model', 'model_provider', 'cwd'];
  if (!hasColumns(database, 'threads', columns)) return undefined;
  const rows = (whose: string) =>
    database.rows(`
      select id, cwd as folder, model, created_at * 1000 as first, updated_at * 1000 as last from threads
      where coalesce(source, '') not like '%subagent%' and coalesce(model_provider, 'openai') ${whose} 'openai'`);
  return [
    ...rowsToSessions(rows('='), { tool: 'codex', name: 'Codex', dayOf, isTrace: true }),
    ...rowsToSessions(rows('<>'), {
      ...{ tool: 'unlisted', name: 'Codex with the model of another provider', dayOf, isTrace: true },
    }),
  ];
}
