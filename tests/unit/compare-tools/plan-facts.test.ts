import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMN_NAMES, columnsOf, planFacts } from '../../../src/compare-tools/plan-facts.ts';
import { readVerdict, writeVerdicts } from '../../../src/compare-tools/verdict-letters.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { FACT_FIELDS } from '../../../src/model/schema/tool.ts';
import { decide } from '../../../src/policy/decide.ts';
import { spaceOf } from '../../../src/policy/question.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';

const { handbook } = readContent(FIRST_ORGANISATION);
if (!handbook) throw new Error('the default content has errors');
const plans = planFacts(handbook.tools, handbook.organization.traits, handbook.today);

test('every field of every plan has its column, whose model first', () => {
  assert.equal([...COLUMN_NAMES.keys()][0], 'teacher');
  assert.deepEqual(new Set(COLUMN_NAMES.keys()), new Set(['account', ...FACT_FIELDS]));
  assert.equal(plans.length, spaceOf(handbook, handbook.today).plans.length);
});

test('a plan has its own facts, those of its tool where it has none, and nothing where neither is known', () => {
  for (const { tool, plan, cells } of plans) {
    for (const field of FACT_FIELDS) {
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
  assert.deepEqual([...columnsOf(traits).keys()].slice(0, 3), ['teacher', 'account', 'trait-makers']);
  const tools = handbook.tools.map((tool) => ({
    ...tool,
    plans: tool.plans.map((plan) => ({ ...plan, traits: { ...plan.traits, makers: 'one', retention: 'one' } })),
  }));
  const [first] = planFacts(tools, traits, handbook.today);
  const cell = (column: string) => first?.cells.find((one) => one.column === column);
  assert.equal(cell('trait-makers')?.text, 'Makers one');
  assert.equal(cell('retention')?.trait, 'Kept one');
});
