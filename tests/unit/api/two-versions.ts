import assert from 'node:assert/strict';
import type { Handbook } from '../../../src/model/handbook.ts';
import { inlineOf } from '../model/markdown-of.ts';
import { handbook } from './default-handbook.ts';

/** The first day of the second version. */
export const SECOND_DAY = '2026-11-26';

/** The rule that the second version adds. */
export const ADDED_RULE = 'RED-90';

/** The use that only the second version knows. */
export const ADDED_USE = 'only-in-two';

const [rule] = handbook.rules;
const [use] = handbook.organization.uses;
assert.ok(rule && use, 'the default content has rules and uses');

const { id: _, kind: __, ...shared } = rule;

/** The default handbook after a second version of its policy: Codex is prohibited, and there is one more use. */
export const twoVersions: Handbook = {
  ...handbook,
  today: '2026-11-28',
  organization: {
    ...handbook.organization,
    policy: { ...handbook.organization.policy, version: 2, date: SECOND_DAY },
    uses: [...handbook.organization.uses, { ...use, id: ADDED_USE, name: 'Only in version 2' }],
  },
  rules: [
    ...handbook.rules,
    {
      ...shared,
      id: ADDED_RULE,
      kind: 'prohibition',
      redLine: true,
      instead: inlineOf('Use another tool.'),
      scope: { tools: ['codex'] },
      effective: SECOND_DAY,
    },
  ],
};
