import { PlainError } from '../../basics/plain-error.ts';
import { readHeaders, type GivenHeader } from '../../check-tool/request-headers.ts';
import type { Options } from '../options.ts';

/**
 * Returns the headers with which the handbook of --against is asked.
 * @throws PlainError for one that is not written as a header, without repeating it, and where nothing is asked
 */
export function headerOptions({ against }: Options['text'], { header = [] }: Options['lists']): readonly GivenHeader[] {
  const { headers, faults } = readHeaders(header);
  const [fault] = faults;
  if (fault !== undefined) throw new PlainError(fault);
  if (headers.length > 0 && !/^https?:/i.test(against ?? ''))
    throw new PlainError('--header goes with --against and the address of a published handbook.');
  return headers;
}
