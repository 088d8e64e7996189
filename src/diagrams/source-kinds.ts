import type { SourceKind } from '../model/schema/contamination-path.ts';

/** Holds what readers see of the places where paths begin. The chapter "How it happens" has a section for each. */
export const SOURCE_KIND_NAMES: Record<SourceKind, string> = {
  'everyday-writing': 'Everyday writing that a data job reads later',
  'tool-traces': 'Traces that tools leave behind',
  'direct-authoring': 'Direct authoring',
  'from-outside': 'What arrives from outside the company',
};
