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
  json: '',
  help: '',
  version: '',
} as const;

type Option = keyof typeof OPTIONS;

export interface CommandLine {
  values: Partial<Record<Option, string>>;
  /** Says what cannot be understood, one sentence each. */
  faults: string[];
}

/**
 * Reads `--option value`, `--option=value` and flags; a flag's value is empty.
 * @param args what follows the name of the script
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, faults } = readArguments(args, OPTIONS);
  return { values: Object.fromEntries(Object.entries(values).map(([option, [value]]) => [option, value])), faults };
}
