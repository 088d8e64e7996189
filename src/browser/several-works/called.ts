import { workInWords, type Work } from '../../decide/several-works.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import { el, type Child } from '../dom.ts';

/** Returns what a piece of work is called, and what decides about it. */
export function called(policy: PolicyInput, work: Work): Child[] {
  const words = workInWords(policy, work);
  return work.name ? [work.name, el('span', { class: 'works-what' }, words)] : [words];
}
