import { currentOn } from '../basics/current-on.ts';
import { compareText } from '../basics/compare-text.ts';
import type { Handbook } from './handbook.ts';
import { teamStatusPath, trainingStatusPath } from './paths.ts';

/** The most rows that the status pages show in full. */
const MAX_ROWS = 200;
/** People on one page where a training path has pages of its own. */
export const PEOPLE_A_PAGE = 250;

type TrainingSource = Pick<Handbook, 'trainingPaths' | 'completions' | 'people' | 'today'>;

/** The handles of those who must take a path or have a record of it, sorted. */
export function handlesOf({ completions, people }: TrainingSource, pathId: string): string[] {
  const recorded = completions.filter(({ path }) => path === pathId);
  const required = people.filter(({ paths }) => paths.includes(pathId));
  return [...new Set([...recorded, ...required].map(({ handle }) => handle))].sort(compareText);
}

/** The address of a page of people on a training path, counted from 1. */
export const pathStatusPath = (pathId: string, page = 1): string =>
  `${trainingStatusPath}${pathId}/${page === 1 ? '' : `${page}/`}`;

/** A training path whose people have pages of their own. */
export interface StatusOfPath {
  id: string;
  title: string;
  pages: number;
}

/** The training paths whose people have pages of their own: none while one page can hold them all. */
export function pathsWithStatusPages(source: TrainingSource): StatusOfPath[] {
  const paths = currentOn(source.trainingPaths, source.today).map(({ id, title }) => ({
    id,
    title,
    people: handlesOf(source, id).length,
  }));
  const rows = paths.reduce((sum, { people }) => sum + people, 0);
  if (rows <= MAX_ROWS) return [];
  return paths.map(({ id, title, people }) => ({ id, title, pages: Math.max(1, Math.ceil(people / PEOPLE_A_PAGE)) }));
}

/** The address of a team's results where each team has a page of its own. */
export const teamPath = (team: string): string => `${teamStatusPath}${team}/`;

/** The ids of teams that have a page of their own: none while one page can hold what all have said. */
export function teamsWithPages({
  assessments,
  checks,
  today,
}: Pick<Handbook, 'assessments' | 'checks' | 'today'>): string[] {
  const rows = assessments.length * currentOn(checks, today).length;
  return rows <= MAX_ROWS ? [] : assessments.map(({ id }) => id);
}
