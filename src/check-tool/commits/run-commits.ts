import { jsonLines } from '../../model/json-lines.ts';
import { plainLines } from '../../model/plain-lines.ts';
import { documentOn, type DecisionData } from '../document.ts';
import { BAD_QUESTION } from '../exit-codes.ts';
import type { ToolFault } from '../fault-text.ts';
import type { CommandLine } from '../options.ts';
import type { EarlierVersion } from '../read-earlier.ts';
import { checkCommits } from './check-commits.ts';
import { commitsText } from './commits-text.ts';
import { readFailOn } from './fail-on.ts';
import { markFinder } from './found-mark.ts';
import { GitFailed } from './git.ts';
import { openRepository, rangeFault } from './read-repository.ts';
import { statedBy } from './stated-work.ts';
import type { ShippedMark } from './usage-mark.ts';

/** Options that ask one question, and make no sense for many commits. */
const OF_ONE_QUESTION = ['tool', 'name', 'on'] as const;

/** Returns what is wrong with the options of `--commits`, before the handbook is read, one sentence each. */
export function commitsFaults(values: CommandLine['values']): string[] {
  if (values.commits === undefined)
    return (['repository', 'fail-on'] as const)
      .filter((option) => values[option] !== undefined)
      .map((option) => `--${option} needs --commits RANGE.`);
  const failOn = readFailOn(values['fail-on']);
  const range = rangeFault(values.commits);
  return [
    ...(range === undefined ? [] : [range]),
    ...(typeof failOn === 'string' ? [failOn] : []),
    ...OF_ONE_QUESTION.filter((option) => values[option] !== undefined).map(
      (option) => `--${option} is not for --commits: the commits tell their tools and days.`,
    ),
    ...(values.plan === undefined || values.plan.includes('/')
      ? []
      : [`--plan is "${values.plan}". With --commits write TOOL/PLAN, like codex/enterprise.`]),
  ];
}

/** Describes where a run with `--commits` prints, and what it knows. */
interface CommitsRun {
  document: DecisionData;
  /** Reads the decisions of an earlier version. */
  earlier: (version: EarlierVersion) => Promise<DecisionData>;
  marks: readonly ShippedMark[];
  today: string;
  out: (text: string) => void;
  fail: (fault: ToolFault) => number;
}

/**
 * Answers for the commits of a range.
 * @param values options in which `commitsFaults` found nothing wrong
 * @returns the exit code
 */
export async function runCommits(values: CommandLine['values'], run: CommitsRun): Promise<number> {
  const { document, earlier, marks, today, out, fail } = run;
  const { commits: range = '', repository: folder = '.' } = values;
  const refuse = (messages: readonly string[]) =>
    fail({
      exitCode: BAD_QUESTION,
      message: 'The commits cannot be checked.',
      faults: messages.map((message) => ({ option: null, message, allowed: [] })),
    });
  const failOn = readFailOn(values['fail-on']);
  if (typeof failOn === 'string') return refuse([failOn]);
  const options = (['division', 'data', 'use', 'plan'] as const).flatMap((option) =>
    values[option] === undefined ? [] : [[option, [values[option]]] as const],
  );
  const stated = statedBy(Object.fromEntries(options), documentOn(document, today).policy);
  if (Array.isArray(stated)) return refuse(stated);
  try {
    const report = await checkCommits({
      repository: await openRepository(folder),
      ...{ range, document, earlier, find: markFinder(marks), stated, today },
      failOn: { ...failOn, text: values['fail-on'] ?? 'prohibited' },
    });
    out(values.json === undefined ? plainLines(commitsText(report, failOn)) : jsonLines(report));
    return report.exitCode;
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    return refuse([`${folder}, ${range}: ${error.message}`]);
  }
}
