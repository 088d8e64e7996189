import { findEffects } from './analysis/effects.ts';
import { expiryFindings } from './analysis/expiry-findings.ts';
import type { Finding } from './analysis/finding.ts';
import { gapFindings } from './analysis/gap-findings.ts';
import { groupQuestions } from './analysis/grouping.ts';
import { overrideFindings } from './analysis/override-findings.ts';
import { referenceFindings } from './analysis/reference-findings.ts';
import { wayRoundFindings } from './analysis/way-round-findings.ts';
import { ruleFindings } from './analysis/rule-findings.ts';
import { analysedDates } from './dates.ts';
import type { PolicyInput, PolicyRule } from './policy-input.ts';

export type { Finding, FindingKind } from './analysis/finding.ts';
export type { Block } from './analysis/blocks.ts';

export interface Analysis {
  /** Errors first. */
  findings: Finding[];
  /** The dates on which every question was decided. */
  dates: readonly string[];
  /** Says how many questions there are, and how many groups with the same covering rules. */
  questions: number;
  groups: number;
}

/**
 * Proves the policy: every question is answered, and every rule and override does something, on the policy version's
 * own date and on every later date on which a rule begins or ends or something is retired. The whole space is decided, not a sample.
 * @param today only warnings about expiry depend on it, so that a commit that was green stays green
 */
export function analyse(policy: PolicyInput, today: string): Analysis {
  const dates = analysedDates(policy);
  const grouping = groupQuestions(policy, dates[0]);
  const effects = findEffects(policy, grouping, dates);
  const isPast = ({ expires }: PolicyRule) => expires !== undefined && expires < dates[0];
  const findings = [
    ...gapFindings(policy, grouping, effects.gaps, dates),
    ...ruleFindings(policy, grouping, effects, isPast),
    ...overrideFindings(policy, effects, isPast),
    ...wayRoundFindings(policy, grouping, dates),
    ...referenceFindings(policy),
    ...expiryFindings(policy, today),
  ];
  const isWarning = ({ severity }: Finding) => severity === 'warning';
  return {
    findings: [...findings.filter((found) => !isWarning(found)), ...findings.filter(isWarning)],
    dates,
    questions: grouping.questions,
    groups: grouping.covering.size,
  };
}
