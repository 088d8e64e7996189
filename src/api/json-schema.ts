import { z } from 'astro/zod';
import { schemaOf } from './documents.ts';
import type { DocumentName } from '../model/api-documents.ts';
import { schemaAddress } from './envelope.ts';

/**
 * The JSON Schema of a document. It allows fields that it does not name, so that a copy of it goes on accepting
 * documents to which a field was added.
 * @param site `organization.site`
 */
export function jsonSchemaOf(site: string, name: DocumentName): Record<string, unknown> {
  // An object's input may hold more than its fields; its output, which is what zod's other mode describes, may not.
  const { $schema, ...schema } = z.toJSONSchema(schemaOf(name), { io: 'input' });
  return { $schema, $id: schemaAddress(site, name), title: `${name}.json`, ...schema };
}
