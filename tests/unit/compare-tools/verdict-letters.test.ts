import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countsInWords, verdictCounts } from '../../../src/compare-tools/verdict-counts.ts';
import {
  readVerdict,
  readVerdicts,
  writeVerdicts,
  type ComparedQuestion,
} from '../../../src/compare-tools/verdict-letters.ts';
import { SHAPED_VERDICTS, type ShapedVerdict } from '../../../src/verdict/shapes.ts';

const VALUES = { division: ['d1', 'd2'], data: ['a1', 'a2', 'a3'], use: ['u1', 'u2'] };
const keyOf = ({ division, data, use }: ComparedQuestion) => `${division}/${data}/${use}`;
const all = VALUES.division.flatMap((division) =>
  VALUES.data.flatMap((data) => VALUES.use.map((use) => ({ division, data, use }))),
);
const policies = fc
  .array(fc.constantFrom<ShapedVerdict>(...SHAPED_VERDICTS), { minLength: all.length, maxLength: all.length })
  .map((verdicts) => new Map(all.map((asked, place) => [keyOf(asked), verdicts[place] ?? ('allowed' as const)])));
const lettersOf = (policy: ReadonlyMap<string, ShapedVerdict>) =>
  writeVerdicts(VALUES, (asked) => policy.get(keyOf(asked)) ?? 'gap');

test('what is written is read, question by question, and nothing while a part is missing or unknown', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const letters = lettersOf(policy);
      for (const asked of all) assert.equal(readVerdict(letters, VALUES, asked), policy.get(keyOf(asked)));
      assert.equal(readVerdict(letters, VALUES, { division: 'd1', data: 'a1' }), undefined);
      assert.equal(readVerdict(letters, VALUES, { division: 'd1', data: 'a1', use: 'u9' }), undefined);
    }),
  );
});

test('for a part of the question all verdicts that fit are read, in the order of the values', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const letters = lettersOf(policy);
      const fits = (asked: Partial<ComparedQuestion>) =>
        all
          .filter((one) =>
            Object.entries(asked).every(([part, value]) => one[part as keyof ComparedQuestion] === value),
          )
          .map((one) => policy.get(keyOf(one)));
      for (const asked of [{}, { division: 'd2' }, { division: 'd1', data: 'a3' }, { use: 'u2' }])
        assert.deepEqual(readVerdicts(letters, VALUES, asked), fits(asked));
      assert.deepEqual(readVerdicts(letters, VALUES, { division: 'd9' }), []);
    }),
  );
});

test('verdicts are counted from the laxest to the strictest, without those that do not occur', () => {
  assert.deepEqual(verdictCounts(['prohibited', 'allowed', 'prohibited']), [
    ['allowed', 1],
    ['prohibited', 2],
  ]);
  assert.equal(countsInWords(['approval', 'conditional', 'approval']), 'With conditions 1, Ask first 2');
});
