import type { Place } from './handbook.ts';
import { PROBLEM_KINDS, type ProblemKind, type Severity } from './problem-kinds.ts';

/** Something in `content/` that somebody has to fix or to look at. */
export interface Problem extends Place {
  kind: ProblemKind;
  severity: Severity;
  /** What was found, what is allowed, the nearest match. */
  message: string;
}

/** Makes a problem; the severity comes from the table of kinds. What the message quotes cannot break its line. */
export function problem(kind: ProblemKind, at: Place, message: string): Problem {
  const { file, line, column } = at;
  return { file, line, column, kind, severity: PROBLEM_KINDS[kind].severity, message: visible(shortened(message)) };
}

/** Words of more than 200 characters are cut: whoever reads the message has the file. */
const shortened = (message: string) => message.replaceAll(/[^\s`]{201,}/gu, (word) => `${word.slice(0, 100)}…`);

const ESCAPES: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Text on one line, with characters that a terminal would act on written out: control, line and direction marks. */
export function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (mark) => ESCAPES[mark] ?? `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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

/** Orders by code unit, so that the order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** True when nothing in the list stops a build. */
export function isAcceptable(problems: Problem[]): boolean {
  return !problems.some((p) => p.severity === 'error');
}
