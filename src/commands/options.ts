import { parseArgs } from 'node:util';
import { PlainError } from '../model/content-folder.ts';
import { nearestWord } from './bootstrap/edit-distance.mjs';
import { COMMANDS } from './command-list.mjs';

/** What stood on the command line: `--port 8080` → text.port, `--fresh` → flags.fresh. */
export interface Options {
  text: Record<string, string>;
  flags: Record<string, boolean>;
  /** `--changed a b` → lists.changed: of an option written `--flag FILE…`, everything that follows it. */
  lists: Record<string, string[]>;
  /** The word after the command, where it takes one. */
  argument: string | undefined;
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
  const declared = Object.fromEntries(
    known.map(([flag, value]) => [flag, { type: value ? 'string' : 'boolean' } as const]),
  );
  // npm takes the "--" away; somebody who calls run.mjs directly may have typed it all the same.
  const given = args.filter((arg) => arg !== '--');
  const { tokens } = parseArgs({ args: given, options: declared, strict: false, tokens: true });
  const isList = (flag: string) => known.some(([name, value]) => name === flag && value?.endsWith('…'));
  const options: Options = { text: {}, flags: {}, lists: {}, argument: undefined };
  let open: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional' && open) open.push(token.value);
    else if (token.kind === 'positional') {
      if (!command?.argument || options.argument)
        throw new PlainError(`npm run ${name} does not take "${token.value}".`);
      options.argument = token.value;
    } else if (token.kind === 'option') {
      const type = declared[token.name]?.type;
      open = undefined;
      if (!type) throw new PlainError(unknownOption(name, token.rawName, Object.keys(declared)));
      if (type === 'boolean') options.flags[token.name] = true;
      else if (isList(token.name)) open = options.lists[token.name] = token.value ? [token.value] : [];
      else if (token.value) options.text[token.name] = token.value;
      else throw new PlainError(`${token.rawName} needs a value. npm run ${name} -- --help says which.`);
    }
  }
  return options;
}

function unknownOption(name: string, found: string, known: string[]): string {
  const nearest = nearestWord(found.replace(/^-+/, ''), known);
  const hint = nearest ? ` Did you mean --${nearest}?` : '';
  return `npm run ${name} has no option ${found}.${hint} npm run ${name} -- --help lists what it has.`;
}
