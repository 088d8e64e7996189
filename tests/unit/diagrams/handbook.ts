import type { Handbook } from '../../../src/model/handbook.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { EXAMPLE_POLICY } from '../../fixtures/example-policy.ts';

/** The default content, from which the pictures of the built handbook are made. */
export function defaultHandbook(): Handbook {
  const { handbook } = readContent(EXAMPLE_POLICY);
  if (!handbook) throw new Error('The default content has errors; run npm run check.');
  return handbook;
}
