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

/** Returns the range that holds both. */
export function joinRanges(a: VerdictRange, b: VerdictRange): VerdictRange {
  const strictest = Math.max(a.strictest, b.strictest);
  const rules = [a, b].flatMap((range) => (range.strictest === strictest ? range.rules : []));
  return {
    laxest: Math.min(a.laxest, b.laxest),
    strictest,
    rules: [...new Set(rules)].sort(),
    unknown: [...new Set([...a.unknown, ...b.unknown])],
    versions: [...new Set([...a.versions, ...b.versions])].sort((one, other) => one - other),
    binding: a.binding || b.binding,
  };
}

/** The range in words: "Prohibited", "Prohibited whatever the use", "Depends on the use: from Allowed to Prohibited". */
export function rangeInWords({ laxest, strictest, unknown }: VerdictRange): string {
  const parts = new Intl.ListFormat('en', { type: 'conjunction' }).format(unknown.map((part) => `the ${part}`));
  if (laxest === strictest) return unknown.length === 0 ? headline(laxest) : `${headline(laxest)}, whatever ${parts}`;
  const ends = `from ${headline(laxest)} to ${headline(strictest)}`;
  // Without an unknown part it differs because the rules, or the paths, did.
  return unknown.length === 0 ? `From day to day: ${ends}` : `Depends on ${parts}: ${ends}`;
}

/** The exit code of a range: where it depends on what nobody stated, somebody has to be asked. */
export function rangeExit({ laxest, strictest, binding }: VerdictRange): number {
  if (!binding) return VERDICT_EXIT.allowed;
  return laxest === strictest ? laxest : Math.min(strictest, VERDICT_EXIT.approval);
}
