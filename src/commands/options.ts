import { parseArgs } from 'node:util';
import { PlainError } from '../basics/plain-error.ts';
import { nearestWord } from '../basics/edit-distance.mjs';
import { COMMANDS } from './command-list.mjs';

/** Describes what stood on the command line: `--port 8080` → text.port, `--json` → flags.json. */
export interface Options {
  text: Record<string, string>;
  flags: Record<string, boolean>;
  /**
   * `--changed a b` → lists.changed: of an option written `--flag FILE…`, everything that follows it. `--header a --header b` →
   * lists.header: of an option written `--flag LINE ...`, the values of all.
   */
  lists: Record<string, string[]>;
  /** The word after the command, where it takes one. */
  argument: string | undefined;
  /** The words after the command, where it takes several: its argument is written `FILE…`. */
  words: string[];
}

/**
 * Reads a command's arguments by its entry in command-list.mjs.
 * @param name the command
 * @param args what follows it
 * @throws PlainError for an option that the command does not have, or one without its value
 */
export function readOptions(name: string, args: string[]): Options {
  const command = COMMANDS[name];
  const known = Object.keys(command?.options ?? {}).map((key) => key.slice(2).split(' '));
  const repeatable = new Set(known.flatMap(([flag = '', , more]) => (more === '...' ? [flag] : [])));
  const declared = Object.fromEntries(
    known.map(([flag, value]) => [flag, { type: value ? 'string' : 'boolean' } as const]),
  );
  // npm takes the "--" away; somebody who calls run.mjs directly may have typed it all the same.
  const typed = args.filter((arg) => arg !== '--');
  const { given, lists } = cutLists(typed, known);
  const { tokens } = parseArgs({ args: given, options: declared, strict: false, tokens: true });
  const options: Options = { text: {}, flags: {}, lists, argument: undefined, words: [] };
  for (const token of tokens) {
    if (token.kind === 'positional' && command?.argument?.endsWith('…')) options.words.push(token.value);
    else if (token.kind === 'positional') {
      if (!command?.argument || options.argument)
        throw new PlainError(`npm run ${name} does not take ${stray(token.value, options)}.`);
      options.argument = token.value;
    } else if (token.kind === 'option') {
      const type = declared[token.name]?.type;
      if (!type) throw new PlainError(unknownOption(name, token.rawName, Object.keys(declared)));
      if (type === 'boolean') options.flags[token.name] = true;
      else if (token.value && repeatable.has(token.name)) (options.lists[token.name] ??= []).push(token.value);
      else if (token.value) options.text[token.name] = token.value;
      else throw new PlainError(`${token.rawName} needs a value. npm run ${name} -- --help says which.`);
    }
  }
  return options;
}

/**
 * A list takes everything up to the end of the line. Files come from elsewhere, and one may be named like an option; it
 * must not become one.
 */
function cutLists(args: string[], known: string[][]): { given: string[]; lists: Options['lists'] } {
  const flags = known.filter(([, value]) => value?.endsWith('…')).map(([flag]) => `--${flag}`);
  const at = args.findIndex((arg) => flags.includes(arg));
  const flag = args[at];
  return flag === undefined
    ? { given: args, lists: {} }
    : { given: args.slice(0, at), lists: { [flag.slice(2)]: args.slice(at + 1) } };
}

function unknownOption(name: string, found: string, known: string[]): string {
  const nearest = nearestWord(found.replace(/^-+/, ''), known);
  const hint = nearest ? ` Did you mean --${nearest}?` : '';
  return `npm run ${name} has no option ${found}.${hint} npm run ${name} -- --help lists what it has.`;
}

/** A header without quotes falls apart into words, one of which is a secret that no log may hold. */
const stray = (word: string, { lists }: Options) =>
  lists.header ? "a word behind a header: put the whole header into quotes, --header 'Name: value'" : `"${word}"`;
