import { compare, type Comparison } from './compare.ts';
import { addDays } from '../basics/calendar.ts';
import { analysedDates } from './dates.ts';
import { policyDay } from './policy-day.ts';
import type { PolicyInput } from './policy-input.ts';

/** Describes what changes from one day to another; `until` is null for what stays so. */
export interface PolicyChanges extends Omit<Comparison, 'on'> {
  from: string;
  until: string | null;
}

/**
 * Every answer that changes between two policies, on the first day on which both hold and on every later day on which a
 * rule of either begins or ends: a rule that begins next month shows its effect today.
 * @param today YYYY-MM-DD
 */
export function policyChanges(before: PolicyInput, after: PolicyInput, today: string): PolicyChanges[] {
  const first = policyDay(before, policyDay(after, today));
  const later = [...analysedDates(before), ...analysedDates(after)].filter((day) => day > first);
  const days = [first, ...[...new Set(later)].sort()];
  const all = days.map((from) => {
    const { on: _, ...changes } = compare(before, after, from);
    return { from, changes, key: JSON.stringify(changes) };
  });
  const starts = all.filter(({ key }, index) => key !== all[index - 1]?.key);
  return starts.map(({ from, changes }, index) => {
    const next = starts[index + 1];
    return { from, until: next ? addDays(next.from, -1) : null, ...changes };
  });
}
