import { withoutCommands } from './runner-commands.ts';

/** Matches what JSON leaves as it is inside a string, and a terminal acts on. */
const UNESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as indented JSON that can also be printed: the same data, with nothing in it that a terminal or a CI runner obeys. */
export function jsonLines(value: unknown): string {
  const escape = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return withoutCommands(JSON.stringify(value, null, 2).replaceAll(UNESCAPED, escape));
}
