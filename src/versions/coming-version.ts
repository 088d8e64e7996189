import type { Handbook } from '../model/handbook.ts';
import type { InlineMarkdown } from '../model/text-kinds.ts';
import { compare } from '../policy/compare.ts';

/** Describes the version of the policy whose first day is still to come. */
export interface ComingVersion {
  number: number;
  /** Its first day, YYYY-MM-DD. */
  date: string;
  /** The summary of its note; undefined while nobody has published it. */
  summary: InlineMarkdown | undefined;
  /** The number of answers that differ from those of the version in force, on its first day. */
  answers: number;
}

/**
 * Returns the version that is announced, with what it changes.
 * @param handbook as it binds today: `handbookInForce`
 * @returns undefined when the content states no version that is still to come
 */
export function comingVersion(handbook: Handbook): ComingVersion | undefined {
  const { announced } = handbook;
  if (!announced) return undefined;
  const { version, date } = announced.organization.policy;
  return {
    number: version,
    date,
    summary: announced.versions.find(({ number }) => number === version)?.note.summary,
    answers: compare(handbook, announced, date).changed,
  };
}
