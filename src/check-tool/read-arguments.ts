import { nearestWord } from '../basics/edit-distance.mjs';

/** The values of options in the order in which they were given; a flag's value is empty. */
export interface GivenOptions<Option extends string> {
  values: Partial<Record<Option, string[]>>;
  /** Says what cannot be understood, one sentence each. */
  faults: string[];
}

/**
 * Reads `--option value`, `--option=value` and flags.
 * @param args what follows the name of the script
 * @param options every option, with the word for its value; a flag has none
 * @param repeatable the options that may be given several times
 */
export function readArguments<Option extends string>(
  args: readonly string[],
  options: Readonly<Record<Option, string>>,
  repeatable: ReadonlySet<string> = new Set(),
): GivenOptions<Option> {
  const values: Partial<Record<Option, string[]>> = {};
  const faults: string[] = [];
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, found = '', joined] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const option = optionOf(options, word, found);
    if (!word.startsWith('-')) faults.push(onItsOwn(word, 'header' in values));
    else if (option === undefined) {
      faults.push(unknownOption(options, word, found));
      // What follows is its value, and no fault of its own.
      if (joined === undefined && !rest[0]?.startsWith('-')) rest.shift();
    } else if (values[option] !== undefined && !repeatable.has(option)) faults.push(`--${option} is given twice.`);
    else if (options[option] === '') {
      values[option] = [''];
      if (joined !== undefined) faults.push(`--${option} takes no value.`);
    } else {
      const value = joined ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
      values[option] = [...(values[option] ?? []), value ?? ''];
      if (!value) faults.push(`--${option} needs a value: --${option} ${options[option]}.`);
    }
  }
  return { values, faults };
}

function optionOf<Option extends string>(
  options: Readonly<Record<Option, string>>,
  word: string,
  found: string,
): Option | undefined {
  const name = word === '-h' ? 'help' : found;
  // The keys of a constant, of which the name has just been found to be one.
  return (word === '-h' || word.startsWith('--')) && Object.hasOwn(options, name) ? (name as Option) : undefined;
}

function unknownOption(options: object, word: string, found: string): string {
  const nearest = nearestWord(found, Object.keys(options));
  return `There is no option ${word}.${nearest ? ` Did you mean --${nearest}?` : ''} --help lists the options.`;
}

/** A header without quotes falls apart into words, one of which is a secret that no log may hold. */
const onItsOwn = (word: string, isAfterHeader: boolean) =>
  isAfterHeader
    ? "A word is on its own. Every value follows its option, and a header is one value: --header 'Name: value'."
    : `"${word}" is on its own. Every value follows its option: --tool codex.`;
