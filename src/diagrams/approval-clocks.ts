import { clocksPicture } from '#words/pictures.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Scale, SpanRow } from './spans.ts';

const DAYS_OF_A_WEEK = 5;

/** The clock of each route, shortest first. */
export function clockRows({ organization, today }: Pick<Handbook, 'organization' | 'today'>): SpanRow[] {
  return currentOn(organization.routes, today)
    .toSorted((a, b) => a.workingDays - b.workingDays)
    .map(({ id, name, workingDays }) => ({
      id,
      name,
      spans: [{ from: 0, to: workingDays, look: 'solid' as const, label: clocksPicture.days(workingDays) }],
    }));
}

/** A line for each working day, and a label for each week that the longest clock needs. */
export function clockScale(rows: readonly SpanRow[]): Scale {
  const ends = rows.flatMap(({ spans }) => spans.map(({ to }) => (to === 'no end' ? 0 : to)));
  const weeks = Math.max(1, Math.ceil(Math.max(0, ...ends) / DAYS_OF_A_WEEK));
  const days = Array.from({ length: weeks * DAYS_OF_A_WEEK + 1 }, (_, day) => day);
  return {
    end: weeks * DAYS_OF_A_WEEK,
    lines: days.map((day) => ({ at: day, label: labelOf(day) })),
  };
}

function labelOf(day: number): string {
  if (day === 0) return clocksPicture.sent;
  if (day % DAYS_OF_A_WEEK !== 0) return '';
  return clocksPicture.weeks(day / DAYS_OF_A_WEEK);
}
