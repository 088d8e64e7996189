import type { Handbook } from './handbook.ts';
import type { FileKind } from './kind.ts';
import type { NavigationPage } from './schema/navigation.ts';
import type { Part } from './schema/leave-out.ts';
import type { Organization } from './schema/organization.ts';

/** Describes what tells which parts a handbook has. The organisation is undefined while organization.yaml has faults. */
export type PartSource = Pick<
  Handbook,
  | 'tools'
  | 'checks'
  | 'checklists'
  | 'trainingPaths'
  | 'faq'
  | 'glossary'
  | 'sources'
  | 'providerTerms'
  | 'changes'
  | 'versions'
  | 'announced'
> & { organization: Pick<Organization, 'leaveOut'> | undefined };

/** A part that can be left out, or the published versions, which are records and are shown as soon as there is one. */
export type ShownPart = Part | 'versions';

/** Returns whether a part has something to show. What the site makes by itself always has. */
const CONTENT: Record<ShownPart, (source: PartSource) => boolean> = {
  training: ({ trainingPaths }) => trainingPaths.length > 0,
  checks: ({ checks }) => checks.length > 0,
  checklists: ({ checklists }) => checklists.length > 0,
  faq: ({ faq }) => faq.length > 0,
  glossary: ({ glossary }) => glossary.length > 0,
  sources: ({ sources }) => sources.length > 0,
  'provider-terms': ({ providerTerms }) => providerTerms.length > 0,
  'tool-facts': ({ tools }) =>
    tools.some((tool) => [tool, ...tool.plans].some(({ facts }) => Object.keys(facts).length > 0)),
  // There before the first change: readers follow its feed from the first day on, and chapters lead to it.
  changes: () => true,
  versions: ({ versions }) => versions.length > 0,
  status: () => true,
  api: () => true,
  markdown: () => true,
};

/**
 * Returns whether the site has a part: it does unless organization.yaml leaves it out, or content/ has nothing for it. What it
 * has not has no page, no address and no link. Every page, list and link asks here.
 */
export const has = (source: PartSource, part: ShownPart): boolean =>
  !(part !== 'versions' && leavesOut(source, part)) && CONTENT[part](source);

/** Returns whether organization.yaml leaves a part out. */
export const leavesOut = ({ organization }: Pick<PartSource, 'organization'>, part: Part): boolean =>
  organization?.leaveOut.includes(part) ?? false;

/** Returns whether the site has a page that lists what teams do: check items, self-assessments, or both. */
export const hasChecksPage = (source: PartSource): boolean => has(source, 'checks') || has(source, 'checklists');

/** Returns whether the site has the page on which teams say where they are. */
export const hasTeamStatus = (source: PartSource): boolean => has(source, 'status') && hasChecksPage(source);

/** Returns whether the site has one of the pages that the header can name. */
export function hasMainPage(source: PartSource, page: NavigationPage): boolean {
  switch (page) {
    case 'checks':
      return hasChecksPage(source);
    case 'training':
    case 'faq':
    case 'glossary':
    case 'sources':
    case 'changes':
      return has(source, page);
    default:
      return true;
  }
}

/** The kinds of content that are there for one part alone. */
export const KINDS_OF_PART: Partial<Record<Part, readonly FileKind[]>> = {
  training: ['training-path', 'scenario', 'completion'],
  checks: ['check'],
  checklists: ['checklist'],
  faq: ['faq'],
  glossary: ['term'],
  sources: ['source'],
  'provider-terms': ['provider-term'],
  changes: ['change'],
};
