import { isNeeded } from './needed-invisibles.ts';

/** A character that a text may not hold. */
export interface StrangeCharacter {
  /** Where it begins, in UTF-16 code units. */
  index: number;
  codePoint: number;
}

/**
 * Controls but tab and line end, other line ends, direction marks that reorder what follows, and what is no character: it
 * breaks files and feeds, or shows something else than what is written.
 */
const HARMFUL =
  /(?!\r\n|[\t\n])\p{Cc}|[\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/gu;

/** Matches what shows nothing: two texts that look the same differ, and words hide from readers that programs read. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Matches a text without any of these; most are, and to know it takes a fraction of the search. */
const ORDINARY = /^[\t\n\x20-\x7e]*$/;

/** Characters that can do harm in any text. */
export const harmfulCharacters = (text: string): StrangeCharacter[] =>
  ORDINARY.test(text) ? [] : matches(text, HARMFUL);

/**
 * The same, and invisible ones where no script and no emoji needs them: what no text may hold that somebody writes for the
 * handbook.
 */
export const strangeCharacters = (text: string): StrangeCharacter[] =>
  ORDINARY.test(text)
    ? []
    : [
        ...matches(text, HARMFUL),
        ...matches(text, INVISIBLE).filter(
          ({ index, codePoint }) => !isReordering(codePoint) && !isNeeded(text, index),
        ),
      ].sort((a, b) => a.index - b.index);

const matches = (text: string, pattern: RegExp): StrangeCharacter[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ index, codePoint: found.codePointAt(0) ?? 0 }));

const REORDERING: Record<number, string> = {
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of an embedding or override',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'isolate of either direction',
  0x2069: 'end of an isolate',
};

const INVISIBLE_NAMES: Record<number, string> = {
  0xad: 'soft hyphen',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2060: 'word joiner',
  0xfeff: 'byte order mark',
};

const isReordering = (codePoint: number) => Object.hasOwn(REORDERING, codePoint);

/** "U+202E". */
export const codePointName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Returns what a strange character is, why it may not stand there, and what to do. */
export function describeCharacter(codePoint: number): string {
  const name = codePointName(codePoint);
  const reordering = REORDERING[codePoint];
  if (reordering) return `${name} (${reordering}), which shows the text in another order than it is written. Delete it`;
  const character = String.fromCodePoint(codePoint);
  if (/\p{Cc}/u.test(character)) return `the control character ${name}. Delete it`;
  if (/[\p{Zl}\p{Zp}]/u.test(character))
    return `${name}, a line end that only some programs know. Write an ordinary line end`;
  if (/\p{Surrogate}/u.test(character)) return `${name}, which is half of a character. Type the character anew`;
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return `${name}, which is no character. Delete it`;
  return `${name} (${INVISIBLE_NAMES[codePoint] ?? 'invisible'}), which nobody sees and nothing here needs. Delete it`;
}
