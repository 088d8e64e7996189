import { DEFAULT_TIME_ZONE } from '../basics/time-zone.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import type { Verdict } from '../policy/answer.ts';
import { validUntil } from '../policy/dates.ts';
import { decide, type Decision } from '../policy/decide.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { labelText } from '../policy/label-text.ts';
import { modelLine } from '../policy/model-line.ts';
import { findPlan, questionInWords } from '../policy/question.ts';
import { decisionAddress } from './addresses.ts';
import type { DecisionData } from './document.ts';
import { VERDICT_EXIT } from './exit-codes.ts';
import type { NamedQuestion } from './question.ts';

interface RuleLink {
  id: string;
  title: string;
  url: string;
}

/** An answer with everything that a reader needs to act on it. */
export interface ToolAnswer {
  question: NamedQuestion;
  inWords: string;
  on: string;
  verdict: Verdict;
  headline: string;
  consequence: string;
  exitCode: number;
  /** Says whose model may answer on the plan and how that is chosen; empty where the handbook does not say. */
  models: string;
  /** With `write`, where a condition asks for a label: what to write for this plan. */
  conditions: (DecisionData['conditions'][number] & { write?: string })[];
  routes: DecisionData['routes'];
  /** The longest clock among the routes; null when nobody has to be asked. */
  workingDays: number | null;
  deciding: RuleLink[];
  also: RuleLink[];
  replaced: { rule: RuleLink; by: RuleLink[] }[];
  reasons: Decision['reasons'];
  missing: Decision['missing'];
  /** The permanent link of the answer. */
  url: string;
  policyVersion: number;
  /** The time zone in which the days begin and end. */
  timeZone: string;
  /** The day for which the handbook was published. */
  asOf: string;
  /** Last day on which this answer holds by the rules known today; null when no rule begins or ends later. */
  validUntil: string | null;
  /** Says what to mind about the age of the data, and what the repository's own file stated. */
  notes: string[];
}

/**
 * The handbook's answer, decided by the same engine as on its pages.
 * @param on YYYY-MM-DD, not before the policy version's own date
 * @throws RangeError for a value that never existed; `readQuestion` says so beforehand
 */
export function answer(document: DecisionData, question: NamedQuestion, on: string): ToolAnswer {
  const { policy } = document;
  const decision = decide(policy, question, on);
  const { verdict, conditions, routes, deciding, alsoBinding, replaced, reasons, missing, policyVersion } = decision;
  const at = findPlan(policy, question);
  const rules = (ids: readonly string[]) => ids.map((id) => ruleLink(document, id));
  return {
    question,
    inWords: questionInWords(named(policy, question), question, on),
    on,
    verdict,
    ...wordsOf(verdict),
    exitCode: VERDICT_EXIT[verdict],
    models: at ? modelLine(policy.organization, at.plan) : '',
    conditions: document.conditions
      .filter(({ id }) => conditions.some((wanted) => wanted === id))
      .map((condition) => ({
        ...condition,
        ...(at && condition.label && { write: labelText(condition.label, at) }),
      })),
    routes: document.routes.filter(({ id }) => routes.some((wanted) => wanted === id)),
    workingDays: decision.verdict === 'approval' ? decision.workingDays : null,
    deciding: rules(deciding),
    also: rules(alsoBinding),
    replaced: replaced.map(({ rule, by }) => ({ rule: ruleLink(document, rule), by: rules(by) })),
    reasons,
    missing,
    url: decisionAddress(document, question),
    policyVersion,
    timeZone: document.timeZone ?? DEFAULT_TIME_ZONE,
    asOf: document.asOf,
    validUntil: validUntil({ ...policy, announced: document.announced?.policy }, on) ?? null,
    notes: notesOn(document, on),
  };
}

const wordsOf = (verdict: Verdict) => {
  const { headline, consequence } = VERDICT_NAMES[verdict];
  return { headline, consequence };
};

const ruleLink = ({ policy, addresses }: DecisionData, id: string): RuleLink => ({
  id,
  title: policy.rules.find((rule) => rule.id === id)?.title ?? id,
  url: addresses.rule + id,
});

/** The policy in whose words a tool that is not listed goes by the name that was given. */
function named(policy: PolicyInput, { tool, name }: NamedQuestion): PolicyInput {
  if (!name) return policy;
  const rename = (listed: PolicyInput['tools'][number]) =>
    listed.id === tool ? { ...listed, name: `${name} (not listed)` } : listed;
  return { ...policy, tools: policy.tools.map(rename) };
}

function notesOn({ asOf, validUntil }: DecisionData, on: string): string[] {
  const copy = `This copy of the handbook states the rules as of ${asOf}`;
  if (on < asOf) return [`${copy}. For ${on} it can only tell what they would have said.`];
  if (validUntil === null || on <= validUntil) return [];
  return [
    `${copy}; its answers held until ${validUntil}. The answer is for ${on}, by the rules known then. Read a newer copy if there is one.`,
  ];
}
