import { nameOfKind } from './kind.ts';
import { KINDS_OF_PART } from './parts.ts';
import { ownerStatusPath, teamStatusPath, trainingStatusCsvPath, trainingStatusPath } from './paths.ts';
import type { Part } from './schema/leave-out.ts';
import type { Organization } from './schema/organization.ts';

/** Where the pages and files of a part are: the first that an address begins with says what it belongs to. */
const ADDRESSES: readonly (readonly [string, Part])[] = [
  [trainingStatusPath, 'status'],
  [trainingStatusCsvPath, 'status'],
  [teamStatusPath, 'status'],
  [ownerStatusPath, 'status'],
  ['/api/v1/status.', 'status'],
  ['/api/v1/checks.', 'checks'],
  ['/api/v1/checklists.', 'checklists'],
  ['/api/', 'api'],
  ['/training/', 'training'],
  ['/checks/', 'checks'],
  ['/checklists/', 'checklists'],
  ['/faq/', 'faq'],
  ['/glossary/', 'glossary'],
  ['/sources/', 'sources'],
  ['/changes/', 'changes'],
];

/**
 * Returns why the site has nothing at an address that belongs to a part, as the end of a sentence with what to do: a setting
 * of organization.yaml, or a part for which content/ has nothing. Undefined where neither is so.
 */
export function whyNotThere({ organization }: Source, path: string): string | undefined {
  const setting = organization && settingAgainst(organization, path);
  if (setting !== undefined)
    return `what organization.yaml switches off with \`${setting}\`. Take the link out, or change the setting.`;
  const kinds = ADDRESSES.flatMap(([start, part]) => (path === start ? (KINDS_OF_PART[part]?.slice(0, 1) ?? []) : []));
  const [kind] = kinds;
  return kind && `a page that is there as soon as content/ has ${nameOfKind(kind)}. Add one, or take the link out.`;
}

interface Source {
  organization: Pick<Organization, 'leaveOut' | 'training'> | undefined;
}

/** Returns what switches off the pages at an address, as it is written in organization.yaml. */
function settingAgainst(organization: Pick<Organization, 'leaveOut' | 'training'>, path: string): string | undefined {
  const isTrainingStatus = path.startsWith(trainingStatusPath) || path === trainingStatusCsvPath;
  if (isTrainingStatus && !organization.training.showStatus) return 'training.showStatus: false';
  const part = ADDRESSES.find(([start, each]) => path.startsWith(start) && organization.leaveOut.includes(each))?.[1];
  return part && `leaveOut: [${part}]`;
}
