import type { Question } from '../../../src/policy/question.ts';
import { handbook } from '../../site/built/site.ts';
import { answerTo } from '../answers.ts';
import { sees, test } from '../reader-test.ts';

const { organization, tools } = handbook;
const QUESTION: Question = {
  division: 'product',
  tool: 'in-house',
  plan: 'standard',
  data: 'restricted',
  use: 'product-code',
};

const heading = () => document.querySelector('.decide-answer h2')?.textContent?.trim() ?? '';
const chosen = (name: string) => document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? '';
const inAddress = (name: string) => new URLSearchParams(location.search).get(name) ?? '';
const path = () => location.pathname;

const nameIn = (values: readonly { id: string; name: string }[], id: string) =>
  values.find((value) => value.id === id)?.name ?? id;
const answerPage = (question: Question) => `/decide/?${new URLSearchParams({ ...question }).toString()}`;

test('somebody decides on a tool: four choices on the home page, and the answer stays after a reload', async ({
  reader,
}) => {
  await reader.open('/');
  await reader.select(
    { css: '.question-box select[name="division"]' },
    nameIn(organization.divisions, QUESTION.division),
  );
  await reader.select({ css: '.question-box select[name="tool"]' }, nameIn(tools, QUESTION.tool));
  await reader.select({ css: '.question-box select[name="data"]' }, nameIn(organization.data, QUESTION.data));
  await reader.select({ css: '.question-box select[name="use"]' }, nameIn(organization.uses, QUESTION.use));
  await reader.click({ css: '.question-box button' });
  await sees(reader, path, '/decide/');
  await sees(reader, heading, answerTo(QUESTION).headline);
  await reader.reload();
  await sees(reader, heading, answerTo(QUESTION).headline);
  await sees(reader, inAddress, QUESTION.use, 'use');
});

test('a changed choice changes the answer, and going away and back finds choices, answer and address alike', async ({
  reader,
}) => {
  const asked = { ...QUESTION, tool: 'codex', plan: 'enterprise' };
  const other = organization.uses.find(({ id }) => answerTo({ ...asked, use: id }).headline === 'Prohibited');
  if (!other) throw new Error('no use of the content is prohibited for this question');
  await reader.open(answerPage(asked));
  await sees(reader, heading, answerTo(asked).headline);
  await reader.click({ css: '.ask[data-parts="use"] summary' });
  await reader.click({ css: `input[name="use"][value="${other.id}"]` });
  await sees(reader, heading, 'Prohibited');
  await reader.click({ css: '.main-nav a', name: 'Policy' });
  await sees(reader, path, '/policy/');
  await reader.back();
  for (const turn of ['back', 'reloaded']) {
    await test.step(turn, async () => {
      await sees(reader, heading, 'Prohibited');
      await sees(reader, inAddress, other.id, 'use');
      await sees(reader, chosen, other.id, 'use');
      for (const name of ['division', 'tool', 'data'] as const) await sees(reader, chosen, asked[name], name);
      await reader.reload();
    });
  }
  await reader.forward();
  await sees(reader, path, '/policy/');
});
