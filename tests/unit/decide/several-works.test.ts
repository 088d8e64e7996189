import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_WORKS, plansOfWorks, worksInWords, type SeveralWorks } from '../../../src/decide/several-works.ts';
import { readSeveralWorks, writeSeveralWorks } from '../../../src/decide/several-works-address.ts';
import { decide } from '../../../src/policy/decide.ts';
import { planKey, spaceOf } from '../../../src/policy/question.ts';
import { DAYS, policy } from '../policy/arbitrary.ts';
import { approval, ON, permission, prohibition, smallPolicy } from '../policy/fixture.ts';

const small = smallPolicy([
  permission('P-01'),
  approval('A-01', ['fast'], { scope: { divisions: ['applied'], tools: ['alpha'] } }),
  prohibition('N-01', { scope: { traits: { account: ['personal'] } } }),
]);
const CODE = { division: 'applied', data: 'internal', use: 'code' };
const DOCS = { division: 'product', data: 'public', use: 'docs' };

test('the strictest verdict holds for all of the work, the laxest plan stands first', () => {
  const plans = plansOfWorks(small, { works: [CODE, DOCS], plans: ['alpha/home', 'alpha/team', 'gamma/only'] }, ON);
  assert.deepEqual(
    plans.map(({ name, answers, all }) => [name, ...answers.map(({ verdict }) => verdict), all]),
    [
      ['Gamma', 'allowed', 'allowed', 'allowed'],
      ['Alpha (Team)', 'approval', 'allowed', 'approval'],
      ['Alpha (Home)', 'prohibited', 'prohibited', 'prohibited'],
    ],
  );
  assert.equal(
    worksInWords(plans, 2),
    'For all 2 pieces of work you may use Gamma. Once approved: Alpha (Team). Not: Alpha (Home).',
  );
  assert.equal(worksInWords(plans.slice(2), 1), 'For this work you may use none of these plans. Not: Alpha (Home).');
  assert.equal(
    worksInWords([...plans, ...plans], 2),
    '2 of 6 plans may be used for all 2 pieces of work, and 2 more once an approval is given.',
  );
  const asked = plans.slice(1);
  assert.equal(
    worksInWords([...asked, ...asked, ...asked], 2),
    'No plan may be used for all 2 pieces of work yet; 3 of 6 plans may once approved.',
  );
});

test('what nobody has decided is stricter than an approval', () => {
  const gap = smallPolicy([permission('P-01', { scope: { tools: ['gamma'], data: ['internal'], uses: ['code'] } })]);
  const [first] = plansOfWorks(gap, { works: [CODE, DOCS], plans: ['gamma/only'] }, ON);
  assert.deepEqual([first?.answers.map(({ verdict }) => verdict), first?.all], [['allowed', 'gap'], 'gap']);
});

/** A policy, a day, and pieces of work and plans that can be asked about on it. */
const chosen = fc.tuple(policy, fc.constantFrom(...DAYS)).chain(([policy, on]) => {
  const { divisions, plans, data, uses } = spaceOf(policy, on);
  const works = divisions.flatMap((division, place) =>
    data.flatMap((dataClass) =>
      uses.map((use) => ({
        division,
        data: dataClass,
        use,
        ...(place % 2 === 0 && { name: `team/${use} & more, 100 %` }),
      })),
    ),
  );
  return fc.record({
    policy: fc.constant(policy),
    on: fc.constant(on),
    chosen: fc.record({
      works: fc.subarray(works, { maxLength: Math.min(MAX_WORKS, works.length) }),
      plans: fc.subarray(plans.map(planKey)),
    }),
  });
});

test('every cell is what decide says, and a link brings back what was chosen', () => {
  fc.assert(
    fc.property(chosen, ({ policy, on, chosen }) => {
      const rows = plansOfWorks(policy, chosen, on);
      assert.equal(rows.length, chosen.plans.length || spaceOf(policy, on).plans.length);
      for (const { answers } of rows) {
        for (const { question, verdict } of answers) assert.equal(verdict, decide(policy, question, on).verdict);
      }
      assert.deepEqual(readSeveralWorks(policy, writeSeveralWorks(chosen), on), {
        chosen: { ...chosen },
        problems: [],
      });
    }),
    { numRuns: 100 },
  );
});

test('what a link names and the policy does not have is left out and said', () => {
  const link =
    '?work=applied/internal/code/my/repo&work=applied/internal&work=nobody/internal/code&plans=alpha/team,zeta/max';
  const { chosen, problems } = readSeveralWorks(small, link, ON);
  assert.deepEqual(chosen, { works: [{ ...CODE, name: 'my/repo' }], plans: ['alpha/team'] } satisfies SeveralWorks);
  assert.deepEqual(
    problems.map((problem) => /“.*”/.exec(problem)?.[0]),
    ['“applied/internal”', '“nobody/internal/code”', '“zeta/max”'],
  );
  const many = Array.from({ length: MAX_WORKS + 1 }, (_, number) => `work=applied/public/code/repository-${number}`);
  const tooMany = readSeveralWorks(small, `?${many.join('&')}`, ON);
  assert.equal(tooMany.chosen.works.length, MAX_WORKS);
  assert.match(tooMany.problems.join(), new RegExp(`more than ${MAX_WORKS} pieces of work`));
});
