import { problem, type Problem } from '../problem.ts';
import { isRecord } from './walk.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** What a file cannot hold as it is, and what XML, so the feed, has no way to say; and halves of a character. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** Control characters that a text in double quotes writes with a backslash: "\\0". */
export function controlCharacters(value: unknown, document: YamlDocument, path: Path = []): Problem[] {
  if (typeof value === 'string') {
    const found = CONTROL.exec(value)?.[0];
    if (found === undefined) return [];
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [problem('wrong-value', document.place(path), `the text holds the control character U+${code}. Remove it.`)];
  }
  if (!isRecord(value) && !Array.isArray(value)) return [];
  const steps: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, part]) => controlCharacters(part, document, [...path, step]));
}
