import type { LabelState } from '../check-tool/commits/label.ts';
import type { Use } from '../check-tool/commits/use.ts';
import type { VerdictRange } from '../check-tool/commits/verdict-range.ts';

/** One row of the report: the use of a tool with a model in a repository in a month. */
export interface UsageFinding {
  repository: string;
  tool: string;
  name: string;
  /** The model as it was recorded; null where no record names it. */
  model: string | null;
  /** YYYY-MM */
  month: string;
  record: Use['record'];
  confidence: Use['confidence'];
  /** First and last day, YYYY-MM-DD. */
  first: string;
  last: string;
  /** The number of commits, or of sessions. */
  count: number;
  labels: Record<LabelState, number>;
  /** Says what the policy of those days says. */
  verdict: VerdictRange;
}
