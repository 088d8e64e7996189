import type { Handbook } from '../model/handbook.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import type { PolicyInput } from '../policy/policy-input.ts';

/** Describes what the decision page carries besides its HTML. */
export interface PageData {
  policy: PolicyInput;
  /** Says what a complete request holds, by route. */
  include: Record<string, string[]>;
  newIssue: string;
  maxUrlLength: number;
  /** The address of the page itself, for links to other answers. */
  page: string;
  /** The address of the comparison of tools. */
  comparison: string;
}

/**
 * Makes the data of the page; reasons and texts stand in its HTML and are left out here.
 * @param addresses of the page itself and of the comparison of tools
 */
export function pageData(handbook: Handbook, addresses: Pick<PageData, 'page' | 'comparison'>): PageData {
  const { routes, gitHost } = handbook.organization;
  const policy = pickPolicy(handbook);
  return {
    policy: {
      ...policy,
      organization: {
        ...policy.organization,
        traits: policy.organization.traits?.filter(({ sameMaker }) => sameMaker),
      },
      rules: policy.rules.map((rule) => ({ ...rule, reason: '', title: '' })),
    },
    include: Object.fromEntries(routes.map(({ id, include }) => [id, include])),
    newIssue: gitHost.newIssue,
    maxUrlLength: gitHost.maxUrlLength,
    ...addresses,
  };
}
