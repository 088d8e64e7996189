import type { APIRoute, GetStaticPaths } from 'astro';
import { documentOf } from '../../../api/documents.ts';
import { apiDocuments, type DocumentName } from '../../../model/api-documents.ts';
import { jsonSchemaOf } from '../../../api/json-schema.ts';
import { handbook, problems } from '../../../site.ts';

/** `<name>.json` and, beside it, `<name>.schema.json`. */
export const getStaticPaths = (() =>
  apiDocuments(handbook).flatMap((name) => [
    { params: { file: name }, props: { name, isSchema: false } },
    { params: { file: `${name}.schema` }, props: { name, isSchema: true } },
  ])) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  name: DocumentName;
  isSchema: boolean;
}

export const GET: APIRoute<Props> = ({ props: { name, isSchema } }) => {
  const text = isSchema
    ? JSON.stringify(jsonSchemaOf(handbook.organization.site, name), null, 2)
    : JSON.stringify(documentOf(handbook, name, problems));
  return new Response(`${text}\n`, { headers: { 'content-type': 'application/json' } });
};
