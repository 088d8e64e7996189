import { currentOn } from '../basics/current-on.ts';
import { periodOf } from '../model/commitment-words.ts';
import type { Handbook } from '../model/handbook.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { FlowStep } from './flow.ts';
import type { Columns } from './river.ts';

/** Four verdicts across; what follows “ask first” stands under the last three, and the margin is free for the late request. */
export const APPROVAL_COLUMNS: Columns = { count: 4, spans: { request: 3, routes: 3, late: 1, answer: 3 } };

/** From a question to a written answer. Routes, who decides, working days and commitments come from the data. */
export function approvalSteps({ organization, today }: Pick<Handbook, 'organization' | 'today'>): FlowStep[] {
  const roleName = (id: string) => organization.roles.find((role) => role.id === id)?.name ?? id;
  const missingPart = periodOf(organization, 'missing-part', today);
  const grant = periodOf(organization, 'grant-lasts', today);
  const tag = (verdict: keyof typeof VERDICT_NAMES) => ({ verdict, title: VERDICT_NAMES[verdict].tag });
  return [
    {
      id: 'question',
      title: 'Put your question to the decision page',
      text: 'Division, tool and plan, data, use.',
      parts: [
        { id: 'allowed', ...tag('allowed'), text: 'Go ahead.', isEnd: true },
        { id: 'conditional', ...tag('conditional'), text: 'Go ahead once you meet every one.', isEnd: true },
        { id: 'approval', ...tag('approval'), text: 'Do not start yet.' },
        { id: 'prohibited', ...tag('prohibited'), text: 'There is nothing to request.', isEnd: true },
      ],
      next: [{ to: 'request', when: 'ask first' }],
    },
    {
      id: 'request',
      title: 'Request, one for each route',
      text:
        'Tool, plan and models. Repository and data. Where the output goes. Whose idea it is, who reads and signs. ' +
        'How the output could be removed later. From when to when.',
      next: [{ to: 'routes', when: 'complete' }],
    },
    {
      id: 'routes',
      title: 'The route’s deadline runs',
      text:
        'It counts from the next working day. ' +
        (missingPart ? `If something is missing, we tell you within ${missingPart}. ` : '') +
        'You need every route in your answer; the slowest sets your date.',
      table: {
        headings: ['Route', 'Who decides', 'Working days'],
        rows: currentOn(organization.routes, today).map(({ name, decides, workingDays }) => ({
          name,
          who: roleName(decides),
          number: workingDays,
        })),
      },
      next: [
        { to: 'answer', when: 'in time' },
        { to: 'late', when: 'deadline passes' },
      ],
    },
    {
      id: 'late',
      title: 'Late is never a yes',
      text: 'The request moves on to the role that the route names. Use the alternatives meanwhile.',
      isAside: true,
      next: [{ to: 'answer' }],
    },
    {
      id: 'answer',
      title: 'Written answer, criterion by criterion',
      text: 'Nobody decides their own request.',
      parts: [
        {
          id: 'granted',
          title: 'Granted',
          text: `Covers the people, repository, model and dates you named${grant ? `, ${grant} at most` : ''}. A change needs a new request.`,
        },
        {
          id: 'limits',
          title: 'Granted with limits',
          text: 'The same, but only within the limits in the answer.',
        },
        {
          id: 'refused',
          title: 'Refused',
          text: 'Change what failed, then ask again. The same request is still refused.',
        },
      ],
    },
  ];
}
