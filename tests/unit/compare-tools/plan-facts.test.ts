import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, planFacts } from '../../../src/compare-tools/plan-facts.ts';
import { readVerdict, writeVerdicts } from '../../../src/compare-tools/verdict-letters.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { factsOf } from '../../../src/model/facts.ts';
import { decide } from '../../../src/policy/decide.ts';
import { spaceOf } from '../../../src/policy/question.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

const { handbook } = readContent(FIRST_ORGANISATION);
if (!handbook) throw new Error('the default content has errors');
const { organization, tools, today } = handbook;
const facts = factsOf(organization).map(({ id }) => id);
const plans = planFacts(tools, organization, today);

test('every field of every plan has its column, whose model first', () => {
  const columns = columnsOf(organization, tools);
  assert.deepEqual([...columns].slice(0, 2), [
    ['teacher', 'Whose model'],
    ['account', 'Account'],
  ]);
  assert.deepEqual([...columns.keys()].filter((id) => facts.includes(id)).toSorted(), facts.toSorted());
  assert.equal(plans.length, spaceOf(handbook, handbook.today).plans.length);
});

test('a plan has its own facts, those of its tool where it has none, and nothing where neither is known', () => {
  for (const { tool, plan, cells } of plans) {
    for (const field of facts) {
      const expected = plan.facts[field]?.short ?? tool.facts[field]?.short;
      assert.equal(cells.find(({ column }) => column === field)?.text, expected, `${tool.id}/${plan.id} ${field}`);
    }
  }
});

test('a cell is called the same only when it is, and never across tools', () => {
  const repeated = plans.flatMap(({ cells, tool }, row) =>
    cells.flatMap((cell, column) => (cell.isRepeated ? [{ cell, tool, above: plans[row - 1], column }] : [])),
  );
  assert.ok(repeated.length > 0);
  for (const { cell, tool, above, column } of repeated) {
    assert.equal(above?.tool, tool);
    assert.equal(above?.cells[column]?.text, cell.text);
  }
});

test('the letters give back every verdict that decide gives', () => {
  const { divisions, data, uses } = spaceOf(handbook, handbook.today);
  const values = { division: divisions, data, use: uses };
  const on = handbook.organization.policy.date;
  for (const [tool, plan] of [
    ['codex', 'enterprise'],
    ['in-house', 'standard'],
  ] as const) {
    const letters = writeVerdicts(values, (asked) => decide(handbook, { ...asked, tool, plan }, on).verdict);
    for (const division of divisions)
      for (const dataClass of data)
        for (const use of uses) {
          const asked = { division, data: dataClass, use };
          assert.equal(readVerdict(letters, values, asked), decide(handbook, { ...asked, tool, plan }, on).verdict);
        }
    assert.equal(readVerdict(letters, values, { division: divisions[0] ?? '' }), undefined);
  }
});

test('a trait has a column of its own, or stands before the fact that it is about', () => {
  const [account] = handbook.organization.traits;
  const [value] = account?.values ?? [];
  assert.ok(account && value);
  const valued = (id: string, name: string) => ({
    ...account,
    id,
    name,
    values: [{ ...value, id: 'one', name: `${name} one` }],
  });
  const traits = [account, valued('makers', 'Makers'), valued('retention', 'Kept')];
  assert.deepEqual([...columnsOf({ ...organization, traits }, tools).keys()].slice(0, 3), [
    'teacher',
    'account',
    'trait-makers',
  ]);
  const valuedTools = tools.map((tool) => ({
    ...tool,
    plans: tool.plans.map((plan) => ({ ...plan, traits: { ...plan.traits, makers: 'one', retention: 'one' } })),
  }));
  const [first] = planFacts(valuedTools, { ...organization, traits }, today);
  const cell = (column: string) => first?.cells.find((one) => one.column === column);
  assert.equal(cell('trait-makers')?.text, 'Makers one');
  assert.equal(cell('retention')?.trait, 'Kept one');
});

test('an organisation has the columns of its own facts, and none for what nobody answered about any tool', () => {
  const own = {
    traits: [],
    facts: [
      { id: 'region', name: 'Region', question: 'Where is it stored?' },
      { id: 'works-council', name: 'Works council', question: 'Has the works council agreed?' },
    ],
  };
  const fact = { short: 'EU', text: 'In the EU.', basis: 'inference', sources: [] };
  const [tool] = tools;
  assert.ok(tool);
  const told = { ...tool, facts: { region: fact }, plans: tool.plans.map((plan) => ({ ...plan, facts: {} })) };
  const known = [told] as unknown as typeof tools;
  assert.deepEqual([...columnsOf(own, known)], [['region', 'Region']]);
  assert.deepEqual(
    planFacts(known, own, today)[0]?.cells.map(({ column, text }) => [column, text]),
    [['region', 'EU']],
  );
  assert.deepEqual([...columnsOf(own, [])], []);
});

test('the trait of whose model it is has a column of its own where no fact is about it', () => {
  const columns = [...columnsOf({ traits: organization.traits, facts: [] }, tools).keys()];
  assert.deepEqual(columns.slice(0, 2), ['account', 'model']);
});
