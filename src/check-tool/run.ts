import { dayIn } from '../basics/day-in.ts';
import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import { jsonLines } from '../model/json-lines.ts';
import { plainLines } from '../model/plain-lines.ts';
import { policyDay } from '../policy/policy-day.ts';
import { answer } from './answer.ts';
import { commitsFaults, runCommits } from './commits/run-commits.ts';
import { shippedMarks } from './commits/shipped-marks.ts';
import type { ShippedMark } from './commits/usage-mark.ts';
import { answerText } from './answer-text.ts';
import { documentOn, NoHandbook, type DecisionData } from './document.ts';
import { BAD_QUESTION, NO_HANDBOOK } from './exit-codes.ts';
import { faultText, type ToolFault } from './fault-text.ts';
import { HELP, versionText } from './help.ts';
import { nearestAlternative } from './nearest.ts';
import { readCommandLine, type CommandLine } from './options.ts';
import { readQuestion } from './question.ts';
import { earlierSince, readEarlier, type EarlierVersion } from './read-earlier.ts';
import { readHandbook, shownPlace } from './read-handbook.ts';
import { readHeaders, type GivenHeader } from './request-headers.ts';
import { isDateText } from './shape.ts';
import { completedHere } from './stated-here.ts';

/** Describes where a run takes its surroundings from. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  now: () => Date;
  out: (text: string) => void;
  err: (text: string) => void;
  /** The folder in which the script was started; Node's own where it is left out. */
  folder?: string;
}

const DEFAULT_SECONDS = 10;
const MAX_SECONDS = 600;

/**
 * Answers one command line.
 * @param args what follows the name of the script
 * @param marks the marks of tools that the script carries
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  surroundings: Surroundings,
  marks: readonly ShippedMark[] = shippedMarks(),
): Promise<number> {
  const { values, headers: lines, faults } = readCommandLine(args);
  const { headers, faults: headerFaults } = readHeaders(lines);
  const { env, now, out, err } = surroundings;
  // A handbook that is asked may be anybody's: its texts are printed, and never obeyed by a terminal or a CI runner.
  const fail = (fault: ToolFault): number => {
    if (values.json === undefined) err(plainLines(faultText(fault)));
    else out(jsonLines({ error: fault }));
    return fault.exitCode;
  };
  if (values.help !== undefined) return print(out, HELP);
  if (values.version !== undefined) return print(out, versionText());

  const chosen = values.on ?? (env.HANDBOOK_TODAY || undefined);
  const seconds = Number(values.timeout ?? DEFAULT_SECONDS);
  const messages = [...faults, ...headerFaults, ...settingFaults(values, chosen, seconds), ...commitsFaults(values)];
  if (messages.length > 0) return fail(badQuestion(messages));

  const { handbook: place = '' } = values;
  const published = await readFor(place, values.on, seconds, env, headers).catch((error: unknown) => {
    if (error instanceof NoHandbook) return error;
    throw error;
  });
  if (published instanceof NoHandbook) {
    return fail({
      exitCode: NO_HANDBOOK,
      message: `The handbook cannot be used: ${shownPlace(place)}`,
      faults: [about(published.message)],
    });
  }

  const day = chosen ?? dayIn(now().getTime(), published.timeZone ?? DEFAULT_TIME_ZONE);
  const document = documentOn(published, day);
  const outside = tooEarly(document, values.on) ?? tooLate(document, day);
  if (values.commits !== undefined && outside === undefined) {
    const earlier = (version: EarlierVersion) => readEarlier(place, version, seconds, env, headers);
    return runCommits(values, { document: published, earlier, marks, today: day, out, fail });
  }
  const on = policyDay(document.policy, day);
  const here = completedHere(values, document.policy, surroundings.folder ?? process.cwd());
  const reading = readQuestion(document.policy, here.values, on);
  if ('faults' in reading || outside) {
    const found = 'faults' in reading ? reading.faults : [];
    return fail({ ...badQuestion(outside ? [outside] : []), faults: [...found, ...(outside ? [about(outside)] : [])] });
  }
  const answered = answer(document, reading.asked, on);
  const found = { ...answered, notes: [...answered.notes, ...here.notes] };
  const alternatives = nearestAlternative(document, reading.asked, on);
  out(
    values.json === undefined
      ? plainLines(answerText(found, alternatives, document.contact))
      : jsonLines({ ...found, alternatives }),
  );
  return found.exitCode;
}

/** The newest decisions; for an earlier day those of the version that was in force then, where they are published. */
async function readFor(
  place: string,
  on: string | undefined,
  seconds: number,
  env: Surroundings['env'],
  headers: readonly GivenHeader[],
): Promise<DecisionData> {
  const newest = await readHandbook(place, seconds, env, headers);
  const [version] = on === undefined ? [] : earlierSince(newest, on).filter(({ begins }) => begins <= on);
  return version ? readEarlier(place, version, seconds, env, headers) : newest;
}

function print(out: Surroundings['out'], text: string): number {
  out(text);
  return 0;
}

const about = (message: string) => ({ option: null, message, allowed: [] });

const badQuestion = (messages: readonly string[]): ToolFault => ({
  exitCode: BAD_QUESTION,
  message: 'The question cannot be asked like this.',
  faults: messages.map(about),
});

/** Returns what is wrong with the options that are not part of the question. */
function settingFaults({ handbook, on }: CommandLine['values'], chosen: string | undefined, seconds: number): string[] {
  const source = on === undefined ? 'HANDBOOK_TODAY' : '--on';
  return [
    ...(handbook === undefined
      ? ['--handbook is missing: the address of the handbook, or a copy of its decisions.json.']
      : []),
    ...(chosen === undefined || isDateText(chosen)
      ? []
      : [`${source} is "${chosen}". Write a date as YYYY-MM-DD, like 2026-11-22.`]),
    ...(seconds > 0 && seconds <= MAX_SECONDS ? [] : [`--timeout takes seconds, from above 0 to ${MAX_SECONDS}.`]),
  ];
}

/** A day that somebody chose is refused; today is answered as the pages answer it, for the first day of the policy. */
function tooEarly({ policy }: DecisionData, on: string | undefined): string | undefined {
  const { date, version } = policy.organization.policy;
  return on !== undefined && on < date
    ? `--on ${on} is before policy version ${version}, which begins on ${date}.`
    : undefined;
}

/** The decisions of an earlier version answer for the days in which it was in force, and for no other. */
function tooLate({ policy, replaced }: DecisionData, day: string): string | undefined {
  return replaced !== undefined && day >= replaced
    ? `These are the decisions of policy version ${policy.organization.policy.version}, which another one replaced on ${replaced}. Ask for an earlier day with --on, or name the decisions.json of today.`
    : undefined;
}
