import { COMMANDS, isOffered } from '../command-list.mjs';
import { nearestWord } from '../../basics/edit-distance.mjs';

/** @param {string[][]} rows two columns, aligned */
function columns(rows) {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/**
 * The list of commands, one line each.
 * @param {boolean} isPackage whether the engine was installed as a package, whose command is `handbook`
 */
export function listText(isPackage = false) {
  const rows = Object.entries(COMMANDS)
    .filter(([name]) => isOffered(name, isPackage))
    .map(([name, { summary }]) => [name, summary]);
  const [usage, more] = isPackage
    ? ['npx handbook <command> [options], or the scripts of package.json', 'npx handbook <command> --help']
    : ['npm run <command> [-- options]; npm start and npm test need no "run"', 'npm run <command> -- --help'];
  return `Commands: ${usage}\n\n${columns(rows)}\n\n${more} says more about one of them.`;
}

/**
 * Returns what `--help` prints for one command.
 * @param {string} name a key of COMMANDS
 */
export function commandHelp(name) {
  const command = COMMANDS[name];
  if (!command) return unknownText(name);
  const short = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  const options = Object.entries(command.options ?? {});
  const usage = [short, command.argument, options.length > 0 ? '[-- options]' : ''].filter(Boolean).join(' ');
  const parts = [`${usage}\n  ${command.summary}`, command.detail, options.length > 0 ? columns(options) : ''];
  return parts.filter(Boolean).join('\n\n');
}

/**
 * Returns what an unknown command gets: the nearest match and the list.
 * @param {string} name
 * @param {boolean} isPackage as for listText
 */
export function unknownText(name, isPackage = false) {
  const offered = Object.keys(COMMANDS).filter((known) => isOffered(known, isPackage));
  const nearest = nearestWord(name, offered);
  const reason = Object.hasOwn(COMMANDS, name)
    ? `The command "${name}" needs a checkout of the engine.`
    : `There is no command "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''}`;
  return `${reason}\n\n${listText(isPackage)}`;
}
