import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../../../src/model/read/files.ts';
import { readContentFiles } from '../../../src/model/read/read-content.ts';
import { analyse, type Block } from '../../../src/policy/analyse.ts';
import { decide } from '../../../src/policy/decide.ts';
import type { PolicyInput, PolicyValue } from '../../../src/policy/policy-input.ts';
import type { Question } from '../../../src/policy/question.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { policy, VERSION_DATE } from './arbitrary.ts';

const NEW: PolicyValue = { id: 'new', name: 'New' };

const withNewUse = (policy: PolicyInput): PolicyInput => ({
  ...policy,
  organization: { ...policy.organization, uses: [...policy.organization.uses, NEW] },
});

function policyIn(folder: string, today: string): PolicyInput {
  const { handbook } = readContentFiles(readFiles(folder), { today });
  if (!handbook) throw new Error(`${folder} cannot be read`);
  return handbook;
}

/** Matches what a message says of a permission or an approval that is one value short. */
const HINT =
  /([\w-]+) would cover (it|[\d,]+ of them \([^)]*(?:\([^)]*\)[^)]*)*\)) if its scope\.(\w+) listed ([^;.]+)/g;

const questionsIn = ({ divisions, plans, data, uses }: Block): Question[] =>
  divisions.flatMap((division) =>
    plans.flatMap((key) => {
      const [tool = '', plan = ''] = key.split('/');
      return data.flatMap((dataClass) => uses.map((use) => ({ division, tool, plan, data: dataClass, use })));
    }),
  );

const ORGANISATIONS = [
  ['the first organisation', policyIn(FIRST_ORGANISATION, '2026-11-28'), 'OWN-01', 'In-house coding assistant'],
  ['the second organisation', policyIn(SECOND_ORGANISATION, ITS_DAY), 'EIGEN-01', 'Hausassistent'],
] as const;

for (const [name, content, rule, plans] of ORGANISATIONS) {
  test(`${name}: after a new use each rule is named with the plans for which it is the one`, () => {
    const [gap, ...others] = analyse(withNewUse(content), content.organization.policy.date).findings.filter(
      ({ kind }) => kind === 'gap',
    );
    assert.deepEqual(others, []);
    const hints = [...(gap?.message ?? '').matchAll(HINT)].map(([, id, them]) => [id, them]);
    assert.ok(hints.length > 1, gap?.message);
    const [, them] = hints.find(([id]) => id === rule) ?? assert.fail(gap?.message);
    assert.match(them ?? '', new RegExp(`^\\d+ of them \\(${plans}\\)$`));
    for (const [id, other] of hints) if (id !== rule) assert.ok(!other?.includes(plans), `${id}: ${other}`);
  });
}

test('who does what a hint says answers exactly as many questions as it says', () => {
  let followed = 0;
  fc.assert(
    fc.property(policy, (small) => {
      // A rule that covers more may replace more; that would be another question.
      const rules = small.rules.map(({ overrides: _, ...rule }): PolicyInput['rules'][number] => rule);
      const grown = withNewUse({ ...small, rules });
      const gaps = analyse(grown, VERSION_DATE).findings.filter(({ kind }) => kind === 'gap');
      for (const { message, questions = 0, dates, blocks = [] } of gaps) {
        const [on = ''] = dates;
        const asked = blocks.flatMap(questionsIn);
        const open = (policy: PolicyInput) =>
          asked.filter((question) => decide(policy, question, on).verdict === 'gap').length;
        for (const [, id, them = '', part = '', values = ''] of message.matchAll(HINT)) {
          const followedRules = grown.rules.map((rule) => {
            const listed = rule.scope[part as 'uses'];
            return rule.id === id && Array.isArray(listed)
              ? { ...rule, scope: { ...rule.scope, [part]: [...listed, ...values.split(/, | and /)] } }
              : rule;
          });
          const said = them === 'it' ? questions : Number(them.split(' ')[0]?.replaceAll(',', ''));
          followed += 1;
          assert.equal(asked.length - open({ ...grown, rules: followedRules }), said, `${id} ${them}: ${message}`);
        }
      }
    }),
  );
  assert.ok(followed > 20, `${followed} hints were followed`);
});
