import { repositoryPolicySchema } from '../audit-usage/repository-policy-schema.ts';
import { handbook } from '../site.ts';

/** The JSON Schema of the file in which a repository states what its work is. */
export const GET = () =>
  new Response(JSON.stringify(repositoryPolicySchema(handbook, handbook.organization.site), null, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
