import { periodOf } from '../model/commitment-words.ts';
import type { Handbook } from '../model/handbook.ts';
import type { FlowStep } from './flow.ts';
import type { Columns } from './river.ts';

export const INCIDENT_COLUMNS: Columns = { count: 4 };

/** From a doubt to a signed closure, as the chapter on incidents tells it. Contact and commitments come from the data. */
export function incidentSteps({ organization, today }: Pick<Handbook, 'organization' | 'today'>): FlowStep[] {
  const report = periodOf(organization, 'incident-report', today);
  const findings = periodOf(organization, 'incident-findings', today);
  return [
    {
      id: 'doubt',
      phase: 'First hour',
      title: '“I think output got into a dataset.”',
      text: `A doubt is enough. Tell ${organization.contacts.incident.where} ${report ? `within ${report}` : 'at once'}.`,
      partsInOrder: true,
      parts: [
        { id: 'stop', title: 'Stop the tool', text: 'And your jobs that copy from the place.' },
        { id: 'report', title: 'Report', text: 'What, by which model, where, since when, what runs on it.' },
        { id: 'freeze', title: 'Freeze the version', text: 'The data owner pins it and blocks reads.' },
        { id: 'halt', title: 'Halt clean-up', text: 'Some tools erase their own logs.' },
        { id: 'times', title: 'Write it down', text: 'Times, what you saw, what you did.' },
      ],
      next: [{ to: 'case' }],
    },
    {
      id: 'case',
      phase: 'First day',
      title: 'A case lead writes down the class',
      text: `And the teacher and its terms, the amount, every copy, and what has to wait${findings ? `, within ${findings}` : ''}.`,
      parts: [
        { id: 'class-a', title: 'Class A', text: 'In a training or evaluation artefact.' },
        { id: 'class-b', title: 'Class B', text: 'On the ingest list, not yet used.' },
        { id: 'class-c', title: 'Class C', text: 'In a repository that is not on the list.' },
        { id: 'class-d', title: 'Class D', text: 'Unknown. It stays D until somebody has looked.', isEnd: true },
      ],
      next: [{ to: 'outcome', when: 'A, B or C' }],
    },
    {
      id: 'outcome',
      phase: 'Closing',
      title: 'One outcome for each artefact',
      text: 'The data owner and legal counsel choose it together, in writing.',
      parts: [
        {
          id: 'retrain',
          title: 'Retrain or re-run',
          text: 'For class A, when a model or a score depends on it.',
          when: 'class A',
        },
        {
          id: 'rebuild',
          title: 'Remove and rebuild',
          text: 'Usual for class B and for evaluations.',
          when: 'class B',
        },
        {
          id: 'relabel',
          title: 'Relabel and keep out',
          text: 'Usual for class C.',
          when: 'class C',
        },
        {
          id: 'keep',
          title: 'Keep, with reasons',
          text: 'Only where the terms permit it and no red line covers it.',
          when: 'any, rarely',
        },
      ],
      next: [{ to: 'checks' }],
    },
    {
      id: 'checks',
      title: 'Four checks',
      text: 'No further copies. Scores and reports corrected. Statements about our data still true. A control has changed.',
      next: [{ to: 'signed' }],
    },
    {
      id: 'signed',
      title: 'Signed by the data owner and the policy owner',
      text: 'Neither may be the person whose work caused it.',
    },
  ];
}
