import { currentOn } from '../basics/current-on.ts';
import type { Completion, TrainingPath, Version } from '../model/handbook.ts';
import { handlesOf } from '../model/status-pages.ts';
import type { Person } from '../model/schema/people.ts';
import { addDays } from '../basics/calendar.ts';
import { isPastDue } from '../policy/due.ts';
import { completionValidity, type CompletionValidity, type Standing } from '../versions/completion-validity.ts';

/** In the order in which they need attention, the last first. */
export const COVERAGE_STATES = ['current', 'current-after-minor', 'must-reread', 'never'] as const;
export type CoverageState = Standing | 'never';

/** One person on one path. */
export interface PersonCoverage {
  handle: string;
  state: CoverageState;
  /** The merged record: the day and the policy version of the completion. */
  completed: { date: string; version: number } | undefined;
  /** True when people.yaml says that this person must take the path. */
  isRequired: boolean;
  /** The last day on which it is on time; undefined when nothing is asked of the person. */
  due: string | undefined;
  isOverdue: boolean;
}

export interface PathCoverage {
  path: Pick<TrainingPath, 'id' | 'title' | 'withinDays'>;
  /** Sorted by handle. */
  people: PersonCoverage[];
  counts: Record<CoverageState, number>;
  overdue: number;
}

/** Describes what coverage is computed from. A `Handbook` satisfies it. */
export interface CoverageSource {
  today: string;
  trainingPaths: TrainingPath[];
  completions: Completion[];
  people: Person[];
  versions: readonly Version[];
}

/**
 * Returns who has completed which path, from merged records, and who must. People appear who must take a path or have a record of it.
 * Paths that are retired today are left out.
 */
export function coverage(source: CoverageSource): PathCoverage[] {
  const standingOf = completionValidity(source.versions);
  return currentOn(source.trainingPaths, source.today).map((path) => {
    const records = source.completions.filter((record) => record.path === path.id);
    const required = source.people.filter(({ paths }) => paths.includes(path.id));
    const people = handlesOf(source, path.id).map((handle) => {
      const record = records.find((one) => one.handle === handle);
      const asked = record && standingOf(path.id, record.policyVersion);
      const person = required.find((one) => one.handle === handle);
      return personCoverage(handle, path, record, asked, person, source.today);
    });
    const { id, title, withinDays } = path;
    return { path: { id, title, withinDays }, people, counts: countStates(people), overdue: countOverdue(people) };
  });
}

function personCoverage(
  handle: string,
  { withinDays }: TrainingPath,
  record: Completion | undefined,
  asked: CompletionValidity | undefined,
  person: Person | undefined,
  today: string,
): PersonCoverage {
  const begins = record ? asked?.since?.content.policy.date : person?.joined;
  const due = person && begins !== undefined ? addDays(later(begins, person.joined), withinDays) : undefined;
  return {
    handle,
    state: asked?.standing ?? 'never',
    completed: record && { date: record.date, version: record.policyVersion },
    isRequired: person !== undefined,
    due,
    isOverdue: due !== undefined && isPastDue(due, today),
  };
}

/** A change is owed from its first day, but not before the person is here. */
const later = (a: string, b: string) => (a > b ? a : b);

function countStates(people: readonly PersonCoverage[]): Record<CoverageState, number> {
  const counts = { current: 0, 'current-after-minor': 0, 'must-reread': 0, never: 0 };
  for (const { state } of people) counts[state]++;
  return counts;
}

const countOverdue = (people: readonly PersonCoverage[]) => people.filter(({ isOverdue }) => isOverdue).length;
