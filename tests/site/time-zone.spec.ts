import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { SOUND } from '../unit/model/fixture.ts';
import { stated } from '../unit/versions/editions.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { withContent } from './built/own-folders.ts';
import { edit, publish } from './training-status/people-in-every-state.ts';

const LAST_DAY = '2026-11-29';
const QUESTION = 'division=lab&tool=alpha&plan=team&data=internal&use=code';
const STOP = `
  - id: STOP-01
    kind: prohibition
    title: No Alpha during the audit
    text: You must not use Alpha during the audit.
    reason: The auditors want it so.
    scope:
      tools: [alpha]
      data: [internal]
      uses: [code]
    effective: 2026-11-01
    expires: ${LAST_DAY}
`;

for (const { timeZone, place, lastMoment, evening } of [
  {
    timeZone: 'America/Los_Angeles',
    place: 'Los Angeles',
    lastMoment: `${LAST_DAY}T23:59:00-08:00`,
    evening: { at: '2026-11-28T20:00:00-08:00', day: '28 November 2026' },
  },
  {
    timeZone: 'Pacific/Auckland',
    place: 'Auckland',
    lastMoment: `${LAST_DAY}T23:59:00+13:00`,
    evening: { at: '2026-11-29T00:30:00+13:00', day: '29 November 2026' },
  },
]) {
  test(`in ${place} a day begins and ends as it does there, wherever the reader is`, async ({ page }) => {
    await withContent(async (content) => {
      cpSync(SOUND, content, { recursive: true });
      edit(content, ['organization.yaml', 'policy:', `timeZone: ${timeZone}\n\npolicy:`], stated(2));
      appendFileSync(join(content, 'rules/rules.yaml'), STOP);
      publish(content, 'kind: material\nsummary: An audit.\n');
      const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-28' };
      await whileServed(await siteOf(settings), settings, async (host) => {
        const by = `by the day in ${place}`;
        await test.step('a rule binds until its last day has ended there', async () => {
          const answer = page.getByRole('region', { name: 'Answer' });
          await page.clock.setFixedTime(lastMoment);
          await page.goto(`${host}decide/?${QUESTION}`);
          await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Prohibited');
          await expect(answer).toContainText(`As of ${LAST_DAY}, ${by}`);
          await page.clock.setFixedTime(new Date(Date.parse(lastMoment) + 60_000));
          await page.reload();
          await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Allowed with conditions');
          await expect(answer).toContainText(`As of 2026-11-30, ${by}`);
        });
        await test.step('static verdicts run out with that day, and say whose it is', async () => {
          const notice = page.getByText('These verdicts are out of date').first();
          await page.goto(`${host}policy/`);
          await expect(notice).toBeVisible();
          await expect(page.getByText('Verdicts as of').first()).toContainText(`28 November 2026, ${by}`);
          await page.clock.setFixedTime(lastMoment);
          await page.reload();
          await expect(page.getByText('Verdicts as of').first()).toBeVisible();
          await expect(notice).toBeHidden();
        });
        await test.step('what is ticked is done on that day', () => ticks(page, host, evening, by));
      });
    });
  });
}

async function ticks(page: Page, host: string, { at, day }: { at: string; day: string }, by: string): Promise<void> {
  await page.clock.setFixedTime(at);
  await page.goto(`${host}checklists/before-you-start/`);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('main')).toContainText(`Done on ${day}.`);
  await expect(page.getByRole('main')).toContainText(`dated ${by}`);
}
