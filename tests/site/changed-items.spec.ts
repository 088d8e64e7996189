import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { parse, stringify } from 'yaml';
import { buildInto, whileServed } from './built/own-build.ts';
import { withContent, withFolder } from './built/own-folders.ts';
import { watch } from './built/watch.ts';
import { box, row, standing, state, textOf } from './progress/list.ts';

const SOUND = fileURLToPath(new URL('../fixtures/sound', import.meta.url));
const LIST = 'checklists/before-you-start.yaml';

/** Holds the owner's text about each item, before and after. */
interface Item {
  id: string;
  statement: string;
  changedMaterially?: string;
  retired?: string;
}

test("ticks outlive an owner's changes: reworded stays, changed asks again, retired is kept; and a team's file is shown", async ({
  page,
}) => {
  await withContent((content) =>
    withFolder('changed-items', async (folder) => {
      const build = (today: string) => buildInto(folder, { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: today });
      copyContent(content);
      writeItems(content, [
        { id: 'company-login', statement: 'My login belongs to the company.' },
        { id: 'retention', statement: 'I know how long the tool keeps prompts.' },
        { id: 'plug-in', statement: 'The old plug-in is gone.' },
      ]);
      await build('2026-11-22');

      await whileServed(folder, { HANDBOOK_CONTENT: content }, async (host) => {
        const faults: string[] = [];
        await watch(page, new URL(host).host, faults);
        await page.clock.setFixedTime('2026-11-22T10:00:00Z');

        await test.step('a reader ticks everything, marks a check item, and exports', async () => {
          await page.goto(`${host}checklists/before-you-start/`);
          for (const id of ['company-login', 'retention', 'plug-in']) await box(page, id).check();
          await expect(standing(page)).toHaveText('All 3 done');
          await page.goto(`${host}checks/status/`);
          await expect(page.getByText('No team has added its result yet')).toBeVisible();
          await expect(page.getByRole('heading', { name: 'Add a team’s result' })).toBeVisible();
          await page.goto(`${host}checks/`);
          await state(page, 'log-review').selectOption('Done');
          await row(page, 'log-review').getByText('Add a note or evidence').click();
          await row(page, 'log-review')
            .getByRole('textbox', { name: /^Evidence/ })
            .fill('https://git.example/records/7');
          await page.getByText('Other formats, and clearing').click();
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: 'Export everything on this device' }).click();
          const { text } = await textOf(download);
          writeInto(content, 'assessments/night-shift.json', text);
        });

        await test.step('the owner changes the items and adds the file', async () => {
          writeItems(content, [
            { id: 'company-login', statement: 'My login is one of the company.' },
            {
              id: 'retention',
              statement: 'I know how long the tool keeps prompts and files.',
              changedMaterially: '2026-11-23',
            },
            { id: 'plug-in', statement: 'The old plug-in is gone.', retired: '2026-11-24' },
          ]);
          await build('2026-11-24');
          await page.clock.setFixedTime('2026-11-24T10:00:00Z');
          await page.goto(`${host}checklists/before-you-start/`);
        });

        await test.step('a reworded item stays ticked and says so', async () => {
          await expect(box(page, 'company-login')).toBeChecked();
          await expect(row(page, 'company-login')).toContainText('The wording has changed since, not the meaning.');
        });

        await test.step('a materially changed item asks again', async () => {
          await expect(box(page, 'retention')).not.toBeChecked();
          await expect(row(page, 'retention')).toContainText('What this asks for changed on 23 November 2026.');
          await expect(standing(page)).toHaveText('1 of 2 done');
        });

        await test.step('a retired item is shown as retired, counts no more and stays in exports', async () => {
          await page.getByText('Retired items (1)').click();
          await expect(row(page, 'plug-in')).toContainText('Retired on 24 November 2026');
          await expect(box(page, 'plug-in')).toBeChecked();
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: 'Export my answers' }).click();
          const { entries } = JSON.parse((await textOf(download)).text) as { entries: Record<string, unknown> };
          expect(entries).toHaveProperty(['item/plug-in', 'state'], 'done');
        });

        await test.step('ticked again, the changed item stays ticked', async () => {
          await box(page, 'retention').check();
          await page.reload();
          await expect(box(page, 'retention')).toBeChecked();
          await expect(standing(page)).toHaveText('All 2 done');
        });

        await test.step('the table of check items counts the team, and leads to what it has done', async () => {
          await page.goto(`${host}checks/`);
          await row(page, 'log-review').getByRole('link', { name: '1 of 1 team done' }).click();
          const team = page.getByRole('region', { name: 'night-shift' });
          const check = team.getByRole('row', { name: /Log review/ });
          await expect(check).toContainText('Done');
          await expect(check).toContainText('22 November 2026');
          await expect(check).toContainText('Due again on 22 February 2027.');
          await expect(check.getByRole('link', { name: 'https://git.example/records/7' })).toBeVisible();
          await expect(team.getByRole('listitem')).toHaveText(
            'Before you start: 1 of 2 done, 1 asks again, 1 of 2 high-priority items left.',
          );
          await expect(page.getByText('Overdue now', { exact: true })).toBeHidden();
        });

        await test.step('a table that nobody built anew says by the date of the reader what is overdue', async () => {
          await page.clock.setFixedTime('2027-02-22T10:00:00Z');
          await page.reload();
          const overdue = page.getByText('Overdue now', { exact: true });
          await expect(overdue, 'what is due on a day is on time all day').toBeHidden();
          await page.clock.setFixedTime('2027-02-23T10:00:00Z');
          await page.reload();
          await expect(page.getByRole('row', { name: /Log review/ })).toContainText('Overdue now');
          await expect(page.getByText('Something here has fallen overdue since then.')).toBeVisible();
        });
        expect(faults).toEqual([]);
      });
    }),
  );
});

/** The sound content without what would have to be published, recorded or merged first. */
function copyContent(content: string) {
  cpSync(SOUND, content, { recursive: true });
  for (const part of ['versions', 'completions', 'assessments'])
    rmSync(join(content, part), { recursive: true, force: true });
}

/** Gives the self-assessment these items; what they do not say they take from the one of the fixture. */
function writeItems(content: string, items: Item[]) {
  const list = parse(readFileSync(join(SOUND, LIST), 'utf8')) as { groups: { items: object[] }[] };
  const [group] = list.groups;
  const groups = [{ ...group, items: items.map((item) => ({ ...group?.items[0], ...item })) }];
  writeInto(content, LIST, stringify({ ...list, groups }, { aliasDuplicateObjects: false }));
}

function writeInto(content: string, path: string, text: string) {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}
