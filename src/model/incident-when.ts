import { footerWords } from '#words/page-frame.ts';
import type { Organization } from './schema/organization.ts';

/** Returns what has happened when people turn to the contact for incidents: the question, or the heading, before its name. */
export const incidentWhen = ({ incident }: Organization['contacts']): string =>
  incident.when ?? footerWords.incidentWhen;
