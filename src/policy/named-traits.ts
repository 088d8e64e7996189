import type { PolicyPlan } from './policy-input.ts';
import { traitValues } from './trait-values.ts';

/*
 * Traits are data: the engine works by whatever organization.yaml lists. What the handbook says by itself about two of them
 * is here, and in CONTRIBUTING.md, "What the engine knows by name"; where an organisation does not have them, it is not said.
 */

/** The trait that says who holds the account. */
export const ACCOUNT = 'account';
/** The trait that says whose model writes the output. */
export const MODEL = 'model';

/** The trait that says how the model that answers is chosen. */
export const CHOICE = 'choice';

/** Returns whether the vendor does not say which model answered: then nobody can name it in a label. */
export const isUndisclosed = (plan: Pick<PolicyPlan, 'traits'>): boolean =>
  traitValues(plan, CHOICE).includes('not-disclosed');

/** Returns whether a plan belongs to a person and not to the organisation: such plans stand apart in the matrix. */
export const isPersonal = (plan: Pick<PolicyPlan, 'traits'>): boolean =>
  traitValues(plan, ACCOUNT).includes('personal');

/** Returns whether a model of somebody else writes the output: the directory of tools counts these plans. */
export const isOutside = (plan: Pick<PolicyPlan, 'traits'>): boolean => traitValues(plan, MODEL).includes('outside');
