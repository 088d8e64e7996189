import { isTimeZone } from '../basics/time-zone.ts';

/** Describes what is wrong with a value, in words that follow its place; undefined when nothing is. */
export type Shape = (value: unknown, at: string) => string | undefined;

const expected = (at: string, what: string) => `${at} should be ${what}`;

export const filled: Shape = (value, at) =>
  typeof value === 'string' && value !== '' ? undefined : expected(at, 'a text that is not empty');

export const flag: Shape = (value, at) => (typeof value === 'boolean' ? undefined : expected(at, 'true or false'));

/** A whole number from 1 on. */
export const countShape: Shape = (value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 1 ? undefined : expected(at, 'a whole number from 1 on');

export const dateShape: Shape = (value, at) =>
  typeof value === 'string' && isDateText(value) ? undefined : expected(at, 'a date, YYYY-MM-DD');

/** A time zone by which this Node can tell the day. */
export const zoneShape: Shape = (value, at) =>
  typeof value === 'string' && isTimeZone(value) ? undefined : expected(at, 'a time zone that this Node knows');

/** A day that the calendar has, as YYYY-MM-DD. */
export function isDateText(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const address: Shape = (value, at) =>
  typeof value === 'string' && parsedAddress(value) ? undefined : expected(at, 'an address');

/** The address that a text is, if it is one. (What Node has for this is newer than the oldest Node that runs this.) */
export function parsedAddress(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, at) =>
    allowed.some((word) => word === value) ? undefined : expected(at, list(allowed));

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(' or ');

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? undefined : shape(value, at);

export const listShape =
  (shape: Shape, least = 0): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return expected(at, 'a list');
    if (value.length < least) return expected(at, 'a list that is not empty');
    return first(value.map((item, index) => () => shape(item, `${at}[${index}]`)));
  };

/** Fields that must be there, and fields that may be. Others are ignored: a newer handbook may say more. */
export const fields =
  (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape =>
  (value, at) => {
    if (!isPlainObject(value)) return expected(at, 'an object');
    return first([
      ...Object.entries(required).map(
        ([key, shape]) =>
          () =>
            shape(value[key], `${at}.${key}`),
      ),
      ...Object.entries(optional).map(
        ([key, shape]) =>
          () =>
            value[key] === undefined ? undefined : shape(value[key], `${at}.${key}`),
      ),
    ]);
  };

/** As optional `fields`, but a field with another name is an error: ignoring it would change what the others mean. */
export const onlyFields =
  (optional: Record<string, Shape>): Shape =>
  (value, at) => {
    const other = isPlainObject(value) ? Object.keys(value).find((key) => !Object.hasOwn(optional, key)) : undefined;
    return other === undefined ? fields({}, optional)(value, at) : `${at}.${other} is not known`;
  };

/** An object whose fields are all of one shape, under any names. */
export const recordShape =
  (shape: Shape): Shape =>
  (value, at) =>
    isPlainObject(value)
      ? first(
          Object.entries(value).map(
            ([key, item]) =>
              () =>
                shape(item, `${at}.${key}`),
          ),
        )
      : expected(at, 'an object');

/** A list is read by the one shape, anything else by the other. */
export const listOr =
  (asList: Shape, otherwise: Shape): Shape =>
  (value, at) =>
    (Array.isArray(value) ? asList : otherwise)(value, at);

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const fault = check();
    if (fault !== undefined) return fault;
  }
  return undefined;
}
