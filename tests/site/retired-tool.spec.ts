import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SOUND } from '../unit/model/fixture.ts';
import { stated } from '../unit/versions/editions.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { withContent } from './built/own-folders.ts';
import { edit, publish } from './training-status/people-in-every-state.ts';

test('a tool that retires on a day is asked about until then, and from then on keeps its page as history', async ({
  page,
}) => {
  await withContent(async (content) => {
    cpSync(SOUND, content, { recursive: true });
    appendFileSync(join(content, 'tools/alpha.yaml'), 'retired: 2026-12-01\nreplacedBy: unlisted\n');
    edit(content, stated(2, '2026-11-20'));
    publish(content, 'kind: material\nsummary: Alpha ends.\n');
    const answer = page.getByRole('region', { name: 'Answer' });

    const before = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-22' };
    await whileServed(await siteOf(before), before, async (host) => {
      await page.clock.setFixedTime('2026-11-30T23:59:00Z');
      await page.goto(`${host}decide/?division=lab&tool=alpha&plan=team&data=internal&use=code`);
      await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Allowed with conditions');
      await page.goto(`${host}tools/alpha/`);
      await expect(page.getByRole('main')).toContainText('This tool is retired from 1 December 2026 on');
      await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();

      await test.step('a past day is answered by the version of then, also where the address does not know which that was', async () => {
        await page.goto(`${host}decide/?division=lab&tool=alpha&plan=team&data=internal&use=code&on=2026-11-10`);
        await expect(answer).toContainText('As of 2026-11-10');
        await expect(answer).toContainText('policy version 1');
        await expect(page).toHaveURL(/\/decide\/from-2026-11-01\/\?.*on=2026-11-10$/);
        const notice = page.getByText('Not for today: this is the answer for 10 November 2026.');
        await expect(notice).toBeVisible();
        await page.goto(`${host}policy/versions/1/`);
        await page.getByRole('link', { name: 'ask one question' }).click();
        // Without a day, for the last one of that version.
        await expect(page.getByText('Not for today: this is the answer for 19 November 2026.')).toBeVisible();
      });

      await test.step('on that day also where nobody has built anew', async () => {
        await page.clock.setFixedTime('2026-12-01T00:01:00Z');
        await page.goto(`${host}decide/?division=lab`);
        await expect(page.locator('input[name="tool"][value="unlisted"]')).toHaveCount(1);
        await expect(page.locator('input[name="tool"][value="alpha"]')).toHaveCount(0);
      });
    });

    const after = { ...before, HANDBOOK_TODAY: '2026-12-01' };
    await whileServed(await siteOf(after), after, async (host) => {
      await page.goto(`${host}decide/?division=lab&tool=alpha&plan=team&data=internal&use=code&on=2026-11-25`);
      await expect(answer).toContainText('As of 2026-11-25');
      await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Allowed with conditions');
      await page.goto(`${host}tools/alpha/`);
      const main = page.getByRole('main');
      await expect(main).toContainText('takes its place');
      await expect(main).toContainText('No longer.');
      await expect(main.getByRole('table')).toHaveCount(0);
      await expect(main).toContainText('What we send is kept for 30 days.');
      await page.goto(`${host}tools/`);
      await expect(page.getByRole('main').getByRole('link', { name: 'Alpha' })).toHaveCount(0);
    });
  });
});
