import { addDays } from '../basics/calendar.ts';
import { PlainError } from '../basics/plain-error.ts';
import { list } from '../basics/words.ts';
import type { Handbook, Version } from '../model/handbook.ts';
import { versionOn } from '../versions/policy-on.ts';

/** A version of the policy and the days of it that an audit is about. */
export interface AuditedPeriod {
  version: Version;
  /** The first day, YYYY-MM-DD. */
  from: string;
  /** The last day; undefined while no later version ends it. */
  until: string | undefined;
  /** The last day of which records count: of a period that goes on, today. */
  recordsUntil: string;
}

/**
 * Returns the version that is asked for by its number, by a day, or by both; the last that has begun where neither is given.
 * @throws PlainError where there is no such version, or another was in force on the day
 */
export function auditedPeriod(
  { versions, today }: Pick<Handbook, 'versions' | 'today'>,
  { number, on }: { number?: number | undefined; on?: string | undefined },
): AuditedPeriod {
  if (versions.length === 0)
    throw new PlainError(
      'No version of the policy is published yet, so nothing can be audited: npm run publish-version.',
    );
  const version =
    number === undefined ? versionOn(versions, on ?? today) : versions.find((one) => one.number === number);
  const known = `Published: ${list(
    versions.map((one) => `${one.number} (from ${one.content.policy.date})`),
    'and',
  )}.`;
  if (!version)
    throw new PlainError(
      number === undefined
        ? `No version was in force on ${on ?? today}. ${known}`
        : `There is no version ${number}. ${known}`,
    );
  const from = version.content.policy.date;
  const next = versions.find(({ content }) => content.policy.date > from)?.content.policy.date;
  const until = next === undefined ? undefined : addDays(next, -1);
  if (on !== undefined && versionOn(versions, on) !== version)
    throw new PlainError(
      `Version ${version.number} was not in force on ${on}, but ${until === undefined ? `from ${from} on` : `from ${from} to ${until}`}. ${known}`,
    );
  if (on !== undefined) return { version, from: on, until: on, recordsUntil: on };
  return { version, from, until, recordsUntil: until !== undefined && until < today ? until : today };
}
