import type { DecisionData } from './document.ts';
import type { Asked } from './question.ts';

/** The permanent link of an answer: the decision page with the question in its query. */
export function decisionAddress({ addresses }: DecisionData, { division, tool, plan, data, use, name }: Asked): string {
  const query = new URLSearchParams({ division, tool, plan, data, use, ...(name && { name }) });
  return `${addresses.decide}?${query.toString()}`;
}
