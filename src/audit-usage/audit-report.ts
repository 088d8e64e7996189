import type { UsageFinding } from './usage-finding.ts';
import type { AuditWindow } from './window.ts';

/** Describes how far a record reaches: what the report can speak about, and what not. */
export interface Reach {
  /** The repository or the store that was read. */
  place: string;
  kind: 'repository' | 'sessions' | 'export';
  /** The oldest and newest day that it holds, whatever the window; null when it holds nothing. */
  oldest: string | null;
  newest: string | null;
  /** Records in the window, and how many of them show the use of a tool. */
  records: number;
  withUse: number;
  /** Says what of it could not be read. */
  missing: string[];
}

/** Holds all that a run found: the same data for the terminal, Markdown, CSV and JSON. Its fields are a promise. */
export interface AuditReport {
  format: 'audit-usage';
  formatVersion: 1;
  script: string;
  handbook: string;
  policyVersions: { version: number; begins: string }[];
  /** When it was made, YYYY-MM-DD. */
  made: string;
  timeZone: string;
  window: AuditWindow;
  findings: (UsageFinding & { says: string })[];
  reach: Reach[];
  blindSpots: string[];
  problems: string[];
  exitCode: number;
}
