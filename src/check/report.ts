import { PROBLEM_KINDS } from '../model/problem-kinds.ts';
import { visible, type Problem } from '../model/problem.ts';
import { causesOf, moreInWords } from './causes.ts';
import { withoutCommands } from '../model/runner-commands.ts';

/** The list as people read it: one line for each cause, however many places show it; then what to do about each kind that occurred, then a count. */
export function reportText(problems: Problem[], folder = 'content'): string {
  if (problems.length === 0) return '';
  const causes = causesOf(problems);
  const placeOf = (p: Problem) => `${inFolder(folder, visible(p.file))}:${p.line}:${p.column}`;
  const lines = causes.map((cause) => {
    const p = cause.first;
    const mark = p.severity === 'warning' ? 'warning: ' : '';
    return `${placeOf(p)}  ${p.kind}  ${mark}${p.message}${moreInWords(cause, placeOf)}`;
  });
  const kinds = [...new Set(problems.map((p) => p.kind))];
  const remedies = kinds.map((kind) => `  ${kind}: ${PROBLEM_KINDS[kind].remedy}`);
  return withoutCommands(
    [...lines, '', 'What to do', ...remedies, ...explainHint(kinds), '', countCauses(problems, causes.length)].join(
      '\n',
    ),
  );
}

/** Returns where an example of the first kind that occurred is, as a line behind the advice. */
export const explainHint = ([kind]: readonly string[]): string[] =>
  kind === undefined ? [] : [`  With an example of wrong and right: npm run check -- --explain ${kind}`];

/** Returns a path as people write it: that of a file of the folder in which they are has no folder before it. */
export const inFolder = (folder: string, file: string): string => (folder === '.' ? file : `${folder}/${file}`);

/** "2 errors, 1 warning". */
export function countProblems(problems: Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [];
  if (errors > 0) parts.push(`${errors} ${errors === 1 ? 'error' : 'errors'}`);
  if (warnings > 0) parts.push(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`);
  return parts.join(', ') || 'no problems';
}

/** "1080 errors, of 41 causes": how many problems, and how many things to put right where those are fewer. */
export function countCauses(problems: Problem[], causes: number): string {
  const all = countProblems(problems);
  return causes === problems.length
    ? all
    : `${all}; ${causes} ${causes === 1 ? 'cause' : 'causes'}. npm run check -- --json lists every place.`;
}

/** The list for programs, as plain data. */
export function reportData(problems: Problem[]): { problems: (Problem & { remedy: string })[] } {
  return { problems: problems.map((p) => ({ ...p, remedy: PROBLEM_KINDS[p.kind].remedy })) };
}

/** The list as workflow commands, which GitHub shows beside the changed lines; the only commands that a report has. */
export function reportAnnotations(problems: Problem[], folder = 'content'): string {
  return problems
    .map(
      (p) =>
        `::${p.severity} file=${property(inFolder(folder, p.file))},line=${p.line},col=${p.column},title=${property(p.kind)}::${data(p.message)}`,
    )
    .join('\n');
}

const data = (value: string) =>
  withoutCommands(visible(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')));
const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
