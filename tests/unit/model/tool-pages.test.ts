import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tool } from '../../../src/model/handbook.ts';
import { planRowPaths, toolPages } from '../../../src/model/tool-pages.ts';
import { handbookOf, soundWith } from './fixture.ts';

const sound = handbookOf(soundWith({}));
const ids = (tools: readonly Tool[]) => tools.map(({ id }) => id);

/** Returns tools with so many plans each, in the order given. */
function toolsWith(...planCounts: number[]): Tool[] {
  const [tool] = sound.tools;
  const [plan] = tool?.plans ?? [];
  assert.ok(tool && plan);
  return planCounts.map((count, index) => ({
    ...tool,
    id: `tool-${index + 1}`,
    plans: Array.from({ length: count }, (_, place) => ({ ...plan, id: `plan-${place + 1}` })),
  }));
}

test('one table holds every plan of a small organisation', () => {
  const tools = toolsWith(20, 20, 20);
  assert.deepEqual(toolPages({ tools, today: sound.today }), [tools]);
  assert.deepEqual(toolPages({ tools: [], today: sound.today }), [[]]);
});

test('more plans go on over several pages, the plans of a tool together, and each tool has one place', () => {
  const source = { tools: toolsWith(20, 20, 1, 50, 3, 3), today: sound.today };
  assert.deepEqual(toolPages(source).map(ids), [['tool-1', 'tool-2'], ['tool-3'], ['tool-4'], ['tool-5', 'tool-6']]);
  assert.deepEqual(
    [...planRowPaths(source).values()],
    [
      '/tools/#tool-1',
      '/tools/#tool-2',
      '/tools/plans/2/#tool-3',
      '/tools/plans/3/#tool-4',
      '/tools/plans/4/#tool-5',
      '/tools/plans/4/#tool-6',
    ],
  );
});

test('what nobody can choose any more has no row', () => {
  const [first, ...others] = toolsWith(30, 30, 30);
  assert.ok(first);
  const tools = [{ ...first, retired: sound.today }, ...others];
  assert.deepEqual(toolPages({ tools, today: sound.today }), [others]);
});
