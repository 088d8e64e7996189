import { incidentPicture } from '#words/processes.ts';
import { periodOf } from '../model/commitment-words.ts';
import type { Handbook } from '../model/handbook.ts';
import type { FlowStep } from './flow.ts';
import type { Columns } from './river.ts';

export const INCIDENT_COLUMNS: Columns = { count: 4 };

/** From a doubt to a signed closure, as the chapter on incidents tells it. Contact and commitments come from the data. */
export function incidentSteps({ organization, today }: Pick<Handbook, 'organization' | 'today'>): FlowStep[] {
  const report = periodOf(organization, 'incident-report', today, 'dative');
  const findings = periodOf(organization, 'incident-findings', today, 'dative');
  return [
    {
      id: 'doubt',
      phase: incidentPicture.firstHour,
      title: incidentPicture.doubt.title,
      text: incidentPicture.doubt.text(organization.contacts.incident.where, report),
      partsInOrder: true,
      parts: [
        { id: 'stop', ...incidentPicture.stop },
        { id: 'report', ...incidentPicture.report },
        { id: 'freeze', ...incidentPicture.freeze },
        { id: 'halt', ...incidentPicture.halt },
        { id: 'times', ...incidentPicture.times },
      ],
      next: [{ to: 'case' }],
    },
    {
      id: 'case',
      phase: incidentPicture.firstDay,
      title: incidentPicture.case.title,
      text: incidentPicture.case.text(findings),
      parts: [
        { id: 'class-a', ...incidentPicture.classA },
        { id: 'class-b', ...incidentPicture.classB },
        { id: 'class-c', ...incidentPicture.classC },
        { id: 'class-d', ...incidentPicture.classD, isEnd: true },
      ],
      next: [{ to: 'outcome', when: incidentPicture.knownClass }],
    },
    {
      id: 'outcome',
      phase: incidentPicture.closing,
      ...incidentPicture.outcome,
      parts: [
        { id: 'retrain', ...incidentPicture.retrain },
        { id: 'rebuild', ...incidentPicture.rebuild },
        { id: 'relabel', ...incidentPicture.relabel },
        { id: 'keep', ...incidentPicture.keep },
      ],
      next: [{ to: 'checks' }],
    },
    {
      id: 'checks',
      ...incidentPicture.checks,
      next: [{ to: 'signed' }],
    },
    {
      id: 'signed',
      ...incidentPicture.signed,
    },
  ];
}
