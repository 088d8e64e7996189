import { approvalPicture } from '#words/processes.ts';
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
  const missingPart = periodOf(organization, 'missing-part', today, 'dative');
  const grant = periodOf(organization, 'grant-lasts', today);
  const tag = (verdict: keyof typeof VERDICT_NAMES) => ({ verdict, title: VERDICT_NAMES[verdict].tag });
  return [
    {
      id: 'question',
      ...approvalPicture.question,
      parts: [
        { id: 'allowed', ...tag('allowed'), text: approvalPicture.allowed, isEnd: true },
        { id: 'conditional', ...tag('conditional'), text: approvalPicture.conditional, isEnd: true },
        { id: 'approval', ...tag('approval'), text: approvalPicture.approval },
        { id: 'prohibited', ...tag('prohibited'), text: approvalPicture.prohibited, isEnd: true },
      ],
      next: [{ to: 'request', when: approvalPicture.askFirst }],
    },
    {
      id: 'request',
      ...approvalPicture.request,
      next: [{ to: 'routes', when: approvalPicture.complete }],
    },
    {
      id: 'routes',
      title: approvalPicture.routes.title,
      text: approvalPicture.routes.text(missingPart),
      table: {
        headings: approvalPicture.headings,
        rows: currentOn(organization.routes, today).map(({ name, decides, workingDays }) => ({
          name,
          who: roleName(decides),
          number: workingDays,
        })),
      },
      next: [
        { to: 'answer', when: approvalPicture.inTime },
        { to: 'late', when: approvalPicture.deadlinePasses },
      ],
    },
    {
      id: 'late',
      ...approvalPicture.late,
      isAside: true,
      next: [{ to: 'answer' }],
    },
    {
      id: 'answer',
      ...approvalPicture.answer,
      parts: [
        {
          id: 'granted',
          title: approvalPicture.granted.title,
          text: approvalPicture.granted.text(grant),
        },
        {
          id: 'limits',
          ...approvalPicture.limits,
        },
        {
          id: 'refused',
          ...approvalPicture.refused,
        },
      ],
    },
  ];
}
