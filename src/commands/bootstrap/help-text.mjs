import { COMMANDS } from '../command-list.mjs';
import { nearestWord } from '../../basics/edit-distance.mjs';

/** @param {string[][]} rows two columns, aligned */
function columns(rows) {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** The list of commands, one line each. */
export function listText() {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]);
  return `Commands: npm run <command> [-- options]; npm start and npm test need no "run"\n\n${columns(rows)}\n\nnpm run <command> -- --help says more about one of them.`;
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
 */
export function unknownText(name) {
  const nearest = nearestWord(name, Object.keys(COMMANDS));
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  return `There is no command "${name}".${hint}\n\n${listText()}`;
}
