import type { Question } from '../question.ts';
import type { Block } from './blocks.ts';

/** Holds what the analysis can find, and how bad it is. Errors never depend on today; warnings may. */
const FINDING_KINDS = {
  gap: 'error',
  dead: 'error',
  'override-without-effect': 'error',
  'override-of-red-line': 'error',
  'override-cycle': 'error',
  'approval-without-route': 'error',
  redundant: 'warning',
  'not-redundant': 'warning',
  'way-round': 'warning',
  'no-way-round': 'warning',
  'retired-reference': 'warning',
  expired: 'warning',
  'expires-soon': 'warning',
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;
type Severity = (typeof FINDING_KINDS)[FindingKind];

export interface Finding {
  kind: FindingKind;
  severity: Severity;
  /** The rules concerned; the first is the one to look at. */
  rules: string[];
  /** The analysed dates concerned; empty where the finding holds on all of them or on none in particular. */
  dates: string[];
  /** Says what was found, a question that shows it, and what to do. */
  message: string;
  witness?: Question;
  /** Says how many questions are like the witness, itself included. */
  questions?: number;
  /** All of them. */
  blocks?: Block[];
}

export const finding = (kind: FindingKind, rules: string[], message: string, rest: Partial<Finding> = {}): Finding => ({
  kind,
  severity: FINDING_KINDS[kind],
  rules,
  dates: [],
  message,
  ...rest,
});
