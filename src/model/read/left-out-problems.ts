import { count } from '../../basics/words.ts';
import { nameOfKind } from '../kind.ts';
import { KINDS_OF_PART } from '../parts.ts';
import { problem, type Problem } from '../problem.ts';
import type { Part } from '../schema/leave-out.ts';
import { NAVIGATION_PAGES } from '../schema/navigation.ts';
import { isOfKind, type AnyFileRecord, type FileRecord } from './records.ts';

/** Returns what content/ has for the parts that organization.yaml leaves out: files, facts of tools, and links of the header. */
export function leftOutProblems(records: readonly AnyFileRecord[]): Problem[] {
  const organization = records.find(isOfKind('organization'));
  if (!organization?.data) return [];
  const { leaveOut } = organization.data;
  return [
    ...leaveOut.flatMap((part) => [...filesOf(part, records), ...(part === 'tool-facts' ? factsOf(records) : [])]),
    ...headerProblems(organization, leaveOut),
  ];
}

/** One problem for each kind, at its first file: what to do is the same for all of them. */
function filesOf(part: Part, records: readonly AnyFileRecord[]): Problem[] {
  return (KINDS_OF_PART[part] ?? []).flatMap((kind) => {
    const [first, ...others] = records.filter((record) => record.kind === kind);
    if (!first) return [];
    const more = others.length > 0 ? ` (with ${count(others.length, 'more file')} of the kind)` : '';
    return [leftOut(part, { file: first.file, line: 1, column: 1 }, `this is ${nameOfKind(kind)}${more}, of the part`)];
  });
}

/** One problem for each tool, at its first facts. */
function factsOf(records: readonly AnyFileRecord[]): Problem[] {
  return records.filter(isOfKind('tool')).flatMap(({ data, document }) => {
    if (!data) return [];
    const paths = [['facts'], ...data.plans.map((_, index) => ['plans', index, 'facts'])];
    const [first] = paths.filter((_, index) => {
      const { facts } = index === 0 ? data : (data.plans[index - 1] ?? data);
      return Object.keys(facts).length > 0;
    });
    return first ? [leftOut('tool-facts', document.place(first, 'key'), 'these are facts, of the part')] : [];
  });
}

function headerProblems({ data, document }: FileRecord<'organization'>, leaveOut: readonly Part[]): Problem[] {
  return (data?.navigation ?? []).flatMap(({ page }, index) => {
    const part = leaveOut.find((each) => NAVIGATION_PAGES.some((name) => name === each && name === page));
    // Self-assessments are on the page of check items.
    if (part === undefined || (part === 'checks' && !leaveOut.includes('checklists'))) return [];
    return [leftOut(part, document.place(['navigation', index, 'page']), 'the header names the page of the part')];
  });
}

const leftOut = (part: Part, at: Parameters<typeof problem>[1], found: string): Problem =>
  problem(
    'left-out',
    at,
    `${found} \`${part}\`, which organization.yaml leaves out. Remove it here, or take \`${part}\` out of leaveOut.`,
  );
