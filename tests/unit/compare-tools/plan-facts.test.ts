import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMN_NAMES, planFacts } from '../../../src/compare-tools/plan-facts.ts';
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
