import { plural } from '../format.ts';

/** Says what the calendar and the feed of dates say: what begins, ends and must be reviewed. */
export const scheduleWords = {
  title: (handbook: string) => `Dates of the ${handbook}`,
  about:
    'What of the policy begins or ends, and what must be reviewed: told when it is known, and again a month ahead.',
  owner: (role: string) => `Owner: ${role}`,
  more: (count: number) => `and ${count} more`,
  told: (day: string, event: string) => `${day}: ${event}`,
  /** A sentence or two about an event; the details are what it is about, where that is several entries. */
  description: (event: string, day: string, owner: string | undefined, details: readonly string[]) =>
    [
      `${event}, on ${day}.`,
      ...(owner === undefined ? [] : [`Owner: ${owner}.`]),
      ...(details.length > 0 ? [`${details.join('; ')}.`] : []),
    ].join(' '),
  version: (number: number) => `Version ${number} of the policy takes effect`,
  begins: (id: string, title: string, isException: boolean) =>
    `${id} ${isException ? '(exception)' : '(rule)'} begins to bind: ${title}`,
  ends: (id: string, title: string, isException: boolean) =>
    `${id} ${isException ? '(exception)' : '(rule)'} binds for the last day: ${title}`,
  lastDay: (name: string) => `${name} is in use for the last day`,
  lastDayOfPlan: (tool: string, plan: string) => `${tool}, ${plan}, is in use for the last day`,
  openAgain: (title: string) => `Open a source again: ${title}`,
  openAll: (sources: number) => `Open ${plural(sources, { one: '# source', other: '# sources' })} again`,
  review: (title: string) => `Review due: ${title}`,
  reviews: (pages: number) => `Reviews due: ${plural(pages, { one: '# page', other: '# pages' })}`,
};
