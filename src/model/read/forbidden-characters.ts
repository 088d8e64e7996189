import {
  codePointName,
  describeCharacter,
  harmfulCharacters,
  strangeCharacters,
  type StrangeCharacter,
} from '../strange-characters.ts';
import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import type { FileKind } from '../kind.ts';
import { walkValues } from './walk-values.ts';
import { placeIn, type Path, type YamlDocument } from './yaml-document.ts';

/** A file can be nothing but such characters; these many tell enough. */
const MAX_REPORTED = 20;

/**
 * Holds what programs wrote out of texts that were checked then, or that readers typed: there an invisible character stays, since
 * it does no harm and nobody may change what is evidence.
 */
const EVIDENCE: ReadonlySet<FileKind> = new Set(['version-snapshot', 'version-part', 'completion', 'assessment']);

/** Finds the characters that a text of this kind of file may not hold. */
export type FindCharacters = (text: string) => StrangeCharacter[];

export const charactersForbiddenIn = (kind: FileKind): FindCharacters =>
  EVIDENCE.has(kind) ? harmfulCharacters : strangeCharacters;

/** The problem of a character, said the same way wherever it was found, so that it is told once. */
export const forbiddenCharacter = (at: Place, codePoint: number, what = 'the text'): Problem =>
  problem('forbidden-character', at, `${what} contains ${describeCharacter(codePoint)}.`);

/**
 * The text of a file with a replacement character for each that it may not hold, so that the rest can be read and nothing
 * moves, and each of them at its place.
 */
export function withoutForbiddenCharacters(
  file: string,
  text: string,
  find: FindCharacters,
): { text: string; problems: Problem[] } {
  const found = find(text);
  if (found.length === 0) return { text, problems: [] };
  const at = placeIn(file, text);
  const problems = found.slice(0, MAX_REPORTED).map(({ index, codePoint }) => forbiddenCharacter(at(index), codePoint));
  const next = found[MAX_REPORTED];
  if (next) {
    const message = `${found.length - MAX_REPORTED} more such characters follow, the first of them ${codePointName(next.codePoint)}.`;
    problems.push(problem('forbidden-character', at(next.index), message));
  }
  const units = text.split('');
  for (const { index, codePoint } of found) units.fill('\ufffd', index, index + (codePoint > 0xffff ? 2 : 1));
  return { text: units.join(''), problems };
}

/** Characters that a value or the name of a field holds once its escapes are read: "\\u202e". */
export function forbiddenInValues(value: unknown, document: YamlDocument, find: FindCharacters): Problem[] {
  const problems: Problem[] = [];
  const look = (text: string, at: Path, part: 'key' | 'value') => {
    for (const codePoint of new Set(find(text).map((found) => found.codePoint)))
      problems.push(forbiddenCharacter(document.place(at, part, codePoint), codePoint));
  };
  walkValues(value, (part, path) => {
    const name = path.at(-1);
    if (typeof name === 'string') look(name, path, 'key');
    if (typeof part === 'string') look(part, path, 'value');
  });
  return problems;
}
