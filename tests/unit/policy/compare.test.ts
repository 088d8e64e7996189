import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../../src/policy/compare.ts';
import type { PolicyValue } from '../../../src/policy/policy-input.ts';
import type { Block } from '../../../src/policy/analyse.ts';
import { DAYS, policy, rule } from './arbitrary.ts';
import { allQuestions, answer } from './oracle.ts';

const STRICTNESS = ['gap', 'allowed', 'conditional', 'approval', 'prohibited'];

const questionsIn = ({ divisions, plans, data, uses }: Block) =>
  divisions.flatMap((d) => plans.flatMap((p) => data.flatMap((a) => uses.map((u) => [d, p, a, u].join(' ')))));

/** Two policies: rules removed, one added, and now and then a vocabulary value that only one of them has. */
const pair = fc
  .tuple(policy, rule('RULE-98'), fc.nat({ max: 7 }), fc.boolean(), fc.boolean())
  .map(([before, added, removed, lacksUse, lacksTool]) => ({
    before: lacksTool ? { ...before, tools: before.tools.slice(1) } : before,
    after: {
      ...before,
      rules: [...before.rules.filter((_, at) => at !== removed), added],
      organization: lacksUse
        ? { ...before.organization, uses: before.organization.uses.slice(1) }
        : before.organization,
    },
    lacksUse,
    lacksTool,
  }));

test('a comparison names exactly the answers that change, loosened ones first', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(...DAYS), ({ before, after, lacksUse, lacksTool }, on) => {
      const found = compare(before, after, on);
      const isCurrent = (value?: PolicyValue) => value !== undefined && on < (value.retired ?? '9999-12-31');
      const tool = after.tools[0];
      const asked = new Set(allQuestions(before, on).map((question) => JSON.stringify(question)));
      const common = allQuestions(after, on).filter((question) => asked.has(JSON.stringify(question)));
      const expected = common.flatMap((question) => {
        const [old, now] = [answer(before, question, on), answer(after, question, on)];
        const { division, tool, plan, data, use } = question;
        return JSON.stringify(old) === JSON.stringify(now)
          ? []
          : [`${division} ${tool}/${plan} ${data} ${use}: ${old.verdict} > ${now.verdict}`];
      });
      const named = found.changes.flatMap((change) =>
        change.blocks.flatMap(questionsIn).map((question) => `${question}: ${change.before} > ${change.after}`),
      );
      assert.deepEqual(named.sort(), expected.sort());
      assert.equal(found.compared, common.length);
      assert.equal(found.changed, expected.length);

      const steps = found.changes.map(({ direction }) => ['loosened', 'altered', 'tightened'].indexOf(direction));
      assert.deepEqual(
        steps,
        steps.toSorted((a, b) => a - b),
      );
      for (const change of found.changes) {
        const stricter = STRICTNESS.indexOf(change.after) - STRICTNESS.indexOf(change.before);
        if (stricter !== 0) assert.equal(change.direction, stricter < 0 ? 'loosened' : 'tightened');
      }
      assert.deepEqual(
        found.onlyBefore.map(({ part, id }) => `${part} ${id}`),
        lacksUse && isCurrent(before.organization.uses[0]) ? ['use u1'] : [],
      );
      assert.deepEqual(
        found.onlyAfter.map(({ part, id }) => `${part} ${id}`),
        lacksTool && isCurrent(tool) && tool?.plans.some(isCurrent) ? ['tool t1'] : [],
      );
    }),
  );
});
