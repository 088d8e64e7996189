import { isRetiredOn } from '../basics/current-on.ts';
import type { PolicyValue } from './policy-input.ts';

/**
 * Returns the values that questions can be about on a day: those that are not retired by then. What an announced version
 * adds is asked of that version alone.
 * @param on YYYY-MM-DD
 */
export const choosableOn = <T extends Pick<PolicyValue, 'retired' | 'begins'>>(values: readonly T[], on: string): T[] =>
  values.filter((value) => value.begins === undefined && !isRetiredOn(value, on));
