import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SOUND } from '../unit/model/fixture.ts';
import { EDITS, stated } from '../unit/versions/editions.ts';
import { buildInto, whileServed } from './built/own-build.ts';
import { withContent, withFolder } from './built/own-folders.ts';
import { watch } from './built/watch.ts';
import { textOf } from './progress/list.ts';
import { openPlace, RECORD } from './training/open-place.ts';
import { edit, publish } from './training-status/people-in-every-state.ts';

const DAY = '2026-11-10';
const VERSIONS = stated(2, '2026-11-08');

test('a record is merged and shown; a typo asks nothing of its owner, a material change only what changed', async ({
  page,
}) => {
  await withContent((content) =>
    withFolder('completion', async (folder) => {
      cpSync(SOUND, content, { recursive: true });
      for (const part of ['completions', 'people.yaml', 'assessments'])
        rmSync(join(content, part), { recursive: true, force: true });
      const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: DAY };
      await buildInto(folder, settings);
      await whileServed(folder, settings, async (host) => {
        const faults: string[] = [];
        await watch(page, new URL(host).host, faults);
        await page.clock.setFixedTime(`${DAY}T10:00:00Z`);
        const path = `${host}training/engineers/`;
        const completion = page.getByRole('region', { name: 'Your completion record' });

        await test.step('somebody takes the path from nothing to a record', async () => {
          await page.goto(`${host}checklists/before-you-start/`);
          await page.getByRole('checkbox').check();
          await page.goto(`${path}#${RECORD}`);
          await expect(completion.getByText('Open: First steps.')).toBeVisible();
          await openStep(page, 'read');
          await page.getByRole('checkbox', { name: 'I have read it' }).check();
          await answer(page, 'labels-with-alpha', ['Prohibited']);
          await answer(page, 'code-with-alpha', ['Review by a person']);
          await answer(page, 'grades-on-friday', ['Alpha grades the first ten answers, as an example.']);
          await openStep(page, 'acknowledge');
          await page.getByRole('checkbox', { name: /I have read RED-01/ }).check();
          await openPlace(page, RECORD);
          await completion.getByRole('checkbox', { name: 'I agree to this statement' }).check();
          await completion.getByLabel('Your handle').fill('ann');
          await completion.getByRole('button', { name: 'Make my completion record' }).click();
          const downloaded = page.waitForEvent('download');
          await completion.getByRole('button', { name: 'Download it' }).click();
          const { text } = await textOf(downloaded);
          const file = (await completion.locator('.record-file').textContent())?.replace(/^content\//, '') ?? '';
          mkdirSync(dirname(join(content, file)), { recursive: true });
          writeFileSync(join(content, file), text);
        });

        await test.step('merged, with a version that only words something better: current, and nothing is asked', async () => {
          edit(content, EDITS.reworded, VERSIONS);
          publish(
            content,
            'kind: minor\nsummary: Clearer words.\nwordingFixes:\n  approvedBy: owner\n  ids: [RED-01]\n',
          );
          await buildInto(folder, settings);
          await page.goto(`${host}training/status/`);
          await expect(page.getByRole('row', { name: /ann/ })).toContainText('Current after a minor change');
          await page.goto(`${path}#${RECORD}`);
          await expect(completion.getByText('Nothing that it is about has changed in meaning since')).toBeVisible();
          await expect(completion.getByRole('link', { name: 'Read what changed since' })).toHaveCount(0);
        });

        await test.step('a material change: what changed, and nothing else, is read and agreed to', async () => {
          const [file] = VERSIONS;
          edit(content, EDITS.item, [file, 'version: 2\n  date: 2026-11-08', 'version: 3\n  date: 2026-11-09']);
          publish(content, 'kind: material\nsummary: The login is one of ours.\n');
          await buildInto(folder, settings);
          await page.goto(`${host}training/status/`);
          await expect(page.getByRole('row', { name: /ann/ })).toContainText('Must read again');
          await page.goto(`${path}#${RECORD}`);
          await completion.getByRole('link', { name: 'Read what changed since' }).click();
          await expect(page.locator('.changed-text ins')).toHaveText(['any', 'our']);
          await expect(page.locator('.changed-text del')).toHaveText(['an', 'the']);
          await expect(page.locator('.changed-text h3')).toHaveText(['RED-01', 'company-login']);
          await test.step('where the passing mark was raised above the score, the record is not renewed', async () => {
            await scored(page, 0);
            await expect(page.getByText('Your record has a score below 80 %')).toBeVisible();
            await expect(page.getByRole('button', { name: 'Make a new record' })).toBeHidden();
            await scored(page, 3);
          });
          await page.getByRole('checkbox', { name: /I have read what changed/ }).check();
          await page.getByRole('button', { name: 'Make a new record' }).click();
          await expect(page.getByText('Your record is of version 3 now.')).toBeVisible();
          await page.getByRole('link', { name: 'Copy, download or add the new record' }).click();
          await expect(completion.locator('.completion-facts')).toContainText('Policy version3');
          await expect(completion.getByText('Your record is of policy version').filter({ visible: true })).toHaveCount(
            0,
          );
        });
        expect(faults).toEqual([]);
      });
    }),
  );
});

/** The record on this device with another score: as if the mark had been lower on its day. */
async function scored(page: Page, right: number): Promise<void> {
  await page.evaluate((value) => {
    const kept = JSON.parse(localStorage.getItem('handbook:progress') ?? '');
    kept.entries['path/engineers'].right = value;
    localStorage.setItem('handbook:progress', JSON.stringify(kept));
  }, right);
  await page.reload();
}

/** Opens the first step of a kind. */
async function openStep(page: Page, kind: string): Promise<void> {
  await openPlace(page, (await page.locator(`.step[data-kind="${kind}"]`).first().getAttribute('id')) ?? '');
}

/** Chooses options of a scenario by their words, and checks the answer. */
async function answer(page: Page, id: string, options: string[]): Promise<void> {
  await openPlace(page, id);
  const card = page.locator(`.scenario[id="${id}"]`);
  for (const option of options) await card.getByLabel(option, { exact: true }).check();
  await card.getByRole('button', { name: 'Check my answer' }).click();
  await expect(card.getByRole('status')).toContainText('Right.');
}
