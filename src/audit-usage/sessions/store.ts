import { join } from 'node:path';
import { aiderLines } from './aider-lines.ts';
import { claudeCodeLines } from './claude-code-lines.ts';
import { clineLines } from './cline-lines.ts';
import { codexLines } from './codex-lines.ts';
import { copilotLines } from './copilot-lines.ts';
import { geminiLines } from './gemini-lines.ts';
import type { SessionFile, SessionLines } from './session.ts';

/** A place where a tool keeps its sessions, and how they are read. */
export interface SessionStore {
  name: string;
  folder: string;
  /** Matches the files that hold sessions, by their path below the folder, written with slashes. */
  files: RegExp;
  read: (file: SessionFile) => SessionLines;
  /** The file is not lines but one value: it is read whole. */
  isWhole?: (path: string) => boolean;
  /** Returns which part of the path names the session, where the file's own name does not. */
  stemOf?: (path: string) => string;
}

/** A place where a tool keeps sessions that this script cannot read. */
export interface UnreadStore {
  name: string;
  path: string;
}

/** The folders in which editors like VS Code keep their state, below a home folder. */
const EDITORS = ['Code', 'Code - Insiders', 'VSCodium', 'Cursor', 'Windsurf'].flatMap((editor) => [
  join('.config', editor, 'User'),
  join('Library', 'Application Support', editor, 'User'),
  join('AppData', 'Roaming', editor, 'User'),
]);

const folderName = (path: string) => path.split('/').at(-2) ?? path;

/**
 * The places of a home folder that are read.
 * @param env the variables by which a person has moved them; none for the home of somebody else
 */
export function storesOf(home: string, env: Record<string, string | undefined>): SessionStore[] {
  const claude = [env.CLAUDE_CONFIG_DIR || join(home, '.claude'), join(home, '.config', 'claude')];
  const codex = env.CODEX_HOME || join(home, '.codex');
  const copilot = join(home, '.copilot');
  const gemini = join(env.GEMINI_CLI_HOME || home, '.gemini', 'tmp');
  const cline = [
    join(home, '.cline', 'data', 'tasks'),
    ...EDITORS.map((editor) => join(home, editor, 'globalStorage', 'saoudrizwan.claude-dev', 'tasks')),
  ];
  const events = { name: 'GitHub Copilot CLI', read: copilotLines };
  return [
    ...claude.map((folder) => ({
      name: 'Claude Code',
      folder: join(folder, 'projects'),
      files: /\.jsonl$/,
      read: claudeCodeLines,
    })),
    ...['sessions', 'archived_sessions'].map((name) => ({
      name: 'OpenAI Codex',
      folder: join(codex, name),
      files: /rollout-[^/]*\.jsonl$/,
      read: codexLines,
    })),
    {
      name: 'Gemini CLI',
      folder: gemini,
      files: /\/chats\/.*\.jsonl?$/,
      read: geminiLines,
      isWhole: (path) => path.endsWith('.json'),
    },
    ...['session-state', 'history-session-state'].map((name) => ({
      ...events,
      folder: join(copilot, name),
      files: /\.jsonl$/,
      stemOf: (path: string) =>
        path.endsWith('/events.jsonl') ? folderName(path) : path.replace(/^.*\/|\.jsonl$/g, ''),
    })),
    ...cline.map((folder) => ({
      name: 'Cline',
      folder,
      files: /\/task_metadata\.json$/,
      read: clineLines,
      isWhole: () => true,
      stemOf: folderName,
    })),
    { name: 'aider', folder: home, files: /^\.aider\.chat\.history\.md$/, read: aiderLines },
  ];
}

/** The places of a home folder that are found and not read. */
export function unreadStoresOf(home: string): UnreadStore[] {
  const editors = EDITORS.map((editor) => ({
    name: 'chats in an editor like VS Code',
    path: join(home, editor, 'workspaceStorage'),
  }));
  return [
    ...editors,
    { name: 'Cursor', path: join(home, '.cursor', 'projects') },
    { name: 'Cursor', path: join(home, '.cursor', 'chats') },
    { name: 'OpenCode', path: join(home, '.local', 'share', 'opencode') },
    { name: 'Windsurf', path: join(home, '.codeium', 'windsurf') },
    { name: 'Kiro', path: join(home, '.kiro', 'sessions') },
    { name: 'Amazon Q', path: join(home, '.local', 'share', 'amazon-q') },
    { name: 'Zed', path: join(home, '.local', 'share', 'zed', 'threads') },
    { name: 'Continue', path: join(home, '.continue', 'sessions') },
  ];
}
