import { addDays } from '../basics/calendar.ts';
import { teamResults } from '../assessments/team-results.ts';
import { coverageSentence } from '../coverage/coverage-words.ts';
import { coverage } from '../coverage/coverage.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { showsTrainingStatus } from '../model/pages.ts';
import type { Problem } from '../model/problem.ts';
import { progressWords } from '../progress/summary.ts';
import type { DatedEvent } from '../schedule/dated-event.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { dueReviews, type DueReview } from './due-reviews.ts';
import { dueSources, type DueSource } from './due-sources.ts';
import { roleHolders, type RoleHolders } from './role-holders.ts';
import { warningsOf, type OpenWarning } from './open-warnings.ts';

/** Days ahead of which something is named as coming. */
export const DAYS_AHEAD = 60;

/** A route with the clock that its requests run by. */
interface RouteClock {
  id: string;
  name: string;
  /** The role that decides. */
  decides: string;
  workingDays: number;
}

/** A line about one path or one team. */
interface NamedLine {
  name: string;
  words: string;
}

/** Everything that an owner has to know on a day; plain data, for page, JSON and reminders alike. */
export interface OwnerStatus {
  /** The day, YYYY-MM-DD. */
  asOf: string;
  /** The last day that is looked ahead to. */
  until: string;
  /** Reviews that are overdue or due by then, the earliest ahead. */
  reviews: readonly DueReview[];
  /** Sources that nobody has opened for too long, or that are to be opened by then. */
  sources: readonly DueSource[];
  /** Rules, exceptions, versions and tools that begin or end by then. */
  dates: readonly DatedEvent[];
  routes: readonly RouteClock[];
  /** Roles that have something to do, with who holds them; undefined where `people.yaml` names no holder of any role. */
  roles: readonly RoleHolders[] | undefined;
  /** Warnings of the check that nobody has dealt with. */
  warnings: readonly OpenWarning[];
  /** One line for each training path; none where the organisation does not show who completed what. */
  training: readonly NamedLine[];
  /** One line for each team that has added its results. */
  teams: readonly NamedLine[];
}

/**
 * Returns where the handbook stands on its own day.
 * @param handbook as it binds today: `handbookInForce`
 * @param problems what the check found
 */
export function ownerStatus(handbook: Handbook, problems: readonly Problem[]): OwnerStatus {
  const { today, organization } = handbook;
  const until = addDays(today, DAYS_AHEAD);
  return {
    asOf: today,
    until,
    reviews: dueReviews(handbook, until),
    sources: dueSources(handbook, until),
    dates: scheduleOf(handbook).filter(({ kind, day }) => (kind === 'begins' || kind === 'ends') && day <= until),
    routes: currentOn(organization.routes, today).map(({ id, name, decides, workingDays }) => ({
      id,
      name,
      decides,
      workingDays,
    })),
    roles: roleHolders(handbook),
    warnings: warningsOf(handbook, problems),
    training: showsTrainingStatus(handbook)
      ? coverage(handbook).map((path) => ({ name: path.path.title, words: coverageSentence(path) }))
      : [],
    teams: teamResults(handbook).map(({ team, summary }) => ({ name: team, words: progressWords(summary) })),
  };
}
