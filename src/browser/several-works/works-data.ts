import type { PolicyInput } from '../../policy/policy-input.ts';

/** Describes what the page carries for its script. */
export interface WorksData {
  /** Holds what can be chosen, without what decides. */
  policy: PolicyInput;
  /** The address of the texts of answers, with which the whole policy comes. */
  texts: string;
  /** The address of the decision page. */
  decide: string;
}
