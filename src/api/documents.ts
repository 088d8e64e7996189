import type { z } from 'astro/zod';
import { apiDocuments, type DocumentName } from '../model/api-documents.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Problem } from '../model/problem.ts';
import { absoluteLinks } from './absolute-links.ts';
import { checklistsDocument, checklistsDocumentOf } from './checklists-document.ts';
import { checksDocument, checksDocumentOf } from './checks-document.ts';
import { decisionsDocument, decisionsDocumentOf } from './decisions-document.ts';
import { earlierOf } from './earlier-decisions.ts';
import { handbookDocument, handbookDocumentOf } from './handbook-document.ts';
import { rulesDocument, rulesDocumentOf } from './rules-document.ts';
import { statusDocument, statusDocumentOf } from './status-document.ts';
import { toolsDocument, toolsDocumentOf } from './tools-document.ts';

/** Every document of the API by its name: `rules` is served as `api/v1/rules.json`. */
const DOCUMENTS = {
  handbook: {
    schema: handbookDocument,
    build: (handbook: Handbook) => handbookDocumentOf(handbook, apiDocuments(handbook)),
  },
  rules: { schema: rulesDocument, build: rulesDocumentOf },
  tools: { schema: toolsDocument, build: toolsDocumentOf },
  decisions: {
    schema: decisionsDocument,
    build: (handbook: Handbook) => ({ ...decisionsDocumentOf(handbook), ...earlierOf(handbook) }),
  },
  checks: { schema: checksDocument, build: checksDocumentOf },
  checklists: { schema: checklistsDocument, build: checklistsDocumentOf },
  status: { schema: statusDocument, build: statusDocumentOf },
} satisfies Record<
  DocumentName,
  { schema: z.ZodType; build: (handbook: Handbook, problems: readonly Problem[]) => unknown }
>;

type DocumentOf<Name extends DocumentName> = ReturnType<(typeof DOCUMENTS)[Name]['build']>;

export const schemaOf = (name: DocumentName): z.ZodType => DOCUMENTS[name].schema;

/**
 * A document as its readers get it: plain data in which every link is absolute.
 * @param problems what the check found in the handbook
 */
export function documentOf<Name extends DocumentName>(
  handbook: Handbook,
  name: Name,
  problems: readonly Problem[] = [],
): DocumentOf<Name> {
  // The table pairs each name with its builder, which TypeScript does not follow through an index.
  const document = DOCUMENTS[name].build(handbook, problems) as DocumentOf<Name>;
  return absoluteLinks(handbook.organization.site, document);
}
