import { precedencePicture } from '#words/processes.ts';
import type { Handbook } from '../model/handbook.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { Verdict } from '../policy/answer.ts';
import type { FlowPart, FlowStep } from './flow.ts';

/** Returns how rules become one answer ("The policy model"): what conclude() decides, in words. */
export function precedenceSteps({ organization }: Pick<Handbook, 'organization'>): FlowStep[] {
  return [
    {
      id: 'covers',
      ...precedencePicture.covers,
      next: [{ to: 'replaced' }],
    },
    {
      id: 'replaced',
      ...precedencePicture.replaced,
      next: [{ to: 'prohibition' }],
    },
    {
      id: 'prohibition',
      title: precedencePicture.prohibition.title,
      text: precedencePicture.prohibition.text,
      parts: [yes('prohibited', precedencePicture.prohibition.answer)],
      next: [{ to: 'approval', when: precedencePicture.no }],
    },
    {
      id: 'approval',
      title: precedencePicture.approval.title,
      text: precedencePicture.approval.text,
      parts: [yes('approval', precedencePicture.approval.answer)],
      next: [{ to: 'condition', when: precedencePicture.no }],
    },
    {
      id: 'condition',
      title: precedencePicture.condition.title,
      text: precedencePicture.condition.text,
      parts: [yes('conditional', precedencePicture.condition.answer)],
      next: [{ to: 'permission', when: precedencePicture.no }],
    },
    {
      id: 'permission',
      title: precedencePicture.permission.title,
      text: precedencePicture.permission.text,
      parts: [yes('allowed', precedencePicture.permission.answer)],
      next: [{ to: 'gap', when: precedencePicture.no }],
    },
    {
      id: 'gap',
      title: VERDICT_NAMES.gap.tag,
      text: precedencePicture.gap(organization.contacts.policy.where),
      verdict: 'gap',
    },
  ];
}

const yes = (verdict: Verdict, text: string): FlowPart => ({
  id: `${verdict}-answer`,
  title: VERDICT_NAMES[verdict].headline,
  text,
  when: precedencePicture.yes,
  verdict,
  isEnd: true,
});
