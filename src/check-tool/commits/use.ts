import type { FoundMark } from './found-mark.ts';
import type { LabelState } from './label.ts';

/** One use of a tool that a record shows: what goes into a finding. */
export interface Use {
  record: 'commit' | 'session';
  tool: string;
  name: string;
  model: string | null;
  /** First and last moment, milliseconds since 1970. */
  first: number;
  last: number;
  confidence: FoundMark['confidence'];
  label: LabelState;
}
