import { formatNumber } from '../format.ts';

/** So many answers. Scripts of training paths have few bytes left, and English needs no more than this. */
const counted = (count: number) => `${formatNumber(count)} ${count === 1 ? 'answer' : 'answers'}`;

/** Says whether answers are kept, and how long ago they were exported. */
export const storageWords = {
  /** By why nothing can be saved. */
  errors: {
    full: 'This browser has no room left, so your last changes are only on this page. Export your answers now, or free some space and change something again.',
    forbidden:
      'This browser doesn’t let pages store anything, so your answers are only on this page. Export them before you close it, and import the file when you come back.',
    newer:
      'A newer edition of this handbook has stored your answers here, and this edition cannot read them. They are safe and will not be touched. What you tick now is only on this page: export it.',
  },
  cleared: (count: number) =>
    `${count === 1 ? 'An answer that was' : `${counted(count)} that were`} on this page until now ${count === 1 ? 'has' : 'have'} been cleared in this browser, in another tab or in its settings.`,
  asFile: 'My answers as a file',
  undone: 'Undone.',
  nothingToExport: 'There is nothing to export yet.',
  noCopy: (oldest: string) => `No copy has been exported; the oldest answer here is from ${oldest}.`,
  unchanged: (day: string) => `Last exported on ${day}; nothing has changed since.`,
  changed: (day: string, count: number) =>
    `Last exported on ${day}; ${counted(count)} ${count === 1 ? 'has' : 'have'} changed since.`,
};

/** Says what an import would change, and what of it cannot be taken. */
export const importPageWords = {
  refused: (file: string, why: string) => `${file}: ${why}`,
  unreadable: 'This file could not be read. Nothing was changed.',
  file: (name: string, day: string | undefined, version: number | undefined) =>
    `${name}${day ? `, exported on ${day}` : ''}${version ? ` under policy version ${version}` : ''}.`,
  leftOut: (count: number) =>
    `${count === 1 ? '1 part of the file is' : `${formatNumber(count)} parts of the file are`} left out:`,
  leftOutPart: (name: string, why: string) => `“${name}” ${why}.`,
  more: (count: number) => `and ${formatNumber(count)} more`,
  downloadRest: 'Download what is left out',
  change: (name: string, what: string) => `“${name}”: ${what}`,
  nothing: 'Nothing would change',
  wouldChange: (count: number) => `${counted(count)} would change`,
  kept: (count: number) => `${formatNumber(count)} newer here and kept`,
  same: (count: number) => `${formatNumber(count)} already the same`,
  summary: (parts: readonly string[]) => `${parts.join('; ')}.`,
  imported: (count: number, left: number) =>
    `Imported ${counted(count)}${left > 0 ? `; ${formatNumber(left)} left out` : ''}.`,
};

/** Says what an import does to one answer; states as their names are shown. */
export const importWordsOf = {
  fresh: (after: string) => `no answer so far, will be ${after.toLowerCase()}`,
  stays: (state: string) => `stays ${state.toLowerCase()}`,
  becomes: (before: string, after: string) => `is ${before.toLowerCase()}, will be ${after.toLowerCase()}`,
  day: (after: string, before: string) => `since ${after} instead of ${before}`,
  without: { reason: 'without the reason', note: 'without the note', evidence: 'without the evidence' },
  added: { reason: 'with a reason', note: 'with a note', evidence: 'with evidence' },
  another: { reason: 'with another reason', note: 'with another note', evidence: 'with another evidence' },
  otherAnswers: 'with other answers',
  otherRecord: 'with another record',
  otherWording: 'for another wording',
  details: (details: readonly string[]) => details.join(', '),
  places: { item: 'self-assessments', check: 'check items', training: 'training', works: 'repositories' },
  elsewhere: (count: number, places: readonly string[]) =>
    `${counted(count)} of other lists (${places.join(', ')}), or of no item that this edition has; kept as well`,
};

/** Says why a file, or a part of it, is not taken in. */
export const importFileWords = {
  refused: (why: string) => `${why} Nothing was changed.`,
  tooLarge: (megabytes: number, most: number) =>
    `This file has ${formatNumber(megabytes)} MB; an export of this handbook has less than ${formatNumber(most)} MB.`,
  notJson: 'This is not JSON, or the file was cut short. Export it again and choose the new file.',
  newer: (version: number, known: number) =>
    `This file has format ${version}; this handbook reads up to ${known}. Open it where it was made, or update this handbook.`,
  foreign: 'This file is not an export of this handbook.',
  noAnswers: 'This file has no answers where an export has them.',
  tooMany: (count: number, most: number) =>
    `This file has ${count} answers; an export of this handbook has at most ${most}. Split it, and import the parts.`,
  /** Why a part is left out, as the rest of a sentence that begins with what it is about. */
  missing: 'is not there',
  noPart: 'isn’t part of an export',
  notAsked: 'isn’t something the handbook asks',
  malformed: 'is not as the handbook writes it',
  malformedAt: (place: string) => `is not as the handbook writes it: see ${place}`,
  cannotBe: (state: string) => `cannot be “${state}”`,
  future: (day: string) => `is dated ${day}, which is in the future: the clock there was wrong, or the clock here is`,
};
