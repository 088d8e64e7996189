import type { Place } from '../model/handbook.ts';
import { compareText } from '../basics/compare-text.ts';
import { placeInPassage, type Passage, type Prose } from './passage.ts';

/** Something in the prose that a writer should change. */
export interface ProseFinding extends Place {
  /** Says what stands there, or what was counted. */
  found: string;
  /** Says what to write instead, and why. */
  instead: string;
}

/** A finding at a character of a passage. */
export function findingIn(prose: Prose, passage: Passage, index: number, found: string, instead: string): ProseFinding {
  return { ...placeInPassage(prose, passage, index), found, instead };
}

/** One line for each finding, in the order of the files: `content/faq/own-model.mdx:14:7  "utilise": write "use".` */
export function findingLines(findings: ProseFinding[], folder = 'content'): string[] {
  return findings
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, found, instead }) => `${folder}/${file}:${line}:${column}  ${found}: ${instead}`);
}
