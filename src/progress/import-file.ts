import { importFileWords as words } from '#words/storage.ts';
import { readableDate } from '../words/format.ts';
import { dayIn } from '../basics/day-in.ts';
import { entry, entryKey, fitsKey, type Entry } from './entry.ts';
import { exportBody, FORMAT, type ExportBody } from './export-file.ts';
import { instantOf } from './instant.ts';
import { migrate, PROGRESS_SCHEMA_VERSION } from './migrate.ts';

/** The largest file that is read, in bytes. An export of every item with long notes has a tenth of it. */
export const LARGEST_FILE = 2_000_000;

/** The most answers that a file may hold: twenty times what the largest handbook asks. All of them stay on the device. */
export const MAX_IMPORTED_ANSWERS = 10_000;

const DAY_MS = 86_400_000;

/** Describes when a file is read, and whose day it is. */
interface Clock {
  now: Date;
  timeZone: string;
}

/** Holds what a file says about itself. */
const { entries: _, ...FIELDS } = exportBody.shape;

/** A part of a file that is not taken in. */
interface LeftOut {
  /** The key of an entry, or the name of another field of the file; nobody has checked what it holds. */
  name: string;
  /** Says why, as the rest of a sentence that begins with what it is about. */
  why: string;
}

/** Describes what a file brings. */
export interface Import {
  /** Says what the file says about itself, as far as it can be read. */
  about: Partial<Omit<ExportBody, 'entries'>>;
  entries: Map<string, Entry>;
  leftOut: LeftOut[];
  /** Says what was left out as a file of its own, to be kept or repaired; undefined when everything was taken. */
  rest: string | undefined;
}

/** A file that can be taken in, or why it cannot, said to the person who chose it. */
export type ImportResult = Import | { refused: string };

/** Said before a file is read, when its size alone refuses it. */
export const tooLarge = (bytes: number) =>
  words.refused(words.tooLarge(Math.ceil(bytes / 1_000_000), LARGEST_FILE / 1_000_000));

/**
 * Reads an exported file. Nothing in it is trusted: what is valid is taken, everything else is left out and named.
 * @param now entries from more than a day ahead are left out, since they would win every later merge; what is a little
 *   ahead is dated now
 * @param timeZone the one by which entries are dated
 */
export function readImport(text: string, now: Date, timeZone: string): ImportResult {
  if (text.length > LARGEST_FILE) return { refused: tooLarge(text.length) };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(words.notJson);
  }
  const versioned = migrate(data);
  if (versioned.kind === 'newer') {
    return refuse(words.newer(versioned.version, PROGRESS_SCHEMA_VERSION));
  }
  if (versioned.kind === 'foreign' || versioned.data.format !== FORMAT) return refuse(words.foreign);
  const { entries: raw, ...fields } = versioned.data;
  if (!isRecord(raw)) return refuse(words.noAnswers);
  const count = Object.keys(raw).length;
  if (count > MAX_IMPORTED_ANSWERS) return refuse(words.tooMany(count, MAX_IMPORTED_ANSWERS));
  const about = readFields(fields);
  const read = readEntries(raw, { now, timeZone });
  const leftOut = [...about.leftOut, ...read.leftOut];
  if (leftOut.length === 0) return { about: about.known, entries: read.entries, leftOut, rest: undefined };
  const kept = Object.entries(raw).filter(([key]) => !read.entries.has(key));
  // `fromEntries` makes a field of its own of whatever it is given, `__proto__` included.
  const rest = { schemaVersion: PROGRESS_SCHEMA_VERSION, ...fields, entries: Object.fromEntries(kept) };
  return { about: about.known, entries: read.entries, leftOut, rest: asText(rest) ?? text };
}

/** Returns what is nested too deep to be written comes from no handbook: then the whole file is the rest. */
function asText(rest: unknown): string | undefined {
  try {
    return `${JSON.stringify(rest, null, 2)}\n`;
  } catch {
    return undefined;
  }
}

function readFields(fields: Record<string, unknown>): { known: Import['about']; leftOut: LeftOut[] } {
  const missing = Object.keys(FIELDS).filter((name) => !Object.hasOwn(fields, name));
  const leftOut = missing.map((name): LeftOut => ({ name, why: words.missing }));
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = Object.entries(FIELDS).find(([one]) => one === name)?.[1];
    if (!field) leftOut.push({ name, why: words.noPart });
    else if (field.safeParse(value).success) known[name] = value;
    else leftOut.push({ name, why: words.malformed });
  }
  return { known, leftOut };
}

function readEntries(raw: Record<string, unknown>, clock: Clock): Pick<Import, 'entries' | 'leftOut'> {
  const entries = new Map<string, Entry>();
  const leftOut: LeftOut[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const read = readEntry(name, value, clock);
    if (typeof read === 'string') leftOut.push({ name, why: read });
    else entries.set(name, read);
  }
  return { entries, leftOut };
}

/** The entry, or why it cannot be taken. */
function readEntry(name: string, value: unknown, clock: Clock): Entry | string {
  if (!entryKey.safeParse(name).success) return words.notAsked;
  const parsed = entry.safeParse(value);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.map(String).join(' › ').slice(0, 120);
    return place ? words.malformedAt(place) : words.malformed;
  }
  if (!fitsKey(name, parsed.data)) return words.cannotBe(parsed.data.state);
  const { at, since } = parsed.data;
  const latest = clock.now.getTime() + DAY_MS;
  const isAhead = since > dayIn(latest, clock.timeZone);
  if (isAhead || at > instantOf(latest)) {
    const when = readableDate(isAhead ? since : dayIn(Date.parse(at), clock.timeZone));
    return words.future(when);
  }
  return notAhead(parsed.data, clock);
}

/** A little ahead is how clocks differ: what is taken in now was said by now. */
function notAhead(value: Entry, { now, timeZone }: Clock): Entry {
  const [at, since] = [instantOf(now.getTime()), dayIn(now.getTime(), timeZone)];
  if (value.at <= at && value.since <= since) return value;
  return { ...value, at: value.at < at ? value.at : at, since: value.since < since ? value.since : since };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (why: string) => ({ refused: words.refused(why) });
