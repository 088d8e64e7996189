import type { Organization } from './schema/organization.ts';

/** Returns what has happened when people turn to the contact for incidents: the question, or the heading, before its name. */
export const incidentWhen = ({ incident }: Organization['contacts']): string =>
  incident.when ?? 'A tool may have seen what it must not see';
