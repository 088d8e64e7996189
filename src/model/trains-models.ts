import type { Organization } from './schema/organization.ts';

/**
 * Returns whether the organisation trains models of its own, which output of others must not reach. Where it names none, the site says
 * nothing of datasets and teachers.
 */
export const trainsModels = ({ protectedModels }: Pick<Organization, 'protectedModels'>): boolean =>
  protectedModels.length > 0;
