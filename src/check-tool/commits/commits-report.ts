import type { UseLabel } from './label-fault.ts';
import type { Use } from './use.ts';
import type { VerdictRange } from './verdict-range.ts';

/** Describes what a commit shows about one tool. */
export interface CommitUse extends Pick<Use, 'tool' | 'name' | 'model' | 'confidence'> {
  label: UseLabel;
  /** The verdict in words. */
  says: string;
  verdict: VerdictRange;
  /** Holds what a single question with this answer exits with; a weak mark and a day before the policy count as 0. */
  exitCode: number;
}

/** One commit that carries a mark or a label: where and when, and never what it says or who wrote it. */
export interface CheckedCommit {
  commit: string;
  /** The author's day in the time zone of the handbook, YYYY-MM-DD. */
  on: string;
  uses: CommitUse[];
}

/** Holds all that a run with `--commits` found. Its fields are a promise. */
export interface CommitsReport {
  range: string;
  repository: string;
  /** The number of commits of the range. */
  read: number;
  /** Those with a mark or a label, the strictest verdict first. */
  commits: CheckedCommit[];
  /** Says what could not be read, and what to mind. */
  notes: string[];
  handbook: string;
  policyVersion: number;
  timeZone: string;
  /** The value of `--fail-on`. */
  failOn: string;
  exitCode: number;
}
