import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentOn } from '../../../src/basics/current-on.ts';
import { planFacts } from '../../../src/compare-tools/plan-facts.ts';
import { llmsText } from '../../../src/llms/llms-text.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { validUntil } from '../../../src/policy/dates.ts';
import { matrixOf } from '../../../src/policy/matrix.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';

const BEFORE = '2026-11-30';
const DAY = '2026-12-01';

for (const [name, folder] of [
  ['the first organisation', FIRST_ORGANISATION],
  ['the second organisation', SECOND_ORGANISATION],
] as const) {
  const { handbook } = readContent(folder, { today: ITS_DAY });
  test(`each tool of ${name} that is retired on a day is current until the day before, everywhere`, () => {
    assert.ok(handbook);
    const { divisions, data } = handbook.organization;
    const [division, dataClass] = [currentOn(divisions, BEFORE)[0]?.id ?? '', currentOn(data, BEFORE)[0]?.id ?? ''];
    for (const { id, name: tool } of currentOn(handbook.tools, BEFORE)) {
      const on = (today: string): Handbook => ({
        ...handbook,
        today,
        tools: handbook.tools.map((one) => (one.id === id ? { ...one, retired: DAY } : one)),
      });
      const whereOn = (today: string) => {
        const then = on(today);
        return {
          questions: [...questionsOf(then, today)].some((question) => question.tool === id),
          matrix: matrixOf(then, division, dataClass, today).rows.some(({ plans }) =>
            plans.some((at) => at.tool.id === id),
          ),
          comparison: planFacts(then.tools, then.organization, today).some((row) => row.tool.id === id),
          llms: llmsText(then).includes(`/tools/${id}.md`),
        };
      };
      assert.deepEqual(new Set(Object.values(whereOn(BEFORE))), new Set([true]), tool);
      assert.deepEqual(new Set(Object.values(whereOn(DAY))), new Set([false]), tool);
      assert.equal((validUntil(on(ITS_DAY), ITS_DAY) ?? DAY) < DAY, true, tool);
    }
  });
}
