import type { SeveralWorks } from '../../decide/several-works.ts';
import { readSeveralWorks, workText } from '../../decide/several-works-address.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { WORKS_KEY } from '../../progress/entry.ts';
import { keepFocus } from '../keep-focus.ts';
import { store } from '../progress/device-store.ts';
import { readersToday } from '../readers-day.ts';

export { plansOfWorks, worksInWords } from '../../decide/several-works.ts';
export { verdictTable } from './verdict-table.ts';
export { keepFocus };

/**
 * Returns the list that this device keeps; what was retired since is left out, and stays kept.
 * @param on the day, YYYY-MM-DD
 */
export function keptWorks(policy: PolicyInput, on: string): SeveralWorks {
  const entry = store.progress.entries.get(WORKS_KEY);
  if (entry?.state !== 'listed') return { works: [], plans: [] };
  const query = new URLSearchParams(entry.works.map((work) => ['work', work]));
  query.set('plans', entry.plans.join(','));
  return readSeveralWorks(policy, query.toString(), on).chosen;
}

/**
 * Keeps the list on this device.
 * @returns whether it is saved
 */
export function keepWorks({ works, plans }: SeveralWorks): boolean {
  const since = readersToday();
  store.change(new Map([[WORKS_KEY, { state: 'listed', works: works.map(workText), plans: [...plans], since }]]));
  return store.storageError === undefined;
}
