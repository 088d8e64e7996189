import { nearestWord } from '../basics/edit-distance.mjs';
import type { PolicyInput } from '../policy/policy-input.ts';
import type { StatedWork } from './audit-repository.ts';
import type { AuditOptions } from './options.ts';

/** Returns what options state about the work, or what is wrong with them, one sentence each. */
export function statedBy(options: AuditOptions, { organization, tools }: PolicyInput): StatedWork | string[] {
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
