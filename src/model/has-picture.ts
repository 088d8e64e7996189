import { currentOn } from '../basics/current-on.ts';
import type { Organization } from './schema/organization.ts';

/** Returns whether there is anything to show on the way to the model: a case to ask about, and uses that have a place on it. */
export const hasPicture = ({ everydayCase, uses }: Pick<Organization, 'everydayCase' | 'uses'>, on: string): boolean =>
  everydayCase !== undefined && currentOn(uses, on).some(({ entersAt }) => entersAt !== undefined);
