import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEFAULT_TIME_ZONE } from '../../basics/time-zone.ts';
import { today } from '../../model/today.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { LARGE } from '../measure/organization/counts.ts';
import { writeOrganization } from '../measure/organization/write-organization.ts';
import { onSlowPage, timeOfClick, timesText } from '../measure/slow-page.ts';
import { withTemporaryFolders } from '../measure/temporary-folders.ts';
import { ROOT } from '../project.ts';

export const name = 'decide';
export const describe =
  'the decision page of the last build, and of a generated organisation fifty times as large: from the last choice to the painted answer';

const RUNS = 15;
const AIM_MILLISECONDS = 100;

/** Measures in a real browser, switching the last choice to and fro. */
export async function run(): Promise<void> {
  console.log(timesText('last build: choice to painted answer', await onSlowPage(timesOfChoices), AIM_MILLISECONDS));
  await withTemporaryFolders(async ({ content, out }) => {
    writeOrganization(content, LARGE, today(DEFAULT_TIME_ZONE));
    const env = { ...process.env, HANDBOOK_CONTENT: content, HANDBOOK_OUT: out };
    await measureProgram(join(ROOT, 'src', 'commands', 'run.mjs'), ['build'], env);
    console.log(timesText('large: choice to painted answer', await onSlowPage(timesOfChoices, env), AIM_MILLISECONDS));
  });
}

async function timesOfChoices(page: Page, address: string): Promise<number[]> {
  await page.goto(`${address}decide/`);
  const values = (list: string) =>
    page
      .locator(`${list} input[type="radio"]`)
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  const [division = '', tool = '', [first = '', ...uses]] = [
    (await values('[data-parts="division"]'))[0],
    (await values('.ask-tools'))[0],
    await values('[data-parts="use"]'),
  ];
  const [plan = ''] = await values(`[data-plans-of="${tool}"]`);
  const [data = ''] = await values('[data-parts="data"]');
  await page.goto(`${address}decide/?${new URLSearchParams({ division, tool, plan, data, use: first })}`);
  await page.locator('.answer').waitFor();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const use = [...uses.slice(0, 2), first][run % 3];
    times.push(await timeOfClick(page, `input[name="use"][value="${use}"]`));
  }
  return times;
}
