import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { changedTables } from '../../../src/policy/comparison/changed-tables.ts';
import { areAllPersonal, divisionsInWords, namedTools, namedToolInWords } from '../../../src/policy/group-names.ts';
import { matrixOf, tablesOf, toolTables } from '../../../src/policy/matrix.ts';
import { patternsOf } from '../../../src/policy/patterns.ts';
import { planKey, questionsOf, spaceOf } from '../../../src/policy/question.ts';
import { verdictsOn } from '../../../src/policy/verdicts-on.ts';
import { DAYS, policy as policies } from './arbitrary.ts';
import { approval, EVERYTHING, ON, permission, prohibition, smallPolicy } from './fixture.ts';

const allowed = permission('P-01');
const askInApplied = approval('A-01', ['fast'], { scope: { divisions: ['applied'], tools: ['alpha', 'beta'] } });

describe('verdicts of a tool as tables', () => {
  test('divisions and plans that answer alike share a table, and no two tables say the same of the same', () => {
    const policy = smallPolicy([allowed, askInApplied]);
    assert.deepEqual(
      toolTables(policy, 'beta', ON).map(({ plans, divisions }) => [plans.map(planKey), divisions]),
      [
        [['beta/free', 'beta/pro'], ['applied']],
        [['beta/free', 'beta/pro'], ['product']],
      ],
    );
    assert.deepEqual(
      toolTables(policy, 'gamma', ON).map(({ divisions }) => divisions),
      [['applied', 'product']],
    );
  });

  test('each question has the verdict of the policy in exactly one table, whatever the rules', () => {
    fc.assert(
      fc.property(policies, fc.constantFrom(...DAYS), (policy, on) => {
        const { plans, data, uses } = spaceOf(policy, on);
        const verdictOf = verdictsOn(policy, on);
        const seen: string[] = [];
        for (const { plans: of, divisions, rows } of tablesOf(policy, on, plans))
          for (const at of of)
            for (const division of divisions)
              for (const [row, cells] of rows.entries())
                for (const [place, verdict] of cells.entries()) {
                  const question = {
                    division,
                    tool: at.tool.id,
                    plan: at.plan.id,
                    data: data[place] ?? '',
                    use: uses[row] ?? '',
                  };
                  assert.equal(verdict, verdictOf(question));
                  seen.push(Object.values(question).join('/'));
                }
        const asked = [...questionsOf(policy, on)].map(({ division, tool, plan, data: dataClass, use }) =>
          [division, tool, plan, dataClass, use].join('/'),
        );
        assert.deepEqual(seen.sort(), asked.sort());
      }),
    );
  });
});

test('in the matrix plans with the same verdicts share a row, and personal accounts come last, apart', () => {
  const policy = smallPolicy([allowed, prohibition('X-01', { scope: { traits: { account: ['personal'] } } })]);
  assert.deepEqual(
    matrixOf(policy, 'applied', 'internal', ON).rows.map(({ plans, isPersonal, verdicts }) => [
      plans.map(planKey),
      isPersonal,
      new Set(verdicts),
    ]),
    [
      [['alpha/team', 'beta/free', 'beta/pro', 'gamma/only'], false, new Set(['allowed'])],
      [['alpha/home'], true, new Set(['prohibited'])],
    ],
  );
});

describe('the patterns of a policy', () => {
  test('the laxest comes first, each says who is answered so, and together they are every question', () => {
    const policy = smallPolicy([allowed, askInApplied]);
    const [lax, strict, ...others] = patternsOf(policy, ON);
    assert.deepEqual(others, []);
    assert.deepEqual(new Set(lax?.rows.flat()), new Set(['allowed']));
    assert.deepEqual(
      strict?.where.map(({ plans, divisions }) => [plans.map(planKey), divisions]),
      [[['alpha/home', 'alpha/team', 'beta/free', 'beta/pro'], ['applied']]],
    );
    assert.equal(strict?.questions, 4 * 9);
  });

  test('their questions add up, and no two are alike, whatever the rules', () => {
    fc.assert(
      fc.property(policies, fc.constantFrom(...DAYS), (policy, on) => {
        const patterns = patternsOf(policy, on);
        const total = patterns.reduce((sum, { questions }) => sum + questions, 0);
        assert.equal(total, [...questionsOf(policy, on)].length);
        assert.equal(new Set(patterns.map(({ rows }) => String(rows))).size, patterns.length);
      }),
    );
  });
});

describe('verdicts that differ between two policies', () => {
  const before = smallPolicy([allowed]);

  test('only the uses in which one differs, over all data classes, with the old and the new verdict', () => {
    const after = smallPolicy([
      allowed,
      approval('A-02', ['fast'], { scope: { tools: ['beta'], data: ['secret'], uses: ['docs'] } }),
    ]);
    const same = { before: 'allowed', after: 'allowed' };
    assert.deepEqual(
      changedTables(before, after, ON).map(({ plans, ...table }) => ({ ...table, plans: plans.map(planKey) })),
      [
        {
          plans: ['beta/free', 'beta/pro'],
          divisions: ['applied', 'product'],
          data: ['public', 'internal', 'secret'],
          rows: [{ use: 'docs', cells: [same, same, { before: 'allowed', after: 'approval' }] }],
        },
      ],
    );
  });

  test('the widest change comes first, and where none differs there is no table', () => {
    const after = smallPolicy([
      allowed,
      prohibition('X-02', { scope: { tools: ['alpha'], divisions: ['product'], uses: ['docs'] } }),
      prohibition('X-03', { scope: { tools: ['gamma'] } }),
    ]);
    assert.deepEqual(
      changedTables(before, after, ON).map(({ plans }) => plans.map(planKey)),
      [['gamma/only'], ['alpha/home', 'alpha/team']],
    );
    assert.deepEqual(changedTables(before, smallPolicy([permission('P-09', { scope: EVERYTHING })]), ON), []);
  });

  test('a tool that only one of them has is left out', () => {
    const { tools, ...rest } = smallPolicy([prohibition('X-04')]);
    const after = { ...rest, tools: [...tools, ...tools.slice(0, 1).map((tool) => ({ ...tool, id: 'delta' }))] };
    const named = changedTables(before, after, ON).flatMap(({ plans }) => plans.map(({ tool }) => tool.id));
    assert.deepEqual(new Set(named), new Set(['alpha', 'beta', 'gamma']));
  });
});

describe('what stands together has one name', () => {
  const policy = smallPolicy([allowed]);
  const { plans } = spaceOf(policy, ON);
  const { divisions } = policy.organization;

  test('a tool by its name where all of its plans are meant, else with those that are', () => {
    const some = plans.filter((at) => planKey(at) !== 'beta/free');
    assert.deepEqual(namedTools(some, ON).map(namedToolInWords), ['Alpha', 'Beta (Pro)', 'Gamma']);
  });

  test('all personal accounts by one name, but not one of several, and never a single one', () => {
    const twoAtHome = {
      ...policy,
      tools: policy.tools.map((tool) =>
        tool.id === 'gamma'
          ? tool
          : { ...tool, plans: tool.plans.map((plan) => ({ ...plan, traits: { account: 'personal' } })) },
      ),
    };
    const personal = spaceOf(twoAtHome, ON).plans.filter(({ tool }) => tool.id !== 'gamma');
    assert.equal(areAllPersonal(twoAtHome, personal, ON), true);
    assert.equal(areAllPersonal(twoAtHome, personal.slice(1), ON), false);
    assert.equal(
      areAllPersonal(
        policy,
        plans.filter((at) => planKey(at) === 'alpha/home'),
        ON,
      ),
      false,
    );
  });

  for (const [ids, words] of [
    [['a', 'b', 'c'], 'Every division'],
    [['a'], 'A'],
    [['b', 'c'], 'Every division but A'],
    [['c'], 'C'],
  ] as const)
    test(`${ids.join(', ')} of three: ${words}`, () => {
      const all = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
      assert.equal(divisionsInWords(all, ids), words);
    });

  test('half of them are named, since what is left out would be no shorter', () => {
    assert.equal(divisionsInWords(divisions, ['applied']), 'Applied AI');
  });
});
