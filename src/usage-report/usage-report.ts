/** Describes the verdicts between which a finding is, by their exit codes. */
interface ReportedRange {
  laxest: number;
  strictest: number;
  rules: readonly string[];
  /** False when the use was before the policy began. */
  binding: boolean;
}

/** Describes one row of the report of an audit: the use of a tool in a repository in a month. */
export interface ReportedFinding {
  repository: string;
  tool: string;
  name: string;
  model: string | null;
  /** YYYY-MM */
  month: string;
  record: 'commit' | 'session' | 'record';
  confidence: 'certain' | 'likely' | 'weak';
  first: string;
  last: string;
  count: number;
  /** Commits that carry a label and a model, of those that are counted. */
  labelled: number;
  verdict: ReportedRange;
  /** The verdict in words. */
  says: string;
}

/** Holds what is read of a report: everything that a page shows, and nothing else of the file. */
export interface UsageReport {
  made: string;
  handbook: string;
  since: string;
  until: string;
  policyVersions: readonly number[];
  findings: readonly ReportedFinding[];
  /** Places that were read, with how far back they reach. */
  reach: readonly { place: string; oldest: string | null; newest: string | null }[];
  problems: readonly string[];
  blindSpots: readonly string[];
  /** The number of rows that are damaged and left out. */
  leftOut: number;
}
