import { join } from 'node:path';

/** The editors that are VS Code or made from it, by the name of their folder. */
const EDITORS = ['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'];

/** The folders in which editors like VS Code keep their state, on each system, below a home folder. */
export function editorFolders(home: string, editors: readonly string[] = EDITORS): string[] {
  const local = editors.flatMap((editor) => [
    join(home, '.config', editor, 'User'),
    join(home, 'Library', 'Application Support', editor, 'User'),
    join(home, 'AppData', 'Roaming', editor, 'User'),
  ]);
  return editors.includes('Code') ? [...local, join(home, '.vscode-server', 'data', 'User')] : local;
}
