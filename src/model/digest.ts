import { sha256 } from './sha256.ts';
import type { CheckMatter } from './schema/check.ts';
import type { ChecklistItem } from './schema/checklist.ts';
import type { Rule } from './schema/rule.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * A short fingerprint of texts: equal texts, equal digest. Made at build time, since `crypto.subtle` does not exist
 * on plain-http intranets.
 * @param texts in a fixed order; their borders count, so that ["ab", "c"] and ["a", "bc"] differ
 * @returns the first 16 hexadecimal digits of the SHA-256
 */
export function digestOf(texts: readonly string[]): string {
  return sha256(JSON.stringify(texts)).slice(0, 16);
}

/** Returns what somebody affirms by ticking an item: what is true, how it is done and what shows it. */
export const itemDigest = ({ statement, how, evidence }: ChecklistItem): string => digestOf([statement, how, evidence]);

/** Returns what somebody affirms by marking a check item as done. */
export const checkDigest = ({ action, evidence }: CheckMatter): string => digestOf([action, evidence]);

/** Returns what an answer to a scenario answers: its question and what is right. The wording of the situation may change freely. */
export function scenarioDigest(
  { ask, question }: Pick<Scenario, 'ask' | 'question'>,
  right: readonly string[],
): string {
  const { division, tool, plan, data, use } = question;
  return digestOf([ask, division, tool, plan, data, use, ...right]);
}

/** Returns what somebody acknowledges of a rule. */
export const ruleDigest = ({ text }: Pick<Rule, 'text'>): string => digestOf([text]);
