import { join } from 'node:path';
import { clineFolder } from './cline-folder.ts';
import { editorFolders } from './editor-folders.ts';
import { geminiFolder } from './gemini-lines.ts';
import { claudeRetention, geminiRetention } from './retention.ts';
import type { SessionReader } from './session-readers.ts';
import { workspaceFolder } from './workspace-folder.ts';

/** A place where a tool keeps its sessions, and how they are read. */
export interface SessionStore {
  tool: string;
  name: string;
  folder: string;
  /** Matches the files that hold sessions, by their path below the folder, written with slashes. */
  files: RegExp;
  /** The only file, where it is beside much else. */
  file?: string;
  /** Left out where a file tells nothing but its date. */
  read?: SessionReader;
  /** The file is not lines but one value: it is read whole. */
  isWhole?: (path: string) => boolean;
  /** Returns which part of the path names the session, where the file's own name does not. */
  stemOf?: (path: string) => string;
  /** Returns the folder in which a session ran, where the place of its file tells it. */
  folderOf?: (path: string) => string | null | Promise<string | null>;
  /** Says how long the tool keeps its sessions. */
  retention?: () => Promise<string>;
}

const parts = (path: string) => path.split('/');
const folderName = (path: string) => parts(path).at(-2) ?? path;
const always = () => true;
/** Keeps the type of a name where objects are spread. */
const by = (reader: SessionReader) => reader;
const isJson = (path: string) => path.endsWith('.json');

/**
 * The places of a home folder that are read.
 * @param env the variables by which a person has moved them; none for the home of somebody else
 */
export function storesOf(home: string, env: Record<string, string | undefined>): SessionStore[] {
  const copilot = join(home, '.copilot');
  const gemini = join(env.GEMINI_CLI_HOME || home, '.gemini');
  const openCode = join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'opencode', 'storage');
  const cursor = env.CURSOR_CONFIG_DIR || join(home, '.cursor');
  const claude = { tool: 'claude-code', name: 'Claude Code' };
  const codex = { tool: 'codex', name: 'Codex', folder: env.CODEX_HOME || join(home, '.codex') };
  const cline = [join(home, '.cline', 'data', 'tasks'), ...extensions(home, 'saoudrizwan.claude-dev')];
  return [
    ...[env.CLAUDE_CONFIG_DIR || join(home, '.claude'), join(home, '.config', 'claude')].flatMap((folder) => [
      {
        ...{ ...claude, folder: join(folder, 'projects'), files: /\.jsonl$/, read: by('claude-code') },
        retention: () => claudeRetention(folder),
      },
      lone(claude, folder, 'history.jsonl', 'claude-code-history'),
      { ...lone(claude, folder, 'stats-cache.json', 'claude-code-stats'), isWhole: always },
    ]),
    ...['sessions', 'archived_sessions'].map((name) => ({
      ...{ ...codex, folder: join(codex.folder, name), files: /rollout-[^/]*\.jsonl(?:\.zst)?$/, read: by('codex') },
    })),
    lone(codex, codex.folder, 'history.jsonl', 'codex-history'),
    {
      ...{ tool: 'gemini', name: 'Gemini CLI', folder: join(gemini, 'tmp'), files: /\/chats\/.*\.jsonl?$/ },
      ...{ read: by('gemini'), isWhole: isJson, retention: () => geminiRetention(gemini) },
      folderOf: (path) => geminiFolder(gemini, path),
    },
    ...['session-state', 'history-session-state'].map((name) => ({
      ...{ tool: 'copilot', name: 'GitHub Copilot CLI', folder: join(copilot, name), files: /\.jsonl$/ },
      read: by('copilot'),
      stemOf: (path: string) =>
        path.endsWith('/events.jsonl') ? folderName(path) : path.replace(/^.*\/|\.jsonl$/g, ''),
    })),
    ...editorFolders(home).flatMap(chatsOf),
    ...cline.map((folder) => ({
      ...{ tool: 'open-clients', name: 'Cline', folder, files: /\/task_metadata\.json$/, read: by('cline') },
      ...{ isWhole: always, stemOf: folderName },
      folderOf: (path: string) => clineFolder(folder, folderName(path)),
    })),
    ...extensions(home, 'rooveterinaryinc.roo-cline').map((folder) => ({
      ...{ tool: 'unlisted', name: 'Roo Code', folder, files: /\/history_item\.json$/, read: by('roo') },
      ...{ isWhole: always, stemOf: folderName },
    })),
    aiderStore(home),
    {
      ...{ tool: 'open-clients', name: 'OpenCode', folder: openCode, files: /^(?:session|message)\/[^/]+\/\w+\.json$/ },
      ...{ read: by('open-code'), isWhole: always },
      stemOf: (path) => (path.startsWith('message/') ? folderName(path) : path.replace(/^.*\/|\.json$/g, '')),
    },
    {
      ...{ tool: 'cursor', name: 'Cursor', folder: join(cursor, 'projects') },
      files: /^[^/]+\/agent-transcripts\/.*\.(?:jsonl|txt)$/,
      folderOf: (path) => parts(path)[0] ?? null,
    },
    { tool: 'cursor', name: 'Cursor', folder: join(cursor, 'chats'), files: /\/store\.db$/, stemOf: folderName },
    {
      ...{ tool: 'windsurf', name: 'Windsurf', folder: join(home, '.codeium', 'windsurf', 'cascade') },
      files: /^[^/]+\.pb$/,
    },
  ];
}

/** The chats of aider, which it keeps in the folder where it is started. */
export const aiderStore = (folder: string): SessionStore => ({
  ...lone({ tool: 'open-clients', name: 'aider' }, folder, '.aider.chat.history.md', 'aider'),
  folderOf: () => folder,
});

/** A file that is beside much else. */
const lone = (
  { tool, name }: Pick<SessionStore, 'tool' | 'name'>,
  folder: string,
  file: string,
  read: NonNullable<SessionStore['read']>,
): SessionStore => ({ tool, name: file.startsWith('.') ? name : `${name}, ${file}`, folder, files: /^/, file, read });

/** The chats of an editor like VS Code, by window and without one, and those of its agent. */
function chatsOf(folder: string): SessionStore[] {
  const chats = { tool: 'copilot', name: 'GitHub Copilot in an editor', read: by('editor-chat'), isWhole: isJson };
  const storage = join(folder, 'workspaceStorage');
  const folderOf = (path: string) => workspaceFolder(join(storage, parts(path)[0] ?? ''));
  return [
    { ...chats, folder: storage, files: /^[^/]+\/chatSessions\/[^/]+\.jsonl?$/, folderOf },
    { ...chats, folder: join(folder, 'globalStorage', 'emptyWindowChatSessions'), files: /^[^/]+\.jsonl?$/ },
    {
      ...{ ...chats, folder: storage, files: /^[^/]+\/GitHub\.copilot-chat\/transcripts\/[^/]+\.jsonl$/, folderOf },
      read: by('editor-agent'),
    },
  ];
}

const extensions = (home: string, id: string): string[] =>
  editorFolders(home).map((editor) => join(editor, 'globalStorage', id, 'tasks'));
