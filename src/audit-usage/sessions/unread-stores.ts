import { join } from 'node:path';
import { editorFolders } from './editor-folders.ts';

/** A place where a tool keeps sessions that this script cannot read. */
export interface UnreadStore {
  name: string;
  path: string;
}

/** The places of a home folder that are found and not read. */
export function unreadStoresOf(home: string): UnreadStore[] {
  const library = join(home, 'Library', 'Application Support');
  const share = join(home, '.local', 'share');
  return [
    ...editorFolders(home).flatMap((editor) => [
      { name: 'Kilo Code', path: join(editor, 'globalStorage', 'kilocode.kilo-code', 'tasks') },
      { name: 'Kiro', path: join(editor, 'globalStorage', 'kiro.kiroagent') },
    ]),
    { name: 'Antigravity', path: join(home, '.gemini', 'antigravity') },
    { name: 'Kiro', path: join(home, '.kiro', 'sessions') },
    { name: 'Amazon Q', path: join(share, 'amazon-q') },
    { name: 'Amazon Q', path: join(library, 'amazon-q') },
    { name: 'Zed', path: join(share, 'zed', 'threads') },
    { name: 'Zed', path: join(library, 'Zed', 'threads') },
    { name: 'Continue', path: join(home, '.continue', 'sessions') },
    { name: 'Amp', path: join(share, 'amp', 'threads') },
    { name: 'Droid', path: join(home, '.factory', 'sessions') },
    { name: 'OpenHands', path: join(home, '.openhands', 'conversations') },
    { name: 'Qwen Code', path: join(home, '.qwen', 'projects') },
    { name: 'Devin', path: join(share, 'devin', 'cli') },
    { name: 'Claude Desktop', path: join(library, 'Claude', 'local-agent-mode-sessions') },
    { name: 'Claude Desktop', path: join(home, '.config', 'Claude', 'local-agent-mode-sessions') },
  ];
}
