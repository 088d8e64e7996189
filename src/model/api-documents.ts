import { has, type PartSource, type ShownPart } from './parts.ts';

/** The documents under /api/v1/, each with its JSON Schema beside it. */
export const DOCUMENT_NAMES = ['handbook', 'rules', 'tools', 'decisions', 'checks', 'checklists', 'status'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

/** The documents that are about one part. */
const PART_OF: Partial<Record<DocumentName, ShownPart>> = {
  checks: 'checks',
  checklists: 'checklists',
  status: 'status',
};

/**
 * Returns the documents that a handbook publishes. `decisions` is always there: check-tool.mjs, audit-usage.mjs and the texts
 * for coding agents look answers up in it, whatever is left out.
 */
export const apiDocuments = (source: PartSource): DocumentName[] =>
  DOCUMENT_NAMES.filter((name) => {
    if (name === 'decisions') return true;
    const part = PART_OF[name];
    return has(source, 'api') && (part === undefined || has(source, part));
  });
