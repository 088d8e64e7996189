import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPlainObject } from '../../check-tool/shape.ts';
import { hasColumns, openDatabase, type Database, type DatabaseFile } from './database.ts';
import { textAt } from '../../check-tool/members.ts';
import { lineObject } from './line-object.ts';
import { rowsToSessions } from './rows-to-sessions.ts';
import type { Session } from './session.ts';
import { workspaceFolder } from './workspace-folder.ts';

/** Reads the conversations of Cursor from its state; a window in which nothing was asked is none. */
export async function cursorComposers(
  database: Database,
  { path, dayOf }: DatabaseFile,
): Promise<Session[] | undefined> {
  if (!hasColumns(database, 'cursorDiskKV', ['key', 'value'])) return undefined;
  // The other keys hold texts, gigabytes of them. Older versions named the models under what they cost.
  const rows = database.rows(`
    select substr(key, 14) as id,
      json_extract(text, '$.createdAt') as first,
      coalesce(json_extract(text, '$.lastUpdatedAt'), json_extract(text, '$.createdAt')) as last,
      coalesce(
        json_extract(text, '$.modelConfig.modelName'),
        (select group_concat(key, char(10)) from json_each(text, '$.usageData'))
      ) as model
    from (
      select key, cast(value as text) as text from cursorDiskKV
      where key >= 'composerData:' and key < 'composerData;' and json_valid(cast(value as text))
    )
    where json_array_length(text, '$.fullConversationHeadersOnly') > 0
      or json_array_length(text, '$.conversation') > 0`);
  const sessions = rowsToSessions(rows, { tool: 'cursor', name: 'Cursor', dayOf });
  if (sessions.length === 0) return sessions;
  const folders = await composerFolders(join(dirname(dirname(path)), 'workspaceStorage'));
  return sessions.map((session) => ({ ...session, folder: folders.get(session.id) ?? null }));
}

/** The folder of each conversation, as the windows of the editor list them. */
async function composerFolders(storage: string): Promise<Map<string, string>> {
  const folders = new Map<string, string>();
  for (const hash of await readdir(storage).catch(() => [])) {
    const folder = await workspaceFolder(join(storage, hash));
    if (folder === null) continue;
    const database = await openDatabase(join(storage, hash, 'state.vscdb'));
    if (typeof database === 'string') continue;
    try {
      for (const id of listedIn(database)) folders.set(id, folder);
    } catch {
      // A damaged list tells no folder; its conversations are counted all the same.
    } finally {
      database.close();
    }
  }
  return folders;
}

function listedIn(database: Database): string[] {
  if (!hasColumns(database, 'ItemTable', ['key', 'value'])) return [];
  const [row] = [
    ...database.rows("select cast(value as text) as value from ItemTable where key = 'composer.composerData'"),
  ];
  const all = lineObject(Buffer.from(textAt(row ?? {}, 'value') ?? ''))?.allComposers;
  return (Array.isArray(all) ? all : []).filter(isPlainObject).flatMap((each) => textAt(each, 'composerId') ?? []);
}
