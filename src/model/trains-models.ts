import type { Organization } from './schema/organization.ts';

/**
 * Returns whether the organisation trains models of its own, which output of others must not reach. Where it names none, the site says
 * nothing of datasets and teachers.
 */
export const trainsModels = ({ protectedModels }: Pick<Organization, 'protectedModels'>): boolean =>
  protectedModels.length > 0;

/** Returns what people report to the contact for incidents, as the question or the heading before its name. */
export const incidentInWords = (organization: Pick<Organization, 'protectedModels'>): string =>
  trainsModels(organization) ? 'Output may have reached a dataset' : 'A tool may have seen what it must not see';
