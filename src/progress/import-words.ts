import { readableDate } from '../words/format.ts';
import { canonicalJson } from './canonical-json.ts';
import { isTombstone } from './with-timestamps.ts';
import type { Entry } from './entry.ts';
import { ENTRY_NAMES } from './state-names.ts';

/** Texts of people, and how they are called. */
const TEXTS = { reason: 'reason', note: 'note', evidence: 'evidence' } as const;

/**
 * Returns what an import does to one answer: "is in progress, will be done, with a note".
 * @param before undefined where nothing has been said here
 */
export function importWords(before: Entry | undefined, after: Entry): string {
  const details = [...dayWords(before, after), ...textWords(before, after), ...otherWords(before, after)];
  return [stateWords(before, after), ...details].join(', ');
}

function stateWords(before: Entry | undefined, after: Entry): string {
  const will = ENTRY_NAMES[after.state].toLowerCase();
  if (!before || (isTombstone(before) && before.state !== after.state)) return `no answer so far, will be ${will}`;
  if (before.state === after.state) return `stays ${will}`;
  return `is ${ENTRY_NAMES[before.state].toLowerCase()}, will be ${will}`;
}

function dayWords(before: Entry | undefined, after: Entry): string[] {
  if (before?.state !== after.state || before.since === after.since) return [];
  return [`since ${readableDate(after.since)} instead of ${readableDate(before.since)}`];
}

function textWords(before: Entry | undefined, after: Entry): string[] {
  return Object.entries(TEXTS).flatMap(([field, name]) => {
    const [had, has] = [textOf(before, field), textOf(after, field)];
    if (had === has) return [];
    if (has === undefined) return [`without the ${name}`];
    return [`with ${had === undefined ? articled(name) : `another ${name}`}`];
  });
}

/** Returns what has no words of its own here: the answer to a scenario, the parts of a record. */
function otherWords(before: Entry | undefined, after: Entry): string[] {
  if (before?.state !== after.state) return [];
  const rest = (entry: Entry) => canonicalJson({ ...entry, at: '', since: '', reason: '', note: '', evidence: '' });
  if (rest(before) === rest(after)) return [];
  if (after.state === 'answered') return ['with other answers'];
  return after.state === 'recorded' ? ['with another record'] : ['for another wording'];
}

const textOf = (entry: Entry | undefined, field: string): string | undefined =>
  new Map(Object.entries<unknown>(entry ?? {})).get(field) as string | undefined;

const articled = (name: string) => (name === 'evidence' ? name : `a ${name}`);

/** Holds what people call the places where answers are given, by what keys begin with. */
const PLACES: Record<string, string> = {
  item: 'self-assessments',
  check: 'check items',
  chapter: 'training',
  scenario: 'training',
  rule: 'training',
  path: 'training',
  works: 'repositories',
};

/** Returns what an import changes beside the page: "3 answers of other lists (check items, training), …". */
export function elsewhereWords(keys: readonly string[]): string {
  const places = [...new Set(keys.map((key) => PLACES[key.split('/')[0] ?? ''] ?? key))].sort();
  const count = `${keys.length} ${keys.length === 1 ? 'answer' : 'answers'}`;
  return `${count} of other lists (${places.join(', ')}), or of no item that this edition has; kept as well`;
}
