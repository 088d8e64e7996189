import type { Place } from './handbook.ts';
import { strangeCharacters } from './strange-characters.ts';
import { PROBLEM_KINDS, type ProblemKind, type Severity } from './problem-kinds.ts';
import { compareText } from '../basics/compare-text.ts';

/** Something in `content/` that somebody has to fix or to look at. */
export interface Problem extends Place {
  kind: ProblemKind;
  severity: Severity;
  /** Says what was found, what is allowed, the nearest match. */
  message: string;
}

/** Makes a problem; the severity comes from the table of kinds. What the message quotes cannot break its line. */
export function problem(kind: ProblemKind, at: Place, message: string): Problem {
  const { file, line, column } = at;
  return { file, line, column, kind, severity: PROBLEM_KINDS[kind].severity, message: visible(shortened(message)) };
}

/** The longest message, in characters. */
const MAX_MESSAGE = 4000;

/** Words of more than 200 characters are cut, and messages of more than 4,000: the person who reads them has the file. */
function shortened(message: string): string {
  const words = message.slice(0, 50 * MAX_MESSAGE).replaceAll(/[^\s`]{201,}/gu, (word) => `${word.slice(0, 100)}…`);
  return words.length > MAX_MESSAGE ? `${words.slice(0, MAX_MESSAGE)}…` : words;
}

const ESCAPES: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Text on one line, with characters that a terminal would act on, or that nobody would see, written out. */
export function visible(text: string): string {
  const line = text.replaceAll(/[\n\t\r]/g, (mark) => ESCAPES[mark] ?? mark);
  const parts: string[] = [];
  let end = 0;
  for (const { index, codePoint } of strangeCharacters(line)) {
    parts.push(line.slice(end, index), escapeFor(codePoint));
    end = index + (codePoint > 0xffff ? 2 : 1);
  }
  return [...parts, line.slice(end)].join('');
}

function escapeFor(codePoint: number): string {
  const hex = codePoint.toString(16).padStart(4, '0');
  return codePoint > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

/** Sorts by file, line, column, kind and message, without repeats, so that the same content gives the same list. */
export function sortProblems(problems: Problem[]): Problem[] {
  const key = (p: Problem) => `${p.file}:${p.line}:${p.column}:${p.kind}:${p.message}`;
  const unique = [...new Map(problems.map((p) => [key(p), p])).values()];
  return unique.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.kind, b.kind) ||
      compareText(a.message, b.message),
  );
}

/** True when nothing in the list stops a build. */
export function isAcceptable(problems: Problem[]): boolean {
  return !problems.some((p) => p.severity === 'error');
}
