import type { FoundMark } from './found-mark.ts';
import type { LabelState } from './label.ts';

/** One use of a tool that a record shows: what goes into a finding. */
export interface Use {
  /** A `record` is a row of a vendor's export. */
  record: 'commit' | 'session' | 'record';
  tool: string;
  name: string;
  model: string | null;
  /** First and last moment, milliseconds since 1970. */
  first: number;
  last: number;
  confidence: FoundMark['confidence'];
  label: LabelState;
}
