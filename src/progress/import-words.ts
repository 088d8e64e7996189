import { importWordsOf as words } from '#words/storage.ts';
import { compareNames, readableDate } from '../words/format.ts';
import { canonicalJson } from './canonical-json.ts';
import { isTombstone } from './with-timestamps.ts';
import type { Entry } from './entry.ts';
import { ENTRY_NAMES } from './state-names.ts';

/** Texts of people. */
const TEXTS = ['reason', 'note', 'evidence'] as const;

/**
 * Returns what an import does to one answer: "is in progress, will be done, with a note".
 * @param before undefined where nothing has been said here
 */
export function importWords(before: Entry | undefined, after: Entry): string {
  const details = [...dayWords(before, after), ...textWords(before, after), ...otherWords(before, after)];
  return words.details([stateWords(before, after), ...details]);
}

function stateWords(before: Entry | undefined, after: Entry): string {
  const will = ENTRY_NAMES[after.state];
  if (!before || (isTombstone(before) && before.state !== after.state)) return words.fresh(will);
  return before.state === after.state ? words.stays(will) : words.becomes(ENTRY_NAMES[before.state], will);
}

function dayWords(before: Entry | undefined, after: Entry): string[] {
  if (before?.state !== after.state || before.since === after.since) return [];
  return [words.day(readableDate(after.since), readableDate(before.since))];
}

function textWords(before: Entry | undefined, after: Entry): string[] {
  return TEXTS.flatMap((field) => {
    const [had, has] = [textOf(before, field), textOf(after, field)];
    if (had === has) return [];
    if (has === undefined) return [words.without[field]];
    return [(had === undefined ? words.added : words.another)[field]];
  });
}

/** Returns what has no words of its own here: the answer to a scenario, the parts of a record. */
function otherWords(before: Entry | undefined, after: Entry): string[] {
  if (before?.state !== after.state) return [];
  const rest = (entry: Entry) => canonicalJson({ ...entry, at: '', since: '', reason: '', note: '', evidence: '' });
  if (rest(before) === rest(after)) return [];
  if (after.state === 'answered') return [words.otherAnswers];
  return [after.state === 'recorded' ? words.otherRecord : words.otherWording];
}

const textOf = (entry: Entry | undefined, field: string): string | undefined =>
  new Map(Object.entries<unknown>(entry ?? {})).get(field) as string | undefined;

const { item, check, training, works } = words.places;

/** Holds what people call the places where answers are given, by what keys begin with. */
const PLACES: Record<string, string> = {
  item,
  check,
  chapter: training,
  scenario: training,
  rule: training,
  path: training,
  works,
};

/** Returns what an import changes beside the page: "3 answers of other lists (check items, training), …". */
export function elsewhereWords(keys: readonly string[]): string {
  const places = [...new Set(keys.map((key) => PLACES[key.split('/')[0] ?? ''] ?? key))];
  return words.elsewhere(keys.length, places.sort(compareNames));
}
