import { nearestWord } from '../basics/edit-distance.mjs';

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
  const values: CommandLine['values'] = {};
  const faults: string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, found = '', joined] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const option = optionOf(word, found);
    if (!word.startsWith('-')) faults.push(`"${word}" stands alone. Every value follows its option: --tool codex.`);
    else if (option === undefined) {
      faults.push(unknownOption(word, found));
      // What follows is its value, and no fault of its own.
      if (joined === undefined && !rest[0]?.startsWith('-')) rest.shift();
    } else if (option in values) faults.push(`--${option} is given twice.`);
    else if (OPTIONS[option] === '') {
      values[option] = '';
      if (joined !== undefined) faults.push(`--${option} takes no value.`);
    } else {
      const value = joined ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      values[option] = value ?? '';
      if (!value) faults.push(`--${option} needs a value: --${option} ${OPTIONS[option]}.`);
    }
  }
  return { values, faults };
}

const optionOf = (word: string, found: string): Option | undefined => {
  if (word === '-h') return 'help';
  return word.startsWith('--') && Object.hasOwn(OPTIONS, found) ? (found as Option) : undefined;
};

function unknownOption(word: string, found: string): string {
  const nearest = nearestWord(found, Object.keys(OPTIONS));
  return `There is no option ${word}.${nearest ? ` Did you mean --${nearest}?` : ''} --help lists the options.`;
}
