import type { Place } from '../model/handbook.ts';
import type { FileKind } from '../model/kind.ts';

/** Describes what a passage is: `text` and `title` are fields of front matter and data files, the others parts of a body. */
export type PassageKind = 'paragraph' | 'item' | 'cell' | 'heading' | 'text' | 'title';

/** A run of prose that a reader takes in as one. Code, addresses, ids and attributes are not in it. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** For each character of `text`, its offset in the file. */
  offsets: number[];
  /** The name of the field it fills; undefined in a body. */
  field?: string;
  /** True inside `Dont`: what stands there is what not to write. */
  isCounterExample: boolean;
}

/** The prose of one content file, in the order of the file. */
export interface Prose {
  file: string;
  kind: FileKind;
  /** The whole file. */
  source: string;
  passages: Passage[];
}

/** The place of a character of a passage, in the file. */
export function placeInPassage({ file, source }: Prose, passage: Passage, index: number): Place {
  const offset = passage.offsets[index] ?? passage.offsets.at(-1) ?? 0;
  const before = source.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
