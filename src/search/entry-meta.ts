import type { PlainText } from '../model/text-kinds.ts';
import type { Verdict } from '../policy/answer.ts';
import type { SearchType } from './search-type.ts';

/**
 * Describes what the index knows about an entry beside its text. Pagefind searches all of it and carries strings only.
 * Lists of names are joined to one string.
 */
export interface EntryMeta {
  title: PlainText;
  type: SearchType;
  /** The permanent id, where people search by it: `TOOL-02`. */
  id?: string | undefined;
  /** Other names of the thing itself: what a tool is called, the forms of a term. */
  names?: string | undefined;
  /** Says what people type when they look for it, whatever it is called. */
  aliases?: string | undefined;
  /** Says what a reader wants to know beside the type: the kind of a rule, the section of a chapter. */
  context?: PlainText | undefined;
  /** The verdict that a rule leads to, when it is the strictest that binds. */
  verdict?: Verdict | undefined;
}

const SEPARATOR = ', ';

/** Joins names to the one string that a field can be; nothing when there are none. */
export const joinNames = (names: readonly string[]): string | undefined =>
  names.length > 0 ? names.join(SEPARATOR) : undefined;

/** The names in a field. */
export const splitNames = (names: string | undefined): string[] => names?.split(SEPARATOR) ?? [];

/** The fields that have a value, as the index takes them. */
export const knownFields = (meta: EntryMeta): Record<string, string> =>
  Object.fromEntries(Object.entries(meta).filter((field): field is [string, string] => field[1] !== undefined));
