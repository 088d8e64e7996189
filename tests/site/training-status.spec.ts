import { readFileSync } from 'node:fs';
import { test as ofOwnBuild, type Browser, type Page } from '@playwright/test';
import { trainingPagePath, trainingStatusPath } from '../../src/model/paths.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { withContent } from './built/own-folders.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import { watch } from './built/watch.ts';
import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { spillsOver, sticksOut } from './every-page/width.ts';
import { TODAY, writePeopleInEveryState } from './training-status/people-in-every-state.ts';

test('without records the page says in three steps how one gets there, and how to list people', async ({ page }) => {
  await page.goto(trainingStatusPath);
  const main = page.getByRole('main');
  await expect(main.getByRole('table')).toHaveCount(0);
  const steps = main.locator('section', { has: page.getByRole('heading', { name: 'No record has been merged yet' }) });
  await expect(steps.locator('ol > li')).toHaveCount(3);
  for (const { id, title } of handbook.trainingPaths)
    await expect(steps.getByRole('link', { name: title })).toHaveAttribute('href', trainingPagePath(id));
  await expect(steps.getByRole('link', { name: 'the repository' }).first()).toHaveAttribute(
    'href',
    handbook.organization.gitHost.repository,
  );
  await expect(steps.locator('pre')).toContainText(`paths: [${handbook.trainingPaths[0]?.id}]`);
  const csv = await page.request.get('/training/status.csv');
  expect(await csv.text()).toBe('\uFEFFPath,Person,State,Completed,Policy version,Required,Due,Overdue\r\n');
});

ofOwnBuild(
  'with records, owners see who is current, who must read again, who never began and who is overdue',
  async ({ page, browser }) => {
    await withContent(async (content) => {
      writePeopleInEveryState(content);
      const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: TODAY };
      await whileServed(await siteOf(settings), settings, async (host) => {
        const faults: string[] = [];
        await watch(page, new URL(host).host, faults);
        const address = `${host}${trainingStatusPath.slice(1)}`;
        await page.clock.setFixedTime(`${TODAY}T12:00:00Z`);
        await page.goto(address);
        await ofOwnBuild.step('a sentence for the path, which is a link', () => saysWhereItStands(page));
        await ofOwnBuild.step('everybody with dates, overdue people first', () => listsEverybody(page));
        await ofOwnBuild.step('the same as a file', () => downloadsTheFile(page));
        await ofOwnBuild.step('accessible in both themes, and no wider than a phone', () => fitsEveryReader(page));
        await ofOwnBuild.step('on paper', () => printsTheTable(page));
        await ofOwnBuild.step('without script', () => readsWithoutScript(browser, address));
        await ofOwnBuild.step("by the reader's own date, deadlines that have passed", () => tellsPassedDeadlines(page));
        expect(faults).toEqual([]);
      });
    });
  },
);

async function saysWhereItStands(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const heading = main.getByRole('heading', { level: 2, name: 'Path for engineers' });
  await expect(heading.getByRole('link')).toHaveAttribute('href', trainingPagePath('engineers'));
  await expect(main).toContainText(
    '2 of 5 people are current, 1 of them after a minor change; 2 must read again; 1 has never completed it; 1 is overdue, since 9 December 2026.',
  );
  await expect(main).toContainText('As of 10 December 2026');
}

async function listsEverybody(page: Page): Promise<void> {
  const table = page.getByRole('table', { name: 'overdue people first' });
  await expect(table).toMatchAriaSnapshot(`
    - table:
      - caption
      - rowgroup:
        - row "Person State Due Completed"
      - rowgroup:
        - row "mira-k Overdue since 9 December 2026. Must read again 8 December 2026 5 November 2026, version 1":
          - rowheader "mira-k"
        - row "tom Never completed 16 December 2026 Never"
        - row "zoe Must read again Not required 6 November 2026, version 1"
        - row "ann Current after a minor change Nothing due 10 November 2026, version 2"
        - row "bea Current Nothing due 20 November 2026, version 3"
  `);
  const overdue = table.getByText('Overdue since');
  const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  await expect(overdue).toHaveCSS('font-weight', '600');
  await expect(overdue).toHaveCSS('color', ink);
}

async function downloadsTheFile(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('status.csv');
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    [
      '\uFEFFPath,Person,State,Completed,Policy version,Required,Due,Overdue',
      'Path for engineers,ann,Current after a minor change,2026-11-10,2,yes,,no',
      'Path for engineers,bea,Current,2026-11-20,3,yes,,no',
      'Path for engineers,mira-k,Must read again,2026-11-05,1,yes,2026-12-08,yes',
      'Path for engineers,tom,Never completed,,,yes,2026-12-16,no',
      'Path for engineers,zoe,Must read again,2026-11-06,1,no,,no',
      '',
    ].join('\r\n'),
  );
}

async function fitsEveryReader(page: Page): Promise<void> {
  await bringAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect([...(await sticksOut(page)), ...(await spillsOver(page))]).toEqual([]);
  const due = page.getByRole('row').filter({ hasText: 'tom' }).getByText('16 December 2026').locator('xpath=..');
  expect(await due.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Due"');
  if (before) await page.setViewportSize(before);
}

async function printsTheTable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(6);
  await expect(page.getByText('Overdue since')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download as CSV' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}

async function readsWithoutScript(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await listsEverybody(page);
  await expect(page.getByText('A deadline has passed since')).toBeHidden();
  await context.close();
}

async function tellsPassedDeadlines(page: Page): Promise<void> {
  const notice = page.getByText('A deadline has passed since: whoever was due by 16 December 2026 is overdue');
  await page.clock.setFixedTime('2026-12-16T23:00:00Z');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime('2026-12-17T01:00:00Z');
  await page.reload();
  await expect(notice).toBeVisible();
}
