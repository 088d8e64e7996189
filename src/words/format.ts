import { language } from '#words/language.ts';

export { formatNumber, plural, type Forms } from './numbers.ts';

/** Things in a row: "A", "A and B", "A, B or C". */
export const listed = (items: readonly string[], last: 'and' | 'or'): string => lists[last].format(items);

const lists = {
  and: /* @__PURE__ */ new Intl.ListFormat(language.tag, { type: 'conjunction' }),
  or: /* @__PURE__ */ new Intl.ListFormat(language.tag, { type: 'disjunction' }),
};

/** A day, month or year (2026-11-22, 2026-11, 2026) in words: "22 November 2026". */
export function readableDate(day: string): string {
  const [year, month, ofMonth] = day.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return language.undated;
  const format = ofMonth !== undefined ? dates : month === undefined ? years : months;
  return format.format(new Date(0).setUTCFullYear(year, (month ?? 1) - 1, ofMonth ?? 1));
}

// Made once: each takes about a millisecond, and pages show many dates. Pure, so that no script carries what it does not use.
const dateFormat = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language.tag, { ...parts, timeZone: 'UTC' });
const dates = /* @__PURE__ */ dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const months = /* @__PURE__ */ dateFormat({ month: 'long', year: 'numeric' });
const years = /* @__PURE__ */ dateFormat({ year: 'numeric' });

/** Orders names as a dictionary of the site's language does: case does not count, and numbers go by their value. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

const collator = /* @__PURE__ */ new Intl.Collator(language.tag, { numeric: true, sensitivity: 'base' });
