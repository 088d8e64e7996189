import type { Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';

/** Something that readers choose by its name, and where the name is written. */
interface Named {
  name: string;
  retired?: string | undefined;
  at: Place;
}

/** The vocabularies of organization.yaml that readers choose from. */
const VOCABULARIES = ['divisions', 'data', 'uses'] as const;

/**
 * Names that two things in force share, where readers choose one of them by name: tools, the plans of a tool, divisions, data
 * classes, uses. What is retired may keep the name that something else took over.
 */
export function sameNameProblems(records: readonly AnyFileRecord[]): Problem[] {
  const tools = records.filter(isOfKind('tool'));
  return [
    ...shared(
      'tool',
      tools.flatMap(({ data, document }) => (data ? [{ ...data, at: document.place(['name']) }] : [])),
    ),
    ...tools.flatMap(({ data, document }) =>
      shared(
        'plan of this tool',
        (data?.plans ?? []).map((plan, index) => ({ ...plan, at: document.place(['plans', index, 'name']) })),
      ),
    ),
    ...records.filter(isOfKind('organization')).flatMap(({ data, document }) =>
      VOCABULARIES.flatMap((list) =>
        shared(
          `entry of \`${list}\``,
          (data?.[list] ?? []).map((value, index) => ({ ...value, at: document.place([list, index, 'name']) })),
        ),
      ),
    ),
  ];
}

function shared(what: string, entries: readonly Named[]): Problem[] {
  const inForce = entries.filter(({ retired }) => !retired);
  const key = (name: string) => name.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  return inForce.flatMap(({ name, at }, index) => {
    const first = inForce.slice(0, index).find((other) => key(other.name) === key(name));
    if (!first) return [];
    const message = `"${name}" is already the name of another ${what}, at ${first.at.file}:${first.at.line}. Readers could not tell them apart.`;
    return [problem('duplicate-name', at, message)];
  });
}
