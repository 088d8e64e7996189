import { nearestWord } from '../../basics/edit-distance.mjs';
import type { PolicyInput } from '../../policy/policy-input.ts';
import type { Known } from './policy-verdicts.ts';
import type { RepositoryPolicy } from './repository-policy.ts';

/** Describes what options state about all repositories that do not say so themselves. */
export type StatedWork = Pick<RepositoryPolicy, 'division' | 'data' | 'plans'> & { uses?: string[] };

/** The options that state it, as a command line gives them; a plan is TOOL/PLAN. */
type StatingOptions = Partial<Record<'division' | 'data' | 'use' | 'plan', string[]>>;

/** Returns what options state about the work, or what is wrong with them, one sentence each. */
export function statedBy(options: StatingOptions, { organization, tools }: PolicyInput): StatedWork | string[] {
  const faults: string[] = [];
  const check = (option: string, value: string | undefined, known: readonly { id: string }[]) => {
    const ids = known.map(({ id }) => id);
    if (value === undefined || ids.includes(value)) return;
    const nearest = nearestWord(value, ids);
    const hint = nearest ? ` Did you mean ${nearest}?` : '';
    faults.push(`There is no ${option} "${value}".${hint} It can be ${ids.join(', ')}.`);
  };
  const [division] = options.division ?? [];
  const [data] = options.data ?? [];
  check('division', division, organization.divisions);
  check('data class', data, organization.data);
  for (const use of options.use ?? []) check('use', use, organization.uses);
  const plans: StatedWork['plans'] = {};
  for (const value of options.plan ?? []) {
    const [tool = '', plan = ''] = value.split('/');
    const listed = tools.find(({ id }) => id === tool);
    check('tool', tool, tools);
    if (listed) check(`plan of ${tool}`, plan, listed.plans);
    plans[tool] = plan;
  }
  if (faults.length > 0) return faults;
  return {
    plans,
    ...(division !== undefined && { division }),
    ...(data !== undefined && { data }),
    ...(options.use && { uses: options.use }),
  };
}

/** Returns what is known about a use: by the file of the repository first, then by options. */
export function knownOf(tool: string, own: RepositoryPolicy, stated: StatedWork, uses?: string[]): Known {
  const plan = own.plans[tool] ?? stated.plans[tool];
  return {
    tool,
    plans: plan === undefined ? undefined : [plan],
    division: own.division ?? stated.division,
    data: own.data ?? stated.data,
    uses: uses ?? stated.uses,
    isEveryUse: uses !== undefined,
  };
}
