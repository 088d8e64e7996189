/** One row of a vendor's export that shows the use of a tool. */
export interface ExportUse {
  tool: string;
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  /** As they were recorded; empty where none is named. */
  models: string[];
  plan: string | null;
  /** OWNER/NAME, where the vendor names one. */
  repository: string | null;
}

/** Returns what a row of an export is: a use, or one that shows none; undefined for a form that is not known. */
export type ReadRow = (row: Record<string, unknown>) => ExportUse | 'no use' | undefined;
