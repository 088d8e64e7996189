import type { ExportScope } from '../../progress/export-file.ts';

/** Describes what the files say about the page that they come from. */
export interface Exported {
  scope: ExportScope;
  title: string;
  policyVersion: number;
  policyDate: string;
}
