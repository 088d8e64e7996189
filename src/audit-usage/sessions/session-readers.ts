import { aiderLines } from './aider-lines.ts';
import { claudeCodeLines } from './claude-code-lines.ts';
import { claudeCodeStats } from './claude-code-stats.ts';
import { clineLines } from './cline-lines.ts';
import { codexLines } from './codex-lines.ts';
import { copilotLines, editorAgentLines } from './copilot-lines.ts';
import { editorChatLines } from './editor-chat-lines.ts';
import { geminiLines } from './gemini-lines.ts';
import { claudeHistory, codexHistory } from './history-lines.ts';
import { openCodeFile } from './open-code-files.ts';
import { rooLines } from './roo-lines.ts';
import type { SessionFile, SessionLines } from './session.ts';

/** The readers of each format by name, so that a worker can be told which one to use. */
export const SESSION_READERS = {
  aider: aiderLines,
  'claude-code': claudeCodeLines,
  'claude-code-history': claudeHistory,
  'claude-code-stats': claudeCodeStats,
  cline: clineLines,
  codex: codexLines,
  'codex-history': codexHistory,
  copilot: copilotLines,
  'editor-agent': editorAgentLines,
  'editor-chat': editorChatLines,
  gemini: geminiLines,
  'open-code': openCodeFile,
  roo: rooLines,
} as const satisfies Record<string, (file: SessionFile) => SessionLines>;

export type SessionReader = keyof typeof SESSION_READERS;
