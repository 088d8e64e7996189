import { isDate } from '../basics/calendar.ts';
import { cardinalOf, ordinalOf } from './spelled-numbers.ts';

/** Something that a text states in words which the data state as well. */
export interface Stated<Value> {
  value: Value;
  words: string;
  /** Where in the text it begins. */
  index: number;
}

const COUNTED =
  /(?<![\p{L}\d-])(?:([\p{L}\d]+) (?:and|or|to|und|oder|bis) )?([\p{L}\d]+)\s+(?:(?:working|business)\s+days?|Arbeitstage?n?)(?!\p{L})/giu;
const NUMBERED =
  /(?<![\p{L}\d-])([\p{L}-]+|\d+(?:st|nd|rd|th|\.))\s+(?:(?:working|business)\s+day|Arbeitstage?s?)(?!\p{L})/giu;

/** The numbers of working days that a text counts: "within ten working days", "zehn Arbeitstage". */
export const countedWorkingDays = (text: string): Stated<number>[] =>
  [...text.matchAll(COUNTED)].flatMap(({ 0: words, 1: first = '', 2: last = '', index }) =>
    [first, last].flatMap((word) => {
      const value = cardinalOf(word);
      return value === undefined ? [] : [{ value, words, index }];
    }),
  );

/** The working days that a text names by their place: "on the eleventh working day", "am elften Arbeitstag". */
export const numberedWorkingDays = (text: string): Stated<number>[] =>
  [...text.matchAll(NUMBERED)].flatMap(({ 0: words, 1: word = '', index }) => {
    const value = ordinalOf(word);
    return value === undefined ? [] : [{ value, words, index }];
  });

const MONTHS = [
  'January February March April May June July August September October November December'.split(' '),
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
];
const DAY = String.raw`(\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})`;
const UNTIL = new RegExp(
  String.raw`(?<!\p{L})(?:until|till|through|ends? on|last day is|bis(?: einschließlich)?(?: zum)?)\s+(?:the\s+)?${DAY}`,
  'giu',
);
const FROM = new RegExp(String.raw`(?<!\p{L})(?:from|as of|ab(?: dem)?)\s+(?:the\s+)?${DAY}`, 'giu');

/** The days that a text names as the last one of something: "until 31 March 2027", "bis zum 31. März 2027". */
export const lastDaysIn = (text: string): Stated<string>[] => daysIn(text, UNTIL);

/** The days that a text names as the first one of something: "from 1 December 2026", "ab 1. Dezember 2026". */
export const firstDaysIn = (text: string): Stated<string>[] => daysIn(text, FROM);

function daysIn(text: string, pattern: RegExp): Stated<string>[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: written = '', index }) => {
    const value = dayOf(written);
    return value === undefined ? [] : [{ value, words, index }];
  });
}

/** The day that a text writes out: "18 June 2026", "18. Juni 2026", "June 18, 2026" or 2026-06-18; undefined for anything else. */
export function dayOf(written: string): string | undefined {
  if (isDate(written)) return written;
  const [year = ''] = /\d{4}$/.exec(written) ?? [];
  const [day = ''] = /\d{1,2}(?=[., ])/.exec(written) ?? [];
  const [name = ''] = /\p{L}+/u.exec(written) ?? [];
  const month =
    Math.max(...MONTHS.map((names) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()))) + 1;
  const found = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(found) ? found : undefined;
}
