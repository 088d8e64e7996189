import type { Handbook } from '../model/handbook.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { Verdict } from '../policy/answer.ts';
import type { FlowPart, FlowStep } from './flow.ts';

/** Returns how rules become one answer ("The policy model"): what conclude() decides, in words. */
export function precedenceSteps({ organization }: Pick<Handbook, 'organization'>): FlowStep[] {
  return [
    {
      id: 'covers',
      title: 'Collect the rules',
      text: 'Every rule in force that covers your division, tool and plan, data and use.',
      next: [{ to: 'replaced' }],
    },
    {
      id: 'replaced',
      title: 'Remove what is replaced',
      text: 'A rule does not count where an exception in force names it. Nothing replaces a red line.',
      next: [{ to: 'prohibition' }],
    },
    {
      id: 'prohibition',
      title: 'Is a prohibition left?',
      text: 'A red line, or another rule that says no.',
      parts: [yes('prohibited', 'The answer is no. There is nothing to fulfil.')],
      next: [{ to: 'approval', when: 'no' }],
    },
    {
      id: 'approval',
      title: 'Is an approval rule left?',
      text: 'A rule that sends you to a route before you start.',
      parts: [yes('approval', 'Send all requests together. The slowest route counts.')],
      next: [{ to: 'condition', when: 'no' }],
    },
    {
      id: 'condition',
      title: 'Is a permission left, and a condition with it?',
      text: 'Any rule that is left may add one.',
      parts: [yes('conditional', 'Go ahead once you meet every one.')],
      next: [{ to: 'permission', when: 'no' }],
    },
    {
      id: 'permission',
      title: 'Is a permission left?',
      text: 'It names your tool or its kind, your data and your use.',
      parts: [yes('allowed', 'Go ahead.')],
      next: [{ to: 'gap', when: 'no' }],
    },
    {
      id: 'gap',
      title: VERDICT_NAMES.gap.tag,
      text: `That is not a yes. Ask ${organization.contacts.policy.where}.`,
      verdict: 'gap',
    },
  ];
}

const yes = (verdict: Verdict, text: string): FlowPart => ({
  id: `${verdict}-answer`,
  title: VERDICT_NAMES[verdict].headline,
  text,
  when: 'yes',
  verdict,
  isEnd: true,
});
