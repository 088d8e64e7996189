import { expect, test, type Page } from '@playwright/test';
import { checkPath } from '../../src/model/paths.ts';

const PAGE = checkPath('log-review');

const finding = (
  month: string,
  name: string,
  count: number,
  laxest: number,
  strictest: number,
  repository: string,
) => ({
  ...{ repository, tool: 'codex', name, model: null, month, record: 'commit', confidence: 'certain', count },
  ...{
    first: `${month}-02`,
    last: `${month}-20`,
    labels: { labelled: 1 },
    says: strictest === 30 ? 'Prohibited' : 'Allowed',
  },
  verdict: { laxest, strictest, rules: ['RED-01'], unknown: [], versions: [1], binding: true },
});

const REPORT = {
  ...{
    format: 'audit-usage',
    formatVersion: 1,
    script: '1',
    handbook: 'https://handbook.example/',
    made: '2026-11-28',
  },
  ...{ timeZone: 'UTC', window: { since: '2026-08-28', until: '2026-11-28' }, problems: [], blindSpots: ['Chats.'] },
  policyVersions: [{ version: 1, begins: '2026-11-22' }],
  reach: [
    {
      place: 'shop',
      kind: 'repository',
      oldest: '2026-01-01',
      newest: '2026-11-28',
      records: 9,
      withUse: 9,
      missing: [],
    },
  ],
  findings: [
    finding('2026-10', 'Codex', 4, 0, 0, 'shop'),
    finding('2026-11', 'Codex', 2, 30, 30, '<img src=x onerror=document.title="run">'),
    finding('2026-11', 'Claude Code', 7, 0, 0, 'tasks'),
  ],
  exitCode: 30,
};

const choose = (page: Page, text: string, name = 'report.json') =>
  page
    .getByLabel(/Report of the audit/)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const evidence = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([name]) => name.startsWith('handbook:'))));

test('a report becomes a chart and a table that can be filtered and sorted, and nothing leaves the device', async ({
  page,
}) => {
  await page.goto(PAGE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await choose(page, JSON.stringify(REPORT));
  await expect(page.getByRole('status').filter({ hasText: '3 findings' })).toBeVisible();
  const chart = page.getByRole('table', { name: 'Records by month and tool' });
  await expect(chart.getByRole('row')).toHaveText([
    /Month and tool/,
    /2026-11 Claude Code\s*7: 7 allowed/,
    /2026-11 Codex\s*2: 2 prohibited/,
    /2026-10 Codex\s*4: 4 allowed/,
  ]);
  const table = page.getByRole('table', { name: /findings/ });
  await expect(table.getByRole('row').nth(1)).toContainText('Prohibited');
  await expect(table.getByRole('rowheader').first()).toHaveText('<img src=x onerror=document.title="run">');
  await page.getByLabel('Sort by').selectOption({ label: 'Most records' });
  await expect(table.getByRole('rowheader').first()).toHaveText('tasks');
  await page.getByLabel('Month', { exact: true }).selectOption('2026-10');
  await expect(page.getByRole('table', { name: '1 of 3 findings' }).getByRole('row')).toHaveCount(2);
  await expect(chart.getByRole('row')).toHaveCount(2);
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual(['/usage-report.js']);
  await expect(page).not.toHaveTitle('run');
});

test('it is carried over into the check item as evidence, by keyboard, and taken back', async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, JSON.stringify(REPORT));
  await page.getByRole('button', { name: 'Carry over as evidence' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'has this evidence now' })).toContainText(
    '1 prohibited, 2 allowed',
  );
  expect(await evidence(page)).toContain('audit-usage.mjs, 2026-08-28 to 2026-11-28');
  const other = await page.context().newPage();
  await other.goto('/checks/');
  await expect(other.locator('#log-review [name="evidence"]')).toHaveValue(/^audit-usage\.mjs, 2026-08-28/);
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Carry over as evidence' })).toBeFocused();
  expect(await evidence(page)).not.toContain('audit-usage.mjs');
});

test('a foreign or damaged file is refused with a reason, and the report that was open stays', async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, '<svg onload="document.title=`run`">', 'x.json');
  await expect(page.getByText(/x\.json: This file is not JSON, or it was cut short/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Carry over as evidence' })).toBeHidden();
  await choose(page, JSON.stringify(REPORT));
  await choose(page, JSON.stringify({ ...REPORT, formatVersion: 2 }));
  await expect(page.getByText(/does not know the format of this report/)).toBeVisible();
  await expect(page.getByRole('table', { name: '3 findings' })).toBeVisible();
  await choose(page, JSON.stringify({ ...REPORT, findings: [...REPORT.findings, { name: 'half' }] }));
  await expect(page.getByText('Left out as damaged: 1.')).toBeVisible();
});

test('the report is not wider than the page, in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 390, 1440]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAGE);
      await choose(page, JSON.stringify(REPORT));
      await expect(page.getByRole('table', { name: '3 findings' })).toBeVisible();
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, `${colorScheme} ${width}`).toBeLessThanOrEqual(clientWidth);
    }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('Opening a file needs JavaScript.')).toBeVisible();
    await expect(page.getByLabel(/Report of the audit/)).toBeHidden();
  });
});
