import { PlainError } from '../../basics/plain-error.ts';
import type { Options } from '../options.ts';

/**
 * Returns the form of another program in which the problems are printed; undefined for that of people.
 * @throws PlainError for a form that does not exist, and for options that do not go together
 */
export function formatOption(
  flags: Options['flags'],
  { format, report, against }: Options['text'],
): 'gitlab' | undefined {
  if (format === undefined) return undefined;
  if (format !== 'gitlab') throw new PlainError(`--format ${format}: there is no such form. Write --format gitlab.`);
  if (flags.json || flags.watch || report !== undefined || against !== undefined)
    throw new PlainError(
      '--format prints one report and nothing else: leave out --json, --watch, --report and --against.',
    );
  return format;
}
