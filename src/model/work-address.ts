import type { Question } from '../policy/question.ts';

/**
 * The comparison of tools with the verdicts for one piece of work: every plan, for one division, data class and use.
 * @param comparison the address of the comparison
 */
export function workAddress(comparison: string, { division, data, use }: Omit<Question, 'tool' | 'plan'>): string {
  return `${comparison}?${new URLSearchParams({ division, data, use }).toString()}`;
}
