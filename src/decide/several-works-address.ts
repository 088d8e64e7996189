import { worksWords } from '#words/several-works-script.ts';
import { typedLine } from '../basics/typed-text.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { planKey, spaceOf } from '../policy/question.ts';
import { isChoosableWork, MAX_WORK_NAME, MAX_WORKS, type SeveralWorks, type Work } from './several-works.ts';

const MAX_VALUE_LENGTH = 120 + MAX_WORK_NAME;

/**
 * Reads what is compared from the query of a link: `?work=division/data/use/name&work=…&plans=tool/plan,…`; a name may be left
 * out. What does not exist (any
 * more) is left out and said in `problems`, a sentence each.
 * @param on the day, YYYY-MM-DD
 */
export function readSeveralWorks(
  policy: PolicyInput,
  query: string,
  on: string,
): { chosen: SeveralWorks; problems: string[] } {
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const works: Work[] = [];
  for (const value of new Set(params.getAll('work').map((text) => typedLine(text, MAX_VALUE_LENGTH)))) {
    const [division = '', data = '', use = '', ...rest] = value.split('/');
    const name = typedLine(rest.join('/'), MAX_WORK_NAME);
    const work = { division, data, use, ...(name && { name }) };
    if (!isChoosableWork(policy, work, on)) {
      problems.push(worksWords.strayWork(value));
    } else if (works.length < MAX_WORKS) works.push(work);
    else if (works.length === MAX_WORKS) {
      problems.push(worksWords.tooMany(MAX_WORKS));
      break;
    }
  }
  const known = new Set(spaceOf(policy, on).plans.map(planKey));
  const named = (params.get('plans') ?? '').split(',').map((text) => typedLine(text, MAX_VALUE_LENGTH));
  const plans = [...new Set(named.filter(Boolean))];
  const strange = plans.filter((plan) => !known.has(plan));
  for (const plan of strange.slice(0, MAX_WORKS)) {
    problems.push(worksWords.strayPlan(plan));
  }
  return { chosen: { works, plans: plans.filter((plan) => known.has(plan)) }, problems };
}

/** A piece of work as an address and the device carry it: `division/data/use/name`. */
export const workText = ({ division, data, use, name }: Work): string =>
  [division, data, use, ...(name ? [name] : [])].join('/');

/** The query that carries what is compared; empty while nothing is chosen. */
export function writeSeveralWorks({ works, plans }: SeveralWorks): string {
  const params = new URLSearchParams(works.map((work) => ['work', workText(work)]));
  if (plans.length > 0) params.set('plans', plans.join(','));
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query && `?${query}`;
}
