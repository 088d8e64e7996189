import { handbook } from '../../site/built/site.ts';
import { answerTo } from '../answers.ts';
import type { Reader } from '../reader/reader.ts';
import { expect, sees, test } from '../reader-test.ts';

const focused = () => document.activeElement?.id || document.activeElement?.textContent?.trim() || '';
const heading = () => document.querySelector('.decide-answer h2')?.textContent?.trim() ?? '';

/** Presses Tab until the focus is where it should be. */
async function tabTo(reader: Reader, place: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    if ((await reader.run(focused)) === place) return;
    await reader.press('Tab');
  }
  expect(await reader.run(focused), 'reached by Tab').toBe(place);
}

test('somebody decides on a tool by keyboard alone', async ({ reader }) => {
  const { organization, tools } = handbook;
  const question = { division: 'product', tool: 'codex', plan: 'enterprise', data: 'internal', use: 'product-code' };
  await reader.open('/');
  for (const [field, values, id] of [
    ['ask.division', organization.divisions, question.division],
    ['ask.tool', tools, question.tool],
    ['ask.data', organization.data, question.data],
    ['ask.use', organization.uses, question.use],
  ] as const) {
    await tabTo(reader, field);
    // Letters choose in a list that is closed.
    await reader.type(values.find((value) => value.id === id)?.name ?? '');
    await sees(reader, (name) => document.querySelector<HTMLSelectElement>(`[id="${name}"]`)?.value ?? '', id, field);
  }
  await tabTo(reader, 'Get the answer');
  await reader.press('Enter');
  await sees(reader, () => location.pathname, '/decide/');
  // The home page asks for no plan: the answer page does.
  await reader.focus({ css: `input[name="plan"][value="${question.plan}"]` });
  await reader.press('Space');
  await sees(reader, heading, answerTo(question).headline);
});

test('somebody ticks an item by keyboard, and the focus stays on it', async ({ reader }) => {
  await reader.open('/checklists/before-you-use/');
  await reader.focus({ css: '.checklist-item input[type="checkbox"]' });
  await reader.press('Space');
  await sees(reader, () => document.querySelector<HTMLInputElement>('.checklist-item input')?.checked ?? false, true);
  await sees(reader, () => document.activeElement?.matches('.checklist-item input') ?? false, true);
});
