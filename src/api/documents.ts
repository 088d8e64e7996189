import type { z } from 'astro/zod';
import type { Handbook } from '../model/handbook.ts';
import { absoluteLinks } from './absolute-links.ts';
import { checklistsDocument, checklistsDocumentOf } from './checklists-document.ts';
import { checksDocument, checksDocumentOf } from './checks-document.ts';
import { decisionsDocument, decisionsDocumentOf } from './decisions-document.ts';
import { handbookDocument, handbookDocumentOf } from './handbook-document.ts';
import { rulesDocument, rulesDocumentOf } from './rules-document.ts';
import { toolsDocument, toolsDocumentOf } from './tools-document.ts';

interface Document {
  schema: z.ZodType;
  build: (handbook: Handbook) => unknown;
}

/** Every document of the API by its name: `rules` is served as `api/v1/rules.json`. */
const DOCUMENTS = {
  handbook: { schema: handbookDocument, build: (handbook) => handbookDocumentOf(handbook, DOCUMENT_NAMES) },
  rules: { schema: rulesDocument, build: rulesDocumentOf },
  tools: { schema: toolsDocument, build: toolsDocumentOf },
  decisions: { schema: decisionsDocument, build: decisionsDocumentOf },
  checks: { schema: checksDocument, build: checksDocumentOf },
  checklists: { schema: checklistsDocument, build: checklistsDocumentOf },
} as const satisfies Record<string, Document>;

export type DocumentName = keyof typeof DOCUMENTS;

export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[];

export const schemaOf = (name: DocumentName): z.ZodType => DOCUMENTS[name].schema;

/** A document as its readers get it: plain data in which every link is absolute. */
export const documentOf = <Name extends DocumentName>(
  handbook: Handbook,
  name: Name,
): ReturnType<(typeof DOCUMENTS)[Name]['build']> =>
  // The table pairs each name with its builder, which TypeScript does not follow through an index.
  absoluteLinks(handbook.organization.site, DOCUMENTS[name].build(handbook)) as never;
