import { LABEL_FAULT, VERDICT_EXIT } from '../exit-codes.ts';
import type { CommitUse } from './commits-report.ts';

/** Describes what makes a run with `--commits` fail. */
export interface FailOn {
  /** The mildest verdict that fails, by its exit code. */
  from: number;
  label: boolean;
}

const WORDS = ['prohibited', 'approval', 'conditional', 'label', 'nothing'];

/** Returns what `--fail-on` asks for, or what is wrong with it. */
export function readFailOn(text = 'prohibited'): FailOn | string {
  const words = text.split(',').map((word) => word.trim());
  if (!words.every((word) => WORDS.includes(word)) || (words.length > 1 && words.includes('nothing')))
    return `--fail-on is "${text}". Write ${WORDS.slice(0, -1).join(', ')}, several of them with commas between, or nothing.`;
  if (words.includes('nothing')) return { from: Number.POSITIVE_INFINITY, label: false };
  const codes = (['conditional', 'approval', 'prohibited'] as const)
    .filter((verdict) => words.includes(verdict))
    .map((verdict) => VERDICT_EXIT[verdict]);
  return { from: Math.min(VERDICT_EXIT.prohibited, ...codes), label: words.includes('label') };
}

/** Returns whether a use makes the run fail. Weak marks never do: people write them, too. */
export const failsOn = ({ from, label: asksLabel }: FailOn, { exitCode, label, confidence }: CommitUse): boolean =>
  exitCode >= from || (asksLabel && label.fault !== null && confidence !== 'weak');

/** The exit code of a run: the strictest verdict that fails it, else that of a label, else 0. */
export function exitOf(failOn: FailOn, uses: readonly CommitUse[]): number {
  const failing = uses.filter((use) => failsOn(failOn, use));
  const verdicts = failing.map(({ exitCode }) => exitCode).filter((code) => code >= failOn.from);
  if (verdicts.length > 0) return Math.max(...verdicts);
  return failing.length > 0 ? LABEL_FAULT : 0;
}
