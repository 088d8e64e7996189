import { VERDICT_EXIT } from '../exit-codes.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import type { Verdict } from '../../policy/answer.ts';

/** The verdicts between which an answer is, while part of the question is not known; by the exit codes of `check-tool.mjs`. */
export interface VerdictRange {
  laxest: number;
  strictest: number;
  /** The rules that decide the strictest answers. */
  rules: string[];
  /** The parts of the question that nobody stated and that have several values. */
  unknown: string[];
  /** The policy versions that decided. */
  versions: number[];
  /** False when the policy began later than the use: then this is what its first day says. */
  binding: boolean;
}

/** Matches what one exit code stands for. A gap asks first, as an approval does. */
const VERDICT_OF = new Map<number, Verdict>([
  [VERDICT_EXIT.allowed, 'allowed'],
  [VERDICT_EXIT.conditional, 'conditional'],
  [VERDICT_EXIT.approval, 'approval'],
  [VERDICT_EXIT.prohibited, 'prohibited'],
]);

const headline = (code: number) => VERDICT_NAMES[VERDICT_OF.get(code) ?? 'gap'].headline;

/** The key that is equal for ranges that say the same, whichever rules and versions of the policy decide. */
export const rangeKey = ({ rules: _, versions: __, ...says }: VerdictRange): string => JSON.stringify(says);

/** The range with the rules and versions of another one that says the same. */
export const withRulesOf = (range: VerdictRange, { rules, versions }: VerdictRange): VerdictRange => ({
  ...range,
  rules: [...new Set([...range.rules, ...rules])].sort(),
  versions: [...new Set([...range.versions, ...versions])].sort((a, b) => a - b),
});

/** The range in words: "Prohibited", "Prohibited whatever the use", "Depends on the use: from Allowed to Prohibited". */
export function rangeInWords({ laxest, strictest, unknown }: VerdictRange): string {
  const parts = new Intl.ListFormat('en', { type: 'conjunction' }).format(unknown.map((part) => `the ${part}`));
  if (laxest === strictest) return unknown.length === 0 ? headline(laxest) : `${headline(laxest)}, whatever ${parts}`;
  return `Depends on ${parts}: from ${headline(laxest)} to ${headline(strictest)}`;
}

/** The exit code of a range: where it depends on what nobody stated, somebody has to be asked. */
export function rangeExit({ laxest, strictest, binding }: VerdictRange): number {
  if (!binding) return VERDICT_EXIT.allowed;
  return laxest === strictest ? laxest : Math.min(strictest, VERDICT_EXIT.approval);
}
