import { factsOf } from '../facts.ts';
import { allowedList, didYouMean } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { isReservedName } from './reserved-names.ts';
import { isOfKind, type AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { Path } from './yaml-document.ts';

/** Returns what tools and plans tell that organization.yaml does not list among the facts. Files with other faults are looked at as well. */
export function factProblems(records: readonly AnyFileRecord[]): Problem[] {
  const organization = records.find(isOfKind('organization'))?.data;
  if (!organization) return [];
  const known = factsOf(organization).map(({ id }) => id);
  const where =
    organization.facts === undefined
      ? 'These are the facts of a handbook that lists none; `facts` in organization.yaml lists your own.'
      : 'Facts are listed in organization.yaml.';
  return records.filter(isOfKind('tool')).flatMap(({ raw, document }) =>
    factPlaces(raw).flatMap((path) => {
      const id = String(path.at(-1));
      if (known.includes(id) || isReservedName(id)) return [];
      const message = `\`${id}\` is not a fact.${didYouMean(id, known)}${allowedList(known, 30)} ${where}`;
      return [problem('unknown-reference', document.place(path, 'key'), message)];
    }),
  );
}

/** Where a tool and its plans tell facts. */
function factPlaces(raw: unknown): Path[] {
  if (!isRecord(raw)) return [];
  const plans = Array.isArray(raw.plans) ? raw.plans : [];
  return [keysIn(raw, []), ...plans.map((plan: unknown, index) => keysIn(plan, ['plans', index]))].flat();
}

const keysIn = (holder: unknown, path: Path): Path[] =>
  isRecord(holder) && isRecord(holder.facts) ? Object.keys(holder.facts).map((id) => [...path, 'facts', id]) : [];
