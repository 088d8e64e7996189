import { expect, test } from '@playwright/test';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../fixtures/robotics-maker.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { watch } from './built/watch.ts';

const SETTINGS = { HANDBOOK_CONTENT: ROBOTICS_MAKER, HANDBOOK_TODAY: ITS_READING_DAY };

/** A page of each kind, each in the state in which its scripts have written the most. */
const PAGES = [
  '',
  'decide/?division=steuerung&tool=claude-code&plan=team&data=intern&use=simulation',
  'decide/?division=wahrnehmung&tool=codex&plan=business&data=intern&use=labels',
  'decide/compare/?works=Bahnplanung~steuerung~intern~robotercode&plans=claude-code/team',
  'policy/',
  'tools/?division=steuerung&data=intern&use=robotercode',
  'checks/',
  'checklists/vor-der-ersten-eingabe/',
  'handbook/freigabe/freigaben-und-fristen/',
  'search/?q=simulation',
];

test('the pages of a German handbook do what they promise on a telephone, without a complaint of the browser', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await whileServed(await siteOf(SETTINGS), SETTINGS, async (host) => {
    const faults: string[] = [];
    await watch(page, new URL(host).host, faults);
    await page.clock.setFixedTime(`${ITS_READING_DAY}T10:00:00Z`);
    for (const path of PAGES) {
      await page.goto(`${host}ki-handbuch/${path}`, { waitUntil: 'networkidle' });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) faults.push(`${path} is ${tooWide} px wider than the window`);
    }
    await page.goto(`${host}ki-handbuch/${PAGES[1]}`);
    await expect(page.getByRole('heading', { name: 'Erst fragen' })).toBeVisible();
    expect(faults).toEqual([]);
  });
});
