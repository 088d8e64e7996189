import { visible } from '../../model/problem.ts';
import { count } from '../../basics/words.ts';
import type { SortedOut } from './sort-out.ts';

/**
 * The report in words: what was added and where, what was there already, and what was refused and why, to be answered to
 * those who sent it.
 * @param folder the content folder, as the person would write it
 */
export function additionReport({ added, known, refused }: SortedOut, folder: string): string {
  return [
    ...part(`${count(added.length, 'file')} added`, added, ({ shown, path, replaces, warnings }) => [
      `${folder}/${path}  ${replaces ? 'replaces an older one, ' : ''}from ${visible(shown)}`,
      ...warnings.map((warning) => `  warning: ${visible(warning)}`),
    ]),
    ...part(`${count(known.length, 'file')} there already`, known, ({ shown, path }) => [
      `${folder}/${path}  is what ${visible(shown)} says`,
    ]),
    ...part(`${count(refused.length, 'file')} refused`, refused, ({ shown, reasons }) => [
      visible(shown),
      ...reasons.map((reason) => `  ${visible(reason)}`),
    ]),
  ].join('\n');
}

function part<T>(heading: string, entries: readonly T[], lines: (entry: T) => string[]): string[] {
  if (entries.length === 0) return [];
  return [`${heading}:`, ...entries.flatMap((entry) => lines(entry).map((line) => `  ${line}`)), ''];
}
