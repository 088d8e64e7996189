import { completionRecord } from '../../src/progress/completion-record.ts';
import { sealOf } from '../../src/progress/seal.ts';
import { trainingPagePath } from '../../src/model/paths.ts';
import { policyDay } from '../../src/policy/policy-day.ts';
import { answerKey } from '../../src/training/answer-key.ts';
import { pathSummary } from '../../src/training/path-summary.ts';
import { viewOfPath } from '../../src/components/training/view-of-path.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { jsonFile, textOf } from './progress/list.ts';
import { openPlace, RECORD } from './training/open-place.ts';
import type { Page } from '@playwright/test';

const found = handbook.trainingPaths.find(({ id }) => id === 'owners');
if (!found) throw new Error('The default content has no training path owners.');
const path = found;
const PATH = trainingPagePath(path.id);
/** Another path. */
const OTHER = trainingPagePath('everyone');
const on = policyDay(handbook, handbook.today);
const summary = pathSummary(handbook, path, on);
const view = viewOfPath(handbook, path, on);
const keys = new Map(
  handbook.scenarios
    .filter(({ id }) => summary.scenarios.includes(id))
    .map((scenario) => [scenario.id, answerKey(handbook, scenario, on)]),
);
const [firstScenario = ''] = summary.scenarios;

const card = (page: Page, id: string) => page.locator(`.scenario[id="${id}"]`);

/** Answers a scenario: right, or with an option that is wrong. */
async function answer(page: Page, id: string, isRight: boolean): Promise<void> {
  await openPlace(page, id);
  const { options = [], right = [] } = keys.get(id) ?? {};
  const chosen = isRight ? right : options.filter((option) => !right.includes(option)).slice(0, 1);
  for (const option of options) {
    const input = card(page, id).locator(`input[value="${option}"]`);
    if (chosen.includes(option)) await input.check();
    else if ((await input.getAttribute('type')) === 'checkbox') await input.uncheck();
  }
  await card(page, id).getByRole('button', { name: 'Check my answer' }).click();
}

/** Returns the stored progress after everything but the scenarios is done, as a file to import. */
function everythingElse(): string {
  const kept = { since: '2026-11-20', at: '2026-11-20T10:00:00.000Z' };
  const entries = Object.fromEntries(
    view.steps.flatMap((step): [string, object][] => {
      if (step.kind === 'read') return [[`chapter/${step.chapter}`, { state: 'read', ...kept }]];
      if (step.kind === 'checklist')
        return step.items.map(({ key }) => [key, { state: 'done', text: '00000000000000aa', ...kept }]);
      if (step.kind === 'acknowledge')
        return step.rules.map(({ id, textDigest }) => [
          `rule/${id}`,
          { state: 'acknowledged', text: textDigest, ...kept },
        ]);
      return [];
    }),
  );
  const content = { policyVersion: 1, policyDate: '2026-11-22' };
  const exportedAt = '2026-11-20T10:00:00.000Z';
  return JSON.stringify({
    schemaVersion: 2,
    format: 'handbook-progress',
    of: 'training/everyone',
    content,
    exportedAt,
    entries,
  });
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(jsonFile(text));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
}

test('the training page tells of each path who takes it, by when and how long it takes', async ({ page }) => {
  await page.goto('/training/');
  for (const { title, withinDays } of handbook.trainingPaths) {
    const entry = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: title }) });
    await expect(entry).toContainText(`Within ${withinDays} days`);
    await expect(entry).toContainText('minutes');
  }
});

test('every path with scenarios can be started with the first of them', async ({ page }) => {
  await page.goto('/training/');
  await page.getByRole('link', { name: `Start with the scenarios (${path.title})` }).click();
  await expect(page).toHaveURL(new RegExp(`${PATH}#${firstScenario}$`));
  await expect(card(page, firstScenario)).toBeInViewport();
});

test('on a telephone the answer is checked where it is chosen, and one button at a time leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PATH}#${firstScenario}`);
  const main = page.locator('.journey .button:not(.quiet)').filter({ visible: true });
  const check = card(page, firstScenario).getByRole('button', { name: 'Check my answer' });
  await expect(main).toHaveText('Check my answer');
  await expect(page.getByRole('link', { name: /^Previous/ })).toBeHidden();
  await card(page, firstScenario).locator('label').first().click();
  await expect(check).toBeInViewport({ ratio: 1 });
  await check.click();
  await expect(main).toHaveText('Next situation');
  await expect(card(page, firstScenario).getByRole('status')).toBeInViewport();
  await card(page, firstScenario).locator('label').nth(1).click();
  await expect(check).not.toHaveClass(/quiet/);
  await expect(check).toBeInViewport({ ratio: 1 });
});

test('a wrong answer is told what differs and why it tempts, both cite the rule, and the first one counts', async ({
  page,
}) => {
  const scenario = handbook.scenarios.find(
    ({ id, temptations }) => summary.scenarios.includes(id) && temptations.length > 0,
  );
  const [temptation] = scenario?.temptations ?? [];
  if (!scenario || !temptation) throw new Error('No scenario of the path has a temptation.');
  const place = card(page, scenario.id);
  await page.goto(`${PATH}#${scenario.id}`);
  await place.getByRole('button', { name: 'Check my answer' }).click();
  await expect(place.getByText('Choose an answer first.')).toBeVisible();
  await place.locator(`input[value="${temptation.answer}"]`).check();
  await place.getByRole('button', { name: 'Check my answer' }).click();
  await expect(place.getByRole('status')).toContainText('Not right.');
  await expect(place.getByRole('status')).toContainText(/“.+”|step \d/);
  await expect(place.locator(`label:has([value="${temptation.answer}"])`)).toHaveAttribute('data-mark', 'wrong');
  await expect(place.getByRole('status')).toContainText(temptation.why.replaceAll(/[`*]/g, '').slice(0, 40));
  const [rule = ''] = keys.get(scenario.id)?.decision.deciding ?? [];
  await expect(place.getByRole('status').getByRole('link', { name: rule, exact: true })).toHaveAttribute(
    'href',
    new RegExp(`#${rule}$`),
  );
  await answer(page, scenario.id, true);
  await expect(place.getByRole('status')).toContainText('Right.');
  await expect(place.getByRole('status')).toContainText('Your first answer counts');
  await expect(place.getByRole('link', { name: rule, exact: true })).toBeVisible();
  await expect(page.locator('.standing-all')).toContainText(
    `1 of ${summary.scoredScenarios.length} scenarios answered, 0 right`,
  );
  // Printers leave grounds out: what is white on ink on the screen is ink on paper.
  await page.emulateMedia({ media: 'print' });
  await expect(place.locator('.feedback')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(place.locator('.feedback-verdict')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('answers and marks are there in a second visit, and "continue" leads to what is next', async ({ page }) => {
  await page.goto(PATH);
  const first = path.steps.find(({ kind }) => kind === 'read');
  await page.locator(`[id="${first?.id}"]`).getByRole('checkbox', { name: 'I have read it' }).check();
  await answer(page, firstScenario, true);
  await page.reload();
  await openPlace(page, first?.id ?? '');
  await expect(page.locator(`[id="${first?.id}"]`).getByRole('checkbox')).toBeChecked();
  await openPlace(page, firstScenario);
  await expect(card(page, firstScenario).getByRole('status')).toContainText('Right.');
  await openPlace(page, first?.id ?? '');
  const next = page.getByRole('link', { name: /^Continue:/ });
  const target = (await next.getAttribute('href'))?.split('#')[1] ?? '';
  expect(path.steps.map(({ id }) => id)).toContain(target);
  await next.click();
  await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  await page.goto('/');
  await page.getByRole('link', { name: `Continue your training: 1 of ${path.steps.length} steps done` }).click();
  await expect(page).toHaveURL(new RegExp(`${PATH}#${target}$`));
  await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
});

test('one thing is in view at a time: the rail says where one is, and the way on leads through all of it', async ({
  page,
}) => {
  await page.goto(PATH);
  const stops = view.steps.flatMap((step) =>
    step.kind === 'scenarios' ? step.scenarios.map(({ id }) => id) : [step.id],
  );
  const rail = page.getByRole('navigation', { name: 'Steps', exact: true });
  for (const [index, id] of stops.entries()) {
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    await expect(page.locator('.step, .scenario').filter({ visible: true })).toHaveCount(keys.has(id) ? 2 : 1);
    await expect(rail.locator('[aria-current="step"]')).toHaveCount(1);
    if (index === 1) await expect(page.locator(`[id="${id}"] :is(h2, h3)`).first()).toBeFocused();
    await page.getByRole('link', { name: /^Next/ }).click();
  }
  await expect(page.getByRole('region', { name: 'Your completion record' })).toBeVisible();
  await page.goBack();
  await expect(page.locator(`[id="${stops.at(-1)}"]`)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scenario').filter({ visible: true })).toHaveCount(summary.scenarios.length);
});

test('what a step sends people to leads back to that step', async ({ page }) => {
  const step = path.steps.find(({ kind }) => kind === 'read');
  await page.goto(`${PATH}#${step?.id}`);
  await page.locator(`[id="${step?.id}"]`).getByRole('link', { name: /^Read/ }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: `${path.title}, step` })
    .click();
  await expect(page).toHaveURL(`${PATH}#${step?.id}`);
  await expect(page.locator(`[id="${step?.id}"]`)).toBeInViewport();
});

test('who knows the policy tests out: right answers at first make reading unnecessary', async ({ page }) => {
  const step = view.steps.find((one) => one.kind === 'read' && one.testedBy.length > 0);
  if (step?.kind !== 'read') throw new Error('No chapter of the path is tested by a scenario.');
  await page.goto(PATH);
  for (const id of step.testedBy) await answer(page, id, true);
  await expect(page.locator(`[id="${step.id}"] .step-said`)).toContainText('tested out, no need to read it');
});

test('from nothing to a record: fail, learn, pass, agree, hand over', async ({ page }) => {
  await page.goto(PATH);
  await importFile(page, everythingElse());
  for (const id of summary.scoredScenarios) await answer(page, id, false);
  const completion = page.getByRole('region', { name: 'Your completion record' });
  await openPlace(page, RECORD);
  await expect(completion).toContainText(
    `0 of ${summary.scoredScenarios.length} scenarios were right at the first attempt`,
  );
  await expect(completion.getByRole('button', { name: 'Make my completion record' })).toBeHidden();
  for (const id of summary.scoredScenarios) await answer(page, id, true);
  await openPlace(page, RECORD);
  await expect(completion).toContainText('were right at the first attempt; 80 % are needed');
  await completion.getByRole('button', { name: 'Answer the missed scenarios again' }).click();
  await expect(card(page, firstScenario)).toBeVisible();
  for (const id of summary.scoredScenarios) await answer(page, id, true);
  await openPlace(page, RECORD);
  await expect(page.locator('.standing-high')).toHaveText('Everything this path requires is done.');
  await completion.getByRole('checkbox', { name: 'I agree to this statement' }).check();
  await completion.getByLabel('Your handle').fill('@Mira-K');
  await completion.getByRole('button', { name: 'Make my completion record' }).click();
  await expect(completion).toContainText(
    'Until the record is merged into the repository, it is only your own statement, on this device.',
  );
  const downloaded = page.waitForEvent('download');
  await completion.getByRole('button', { name: 'Download it' }).click();
  const { name, text } = await textOf(downloaded);
  expect(name, 'files of many people can be collected in one folder').toBe(`mira-k-${path.id}.json`);
  const { policy } = handbook.organization.contacts;
  await expect(completion).toContainText(
    `Add it there in a merge request of your own; or download it and send the file`,
  );
  await expect(completion).toContainText(policy.where);
  const record = completionRecord.parse(JSON.parse(text));
  expect(record).toMatchObject({
    handle: 'mira-k',
    path: path.id,
    policyVersion: handbook.organization.policy.version,
    statement: path.statement,
  });
  expect(record.seal).toBe(sealOf(record));
  expect(record.score).toEqual({ right: summary.scoredScenarios.length, of: summary.scoredScenarios.length });
  const link = completion.getByRole('link', { name: 'Add it to the repository' });
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(`completions/mira-k/${path.id}.json`);
  await page.reload();
  await expect(completion.locator('.completion-facts')).toContainText('mira-k');
  await page.emulateMedia({ media: 'print' });
  await expect(completion.locator('.completion-agreed')).toBeVisible();
  await expect(page.locator('.scenario').filter({ visible: true })).toHaveCount(0);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g), 'the record prints on one sheet').toHaveLength(1);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('a handle that is none is refused where it is written, with the form to write', async ({ page }) => {
  await page.goto(PATH);
  await importFile(page, everythingElse());
  for (const id of summary.scoredScenarios) await answer(page, id, true);
  const completion = page.getByRole('region', { name: 'Your completion record' });
  await openPlace(page, RECORD);
  await completion.getByRole('checkbox', { name: 'I agree to this statement' }).check();
  const handle = completion.getByLabel('Your handle');
  const make = completion.getByRole('button', { name: 'Make my completion record' });
  for (const [typed, said] of [
    ['mira@example.org', '“mira@example.org” is an address. Write your account name on the git host, like mira-k'],
    ['Mira K', '“mira k” is not a handle. Write your account name on the git host, like mira-k'],
  ] as const) {
    await handle.fill(typed);
    await make.click();
    await expect(completion.getByRole('alert')).toContainText(said);
    await expect(handle).toBeFocused();
    await expect(handle).toHaveAttribute('aria-invalid', 'true');
    await expect(completion.getByRole('button', { name: 'Download it' })).toBeHidden();
  }
  await handle.fill('@Mira-K');
  await expect(completion.getByRole('alert')).toBeEmpty();
  await make.click();
  await expect(completion.locator('.completion-facts')).toContainText('mira-k');
});

test('a browser that translates the page changes nothing of the record', async ({ page }) => {
  await page.goto(PATH);
  await importFile(page, everythingElse());
  for (const id of summary.scoredScenarios) await answer(page, id, true);
  const completion = page.getByRole('region', { name: 'Your completion record' });
  await openPlace(page, RECORD);
  await expect(completion.locator('.completion-statement')).toHaveAttribute('translate', 'no');
  // Some translate all the same.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.completion-statement, h1, .step-title'))
      part.textContent = 'Übersetzt';
  });
  await completion.getByRole('checkbox', { name: 'I agree to this statement' }).check();
  await completion.getByLabel('Your handle').fill('mira-k');
  await completion.getByRole('button', { name: 'Make my completion record' }).click();
  await expect(completion.locator('.completion-facts')).toContainText(path.title);
  const text = await completion
    .getByRole('textbox', { name: 'The completion record', includeHidden: true })
    .inputValue();
  expect(completionRecord.parse(JSON.parse(text)).statement).toBe(path.statement);
});

test('by keyboard alone: answer, try again, tick', async ({ page }) => {
  const id = [...keys].find(([, { ask }]) => ask === 'verdict')?.[0] ?? '';
  const { options = [], right = [] } = keys.get(id) ?? {};
  await page.goto(`${PATH}#${id}`);
  await card(page, id).locator('input').first().focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < options.indexOf(right[0] ?? ''); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page, id).getByRole('status')).toContainText('Right.');
});

test('clearing leaves nothing ticked and can be undone', async ({ page }) => {
  await page.goto(PATH);
  await answer(page, firstScenario, true);
  await page.getByText('Clearing', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear the answers on this page' }).click();
  await expect(card(page, firstScenario).getByRole('status')).toBeEmpty();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, firstScenario).getByRole('status')).toContainText('Right.');
});

test('the file of a path holds all that its completion rests on, and is no copy of another path', async ({ page }) => {
  const [item = ''] = view.steps.flatMap((step) => (step.kind === 'checklist' ? step.items.map(({ key }) => key) : []));
  await page.goto(OTHER);
  await openPlace(page, (await page.locator('.scenario').first().getAttribute('id')) ?? '');
  await page.locator('.scenario input').first().check();
  await page.locator('.scenario').first().getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.locator('.copy-words')).toContainText('No copy has been exported');
  await page.goto(PATH);
  await importFile(page, everythingElse());
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my training' }).click();
  const { name, text } = await textOf(exported);
  expect(name).toMatch(/^training-owners-\d{4}-\d{2}-\d{2}\.json$/);
  const file = JSON.parse(text) as { of: string; entries: Record<string, unknown> };
  expect(file.of).toBe('training/owners');
  expect(Object.keys(file.entries)).toContain(item);
  await expect(page.locator('.copy-words')).toContainText('nothing has changed since');
  await page.goto(OTHER);
  await expect(page.locator('.copy-words')).toContainText('No copy has been exported');
});

test('clearing a path leaves what was ticked on the page of a self-assessment', async ({ page }) => {
  await page.goto(PATH);
  await importFile(page, everythingElse());
  const done = page.locator('.step[data-done="true"]');
  const lists = view.steps.filter(({ kind }) => kind === 'checklist');
  expect(lists.length).toBeGreaterThan(0);
  await expect.poll(() => done.count()).toBeGreaterThan(lists.length);
  await page.getByText('Clearing', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear the answers on this page' }).click();
  await expect(done).toHaveCount(lists.length);
  for (const { id } of lists) await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('data-done', 'true');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every scenario is there to read, with its options and its answer behind it', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.no-script-note')).toBeVisible();
    await expect(page.locator('.scenario').filter({ visible: true })).toHaveCount(summary.scenarios.length);
    const place = card(page, firstScenario);
    await expect(place.locator('input').first()).toBeDisabled();
    await place.getByText('The answer, and why').click();
    const [rule = ''] = keys.get(firstScenario)?.decision.deciding ?? [];
    await expect(place.getByRole('link', { name: rule, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check my answer' }).filter({ visible: true })).toHaveCount(0);
  });
});
