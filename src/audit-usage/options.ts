import { readArguments } from '../check-tool/read-arguments.ts';

/** Every option, with the word for its value; a flag has none. */
const OPTIONS = {
  handbook: 'PLACE',
  repository: 'FOLDER',
  sessions: '',
  home: 'FOLDER',
  export: 'FILE',
  since: 'YYYY-MM-DD',
  until: 'YYYY-MM-DD',
  division: 'ID',
  data: 'ID',
  use: 'ID',
  plan: 'TOOL/PLAN',
  format: 'text|markdown|json|csv',
  output: 'FILE',
  evidence: 'FILE',
  timeout: 'SECONDS',
  help: '',
  version: '',
} as const;

const REPEATABLE = new Set(['handbook', 'repository', 'home', 'export', 'plan', 'use']);

export const FORMATS = ['text', 'markdown', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Reads the command line. @param args what follows the name of the script */
export const readAuditOptions = (args: readonly string[]) => readArguments(args, OPTIONS, REPEATABLE);

export type AuditOptions = ReturnType<typeof readAuditOptions>['values'];
