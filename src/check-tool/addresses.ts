import { workAddress } from '../model/work-address.ts';
import type { Question } from '../policy/question.ts';
import type { DecisionData } from './document.ts';
import type { NamedQuestion } from './question.ts';

/** The permanent link of an answer: the decision page with the question in its query. */
export function decisionAddress(
  { addresses }: DecisionData,
  { division, tool, plan, data, use, name }: NamedQuestion,
): string {
  const query = new URLSearchParams({ division, tool, plan, data, use, ...(name && { name }) });
  return `${addresses.decide}?${query.toString()}`;
}

/** Returns where every plan is compared for the same work. Copies of the data from before this address was in it have the answer's own page. */
export function comparisonAddress(document: DecisionData, question: Question): string {
  const { tools } = document.addresses;
  return tools === undefined ? decisionAddress(document, question) : workAddress(tools, question);
}
