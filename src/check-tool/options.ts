import { readArguments } from './read-arguments.ts';

/** Every option, with the word for its value; a flag has none. */
const OPTIONS = {
  handbook: 'PLACE',
  division: 'ID',
  tool: 'ID',
  plan: 'ID',
  data: 'ID',
  use: 'ID',
  name: 'TEXT',
  on: 'YYYY-MM-DD',
  commits: 'RANGE',
  repository: 'FOLDER',
  'fail-on': 'VERDICT',
  timeout: 'SECONDS',
  header: "'Name: value'",
  json: '',
  help: '',
  version: '',
} as const;

type Option = keyof typeof OPTIONS;

export interface CommandLine {
  values: Partial<Record<Option, string>>;
  /** The headers to ask with, as they were written. */
  headers: readonly string[];
  /** Says what cannot be understood, one sentence each. */
  faults: string[];
}

/**
 * Reads `--option value`, `--option=value` and flags; a flag's value is empty.
 * @param args what follows the name of the script
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, faults } = readArguments(args, OPTIONS, new Set(['header']));
  const { header: headers = [], ...single } = values;
  return {
    values: Object.fromEntries(Object.entries(single).map(([option, [value]]) => [option, value])),
    headers,
    faults,
  };
}
