import { join } from 'node:path';
import { aiderLines } from './aider-lines.ts';
import { claudeCodeLines } from './claude-code-lines.ts';
import { claudeCodeStats } from './claude-code-stats.ts';
import { clineFolder } from './cline-folder.ts';
import { clineLines } from './cline-lines.ts';
import { codexLines } from './codex-lines.ts';
import { copilotLines, editorAgentLines } from './copilot-lines.ts';
import { editorChatLines } from './editor-chat-lines.ts';
import { editorFolders } from './editor-folders.ts';
import { geminiFolder, geminiLines } from './gemini-lines.ts';
import { claudeHistory, codexHistory } from './history-lines.ts';
import { openCodeFile } from './open-code-files.ts';
import { claudeRetention, geminiRetention } from './retention.ts';
import { rooLines } from './roo-lines.ts';
import type { SessionFile, SessionLines } from './session.ts';
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
  read?: (file: SessionFile) => SessionLines;
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
  const codex = { tool: 'codex', name: 'OpenAI Codex', folder: env.CODEX_HOME || join(home, '.codex') };
  const cline = [join(home, '.cline', 'data', 'tasks'), ...extensions(home, 'saoudrizwan.claude-dev')];
  return [
    ...[env.CLAUDE_CONFIG_DIR || join(home, '.claude'), join(home, '.config', 'claude')].flatMap((folder) => [
      {
        ...{ ...claude, folder: join(folder, 'projects'), files: /\.jsonl$/, read: claudeCodeLines },
        retention: () => claudeRetention(folder),
      },
      lone(claude, folder, 'history.jsonl', claudeHistory),
      { ...lone(claude, folder, 'stats-cache.json', claudeCodeStats), isWhole: always },
    ]),
    ...['sessions', 'archived_sessions'].map((name) => ({
      ...{ ...codex, folder: join(codex.folder, name), files: /rollout-[^/]*\.jsonl(?:\.zst)?$/, read: codexLines },
    })),
    lone(codex, codex.folder, 'history.jsonl', codexHistory),
    {
      ...{ tool: 'gemini', name: 'Gemini CLI', folder: join(gemini, 'tmp'), files: /\/chats\/.*\.jsonl?$/ },
      ...{ read: geminiLines, isWhole: isJson, retention: () => geminiRetention(gemini) },
      folderOf: (path) => geminiFolder(gemini, path),
    },
    ...['session-state', 'history-session-state'].map((name) => ({
      ...{ tool: 'copilot', name: 'GitHub Copilot CLI', folder: join(copilot, name), files: /\.jsonl$/ },
      read: copilotLines,
      stemOf: (path: string) =>
        path.endsWith('/events.jsonl') ? folderName(path) : path.replace(/^.*\/|\.jsonl$/g, ''),
    })),
    ...editorFolders(home).flatMap(chatsOf),
    ...cline.map((folder) => ({
      ...{ tool: 'open-clients', name: 'Cline', folder, files: /\/task_metadata\.json$/, read: clineLines },
      ...{ isWhole: always, stemOf: folderName },
      folderOf: (path: string) => clineFolder(folder, folderName(path)),
    })),
    ...extensions(home, 'rooveterinaryinc.roo-cline').map((folder) => ({
      ...{ tool: 'unlisted', name: 'Roo Code', folder, files: /\/history_item\.json$/, read: rooLines },
      ...{ isWhole: always, stemOf: folderName },
    })),
    aiderStore(home),
    {
      ...{ tool: 'open-clients', name: 'OpenCode', folder: openCode, files: /^(?:session|message)\/[^/]+\/\w+\.json$/ },
      ...{ read: openCodeFile, isWhole: always },
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
  ...lone({ tool: 'open-clients', name: 'aider' }, folder, '.aider.chat.history.md', aiderLines),
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
  const chats = { tool: 'copilot', name: 'GitHub Copilot in an editor', read: editorChatLines, isWhole: isJson };
  const storage = join(folder, 'workspaceStorage');
  const folderOf = (path: string) => workspaceFolder(join(storage, parts(path)[0] ?? ''));
  return [
    { ...chats, folder: storage, files: /^[^/]+\/chatSessions\/[^/]+\.jsonl?$/, folderOf },
    { ...chats, folder: join(folder, 'globalStorage', 'emptyWindowChatSessions'), files: /^[^/]+\.jsonl?$/ },
    {
      ...{ ...chats, folder: storage, files: /^[^/]+\/GitHub\.copilot-chat\/transcripts\/[^/]+\.jsonl$/, folderOf },
      read: editorAgentLines,
    },
  ];
}

const extensions = (home: string, id: string): string[] =>
  editorFolders(home).map((editor) => join(editor, 'globalStorage', id, 'tasks'));
