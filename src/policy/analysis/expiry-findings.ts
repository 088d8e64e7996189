import { addDays } from '../../basics/calendar.ts';
import type { PolicyInput } from '../policy-input.ts';
import { finding, type Finding } from './finding.ts';

/** Holds how long before its end a rule is announced to end. */
const NOTICE_DAYS = 30;

/** Warnings about rules that have ended, or soon will. The only findings that depend on today. */
export function expiryFindings({ organization, rules }: PolicyInput, today: string): Finding[] {
  const { date } = organization.policy;
  return rules.flatMap(({ id, expires, retired }) => {
    if (expires === undefined || retired !== undefined) return [];
    if (expires < today || expires < date) {
      return [
        finding(
          'expired',
          [id],
          `${id} expired on ${expires}. Retire it (retired: ${addDays(expires, 1)}), or decide it anew.`,
        ),
      ];
    }
    if (expires > addDays(today, NOTICE_DAYS)) return [];
    return [finding('expires-soon', [id], `${id} expires on ${expires}: decide before then whether it is renewed.`)];
  });
}
