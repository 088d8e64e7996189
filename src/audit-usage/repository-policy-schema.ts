import { absoluteAddress } from '../model/address.ts';
import type { PolicyInput, PolicyValue } from '../policy/policy-input.ts';

/**
 * The JSON Schema of `.ai-tool-policy.yaml`, with the ids that a handbook knows, for editors to complete.
 * @param site the address of the handbook
 */
export function repositoryPolicySchema({ organization, tools }: PolicyInput, site: string) {
  const { divisions, data, uses } = organization;
  const plans = tools.map(({ id, name, plans }) => [id, { ...oneOf(plans), description: `The plan of ${name}.` }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteAddress(site, '/ai-tool-policy.schema.json'),
    title: '.ai-tool-policy.yaml',
    description: 'What a repository states about its work, so that the audit of usage need not ask for every value.',
    type: 'object',
    additionalProperties: false,
    properties: {
      division: { ...oneOf(divisions), description: 'Who owns the work.' },
      data: { ...oneOf(data), description: 'The most sensitive thing that a tool sees here.' },
      uses: {
        description:
          'Where output goes. An entry without paths covers what no other does; the last that covers a path counts.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['use'],
          properties: {
            use: oneOf(uses),
            paths: {
              description: 'Paths from the root: evals/ for a folder, * for anything in a name, ** for any folders.',
              type: 'array',
              items: { type: 'string' },
            },
          },
        },
      },
      plans: {
        description: 'The plan of each tool that is used here.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(plans),
      },
    },
  };
}

const oneOf = (values: readonly PolicyValue[]) => ({
  oneOf: values.map(({ id, name }) => ({ const: id, title: name })),
});
