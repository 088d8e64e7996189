import { isInForce } from '../dates.ts';
import type { Grouping } from './grouping.ts';
import { SetPool } from './set-pool.ts';

/** The policy on one date: for each group, the set of rules that cover it and are in force. */
export interface Moment {
  date: string;
  /** Shared by all dates: the same set has the same number on each. */
  sets: SetPool;
  /** The set of each group; overwritten when the next date is reached. */
  setOf: Uint32Array;
}

/** Returns how many elements a pool of sets of this width takes. */
const elementsOf = ({ width }: SetPool) => width * 32;

/** Goes through the dates in order; from one to the next only groups that hold a rule which began or ended are looked at. */
export function* timeline({ rules, covering }: Grouping, dates: readonly string[]): Generator<Moment, void> {
  const sets = new SetPool(elementsOf(covering));
  const masks = new SetPool(elementsOf(covering));
  const setOf = new Uint32Array(covering.size);
  const isOn = (date: string) => rules.map((rule) => isInForce(rule, date));
  const addMask = (flags: readonly boolean[]) => masks.addWhere((rule) => flags[rule] === true, rules.length);

  let before: boolean[] | undefined;
  for (const date of dates) {
    const now = isOn(date);
    const inForce = addMask(now);
    const changed = addMask(now.map((flag, rule) => flag !== before?.[rule]));
    for (let group = 0; group < covering.size; group++) {
      if (before && !covering.intersects(group, masks, changed)) continue;
      setOf[group] = sets.addIntersection(covering, group, masks, inForce);
    }
    before = now;
    yield { date, sets, setOf };
  }
}
