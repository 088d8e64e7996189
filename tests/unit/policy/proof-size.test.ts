import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyProblems } from '../../../src/check/policy-problems.ts';
import { addDays } from '../../../src/basics/calendar.ts';
import { generatePolicy, MILLION } from '../../../src/commands/measure/generated-policy.ts';
import { beyondProof } from '../../../src/policy/proof-size.ts';
import { handbookOf, soundWith } from '../model/fixture.ts';
import { permission, smallPolicy } from './fixture.ts';

const values = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `v-${index}`, name: `Value ${index}` }));

test('a policy of a million questions is proved', () => assert.equal(beyondProof(generatePolicy(MILLION)), undefined));

test('a policy with more questions than can be proved is told so before it is proved', () => {
  const policy = smallPolicy([], { divisions: values(100), data: values(100), uses: values(100) });
  assert.match(
    beyondProof(policy) ?? '',
    /^100 divisions, \d plans, 100 data classes and 100 uses make \d,000,000 questions; at most 3,000,000 are proved\./,
  );
});

test('every day on which rules begin or end is proved, so that days count as well', () => {
  const rules = Array.from({ length: 3000 }, (_, day) =>
    permission(`P-${day}`, { effective: addDays('2026-11-22', day) }),
  );
  const vocabularies = { divisions: values(20), data: values(40), uses: values(40) };
  assert.match(
    beyondProof(smallPolicy(rules, vocabularies)) ?? '',
    /and rules begin or end on 3,000 days; at most 200,000,000 answers are proved\. Let rules/,
  );
  assert.equal(beyondProof(smallPolicy(rules.slice(0, 10), vocabularies)), undefined);
});

test('the check says so where the values are listed, instead of proving', () => {
  const sound = handbookOf(soundWith({}));
  const vocabularies = { divisions: values(2000), data: values(2000), uses: values(2000) };
  // Only what the engine reads of the values is there, and it is not read: the policy is refused before.
  const organization = { ...sound.organization, ...vocabularies } as typeof sound.organization;
  const [problem, ...others] = policyProblems({ ...sound, organization });
  assert.deepEqual([problem?.kind, problem?.file, others], ['too-complex', 'organization.yaml', []]);
});
