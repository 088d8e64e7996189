import { addDays } from '../basics/calendar.ts';
import { absoluteAddress } from '../model/address.ts';
import type { Handbook, Version } from '../model/handbook.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { policyOf } from '../versions/normative-content.ts';
import { absoluteLinks } from './absolute-links.ts';
import { decisionsDocumentOf, type DecisionsDocument } from './decisions-document.ts';

type Source = Pick<Handbook, 'organization' | 'versions'>;

/** The versions of the policy that were in force before the one that is, oldest first. */
const earlierVersions = ({ organization: { policy }, versions }: Source): Version[] =>
  versions.filter(({ content }) => content.policy.date < policy.date);

/** The address of an earlier version's decisions: a file beside `decisions.json`, in a folder of that name. */
const earlierDecisionsPath = (version: number) => `/api/v1/decisions/${version}.json`;

/** Returns what `decisions.json` says about the versions before its own; nothing where there are none. */
export function earlierOf(handbook: Source): Pick<DecisionsDocument, 'earlier'> {
  const { site } = handbook.organization;
  const earlier = earlierVersions(handbook).map(({ number, content }) => ({
    version: number,
    begins: content.policy.date,
    url: absoluteAddress(site, earlierDecisionsPath(number)),
  }));
  return earlier.length > 0 ? { earlier } : {};
}

/**
 * Returns what makes the decisions of each version that was in force before, by its number: as it was published, with the site and the
 * contacts of today. Its answers end on the day before the next version's first. All of them at once would fill the memory.
 */
export function earlierDecisions(handbook: Handbook): Map<number, () => DecisionsDocument> {
  const { site } = handbook.organization;
  const earlier = earlierVersions(handbook);
  return new Map(
    earlier.map(({ number, content }, index) => {
      const next = earlier[index + 1]?.content ?? handbook.organization;
      return [number, () => absoluteLinks(site, decisionsOf(handbook, content, next.policy.date))];
    }),
  );
}

/** @param replaced the first day of the next version, YYYY-MM-DD */
function decisionsOf({ organization }: Handbook, content: NormativeContent, replaced: string): DecisionsDocument {
  const policy = policyOf(content);
  const { conditions, routes } = content;
  const document = decisionsDocumentOf({
    ...policy,
    organization: { ...organization, ...policy.organization, conditions, routes },
    today: content.policy.date,
  });
  const lastDay = addDays(replaced, -1);
  const { validUntil } = document;
  return { ...document, validUntil: validUntil !== null && validUntil < lastDay ? validUntil : lastDay, replaced };
}
