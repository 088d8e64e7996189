import { addDays } from '../basics/calendar.ts';
import { remembered } from '../basics/remembered.ts';
import type { Handbook } from '../model/handbook.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import type { VersionNote } from '../model/schema/version-note.ts';
import { bindingNow } from './normative-content.ts';

/** A version of the policy as it can be read: published, or announced and still to be. */
export interface VersionView {
  number: number;
  content: NormativeContent;
  /** Undefined while nobody has published it. */
  note: VersionNote | undefined;
  /** The first day on which it is in force, YYYY-MM-DD. */
  from: string;
  /** The last day on which it is; before `from` where it was replaced on its first day, undefined while none follows. */
  until: string | undefined;
  /** The version before it; undefined for the first. */
  before: NormativeContent | undefined;
  /** Says whether it has been in force, is, or will be. */
  standing: 'past' | 'in force' | 'coming';
}

/**
 * Returns every version that can be read, oldest first: those that are published, and what is announced.
 * @param handbook as it binds today: `handbookInForce`
 */
export const versionViews = remembered((handbook: Handbook): readonly VersionView[] => {
  const { announced, today, organization } = handbook;
  const published = (announced ?? handbook).versions.map(({ number, content, note }) => ({ number, content, note }));
  const stated = announced?.organization.policy.version;
  const isUnpublished = announced !== undefined && !published.some(({ number }) => number === stated);
  const all = [
    ...published,
    ...(isUnpublished ? [{ number: stated ?? 0, content: bindingNow(announced), note: undefined }] : []),
  ];
  return all.map(({ number, content, note }, index): VersionView => {
    const next = all[index + 1]?.content.policy.date;
    const from = content.policy.date;
    const isInForce = number === organization.policy.version;
    return {
      number,
      content,
      note,
      from,
      until: next === undefined ? undefined : addDays(next, -1),
      before: all[index - 1]?.content,
      standing: isInForce ? 'in force' : from > today ? 'coming' : 'past',
    };
  });
});
