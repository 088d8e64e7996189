import { compareText } from '../basics/compare-text.ts';
import type { Handbook } from '../model/handbook.ts';
import type { DatedEvent } from './dated-event.ts';
import { policyEvents } from './policy-events.ts';
import { recheckEvents } from './recheck-events.ts';
import { reviewEvents } from './review-events.ts';

/**
 * Returns what is still to begin, to end or to be reviewed, and the reviews that are overdue; by day, then by kind and title.
 * @param handbook as it binds today: `handbookInForce`
 */
export function scheduleOf(handbook: Handbook): DatedEvent[] {
  return [...policyEvents(handbook), ...reviewEvents(handbook), ...recheckEvents(handbook)].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.kind, b.kind) || compareText(a.title, b.title),
  );
}
