import assert from 'node:assert/strict';
import { documentOf, schemaOf } from '../../../src/api/documents.ts';
import { DOCUMENT_NAMES } from '../../../src/model/api-documents.ts';
import { llmsText } from '../../../src/llms/llms-text.ts';
import type { Handbook } from '../../../src/model/handbook.ts';

/** Makes of a handbook what a build makes of it without Astro, and holds it against what it promises. */
export function emit(handbook: Handbook): void {
  for (const name of DOCUMENT_NAMES) {
    const document = JSON.parse(JSON.stringify(documentOf(handbook, name))) as unknown;
    assert.deepEqual(schemaOf(name).parse(document), document);
  }
  llmsText(handbook);
}
