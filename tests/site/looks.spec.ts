import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../fixtures/robotics-maker.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { watch } from './built/watch.ts';

const SETTINGS = { HANDBOOK_CONTENT: ROBOTICS_MAKER, HANDBOOK_TODAY: ITS_READING_DAY };
const FORM = 'vorlagen/commit-nachricht.txt';

/** Returns the names of the logos that are shown; one that could not be drawn is said so. */
const shownLogo = (page: Page) =>
  page.locator('.brand img').evaluateAll((all) =>
    all
      .filter((image) => image instanceof HTMLImageElement && image.checkVisibility())
      .map((image) => (image instanceof HTMLImageElement && image.naturalWidth > 0 ? image.currentSrc : 'not drawn'))
      .map((address) => address.replace(/.*\/|\.[^.]+\.svg$/g, '')),
  );

test('a handbook looks as its organisation says: logo of the theme, accent, fonts, notice, links at the foot, files to download', async ({
  page,
}) => {
  await whileServed(await siteOf(SETTINGS), SETTINGS, async (host) => {
    const home = `${host}ki-handbuch/`;
    const faults: string[] = [];
    await watch(page, new URL(host).host, faults);
    const open = (day: string, scheme: 'light' | 'dark') =>
      page.clock
        .setFixedTime(`${day}T10:00:00Z`)
        .then(() => page.emulateMedia({ colorScheme: scheme }))
        .then(() => page.goto(`${home}faq/`, { waitUntil: 'networkidle' }));

    await open(ITS_READING_DAY, 'light');
    await expect(
      page.getByRole('link', { name: 'KI-Handbuch', exact: true }),
      'the logo is named by the title',
    ).toBeVisible();
    await expect.poll(() => shownLogo(page)).toEqual(['logo']);
    expect(
      await page
        .locator('main a')
        .first()
        .evaluate((link) => getComputedStyle(link).color),
    ).toBe('rgb(11, 107, 96)');
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page.evaluate(() =>
        [...document.fonts]
          .filter(({ status, family }) => status === 'loaded' && !family.includes('fallback'))
          .map(({ family, weight }) => [family, weight]),
      ),
      'the fonts of the organisation, and none of the engine',
    ).toEqual([
      [expect.stringMatching(/^"?Text-/), '400'],
      [expect.stringMatching(/^"?Text-/), '600'],
    ]);
    const notice = page.getByRole('complementary', { name: 'Hinweis' });
    await expect(notice).toContainText('wird noch verhandelt');
    await expect(notice.getByRole('link')).toHaveAttribute('href', '/ki-handbuch/policy/#RAT-01');
    const foot = page.getByRole('contentinfo');
    await expect(foot.getByRole('link', { name: 'Wenn etwas passiert ist' })).toHaveAttribute(
      'href',
      '/ki-handbuch/handbook/freigabe/wenn-etwas-passiert-ist/',
    );
    await expect(foot.getByRole('link', { name: 'Durchwahl 4100' })).toHaveAttribute(
      'href',
      'https://intranet.example/vorfall-melden/',
    );

    await open('2026-12-31', 'dark');
    await expect.poll(() => shownLogo(page)).toEqual(['logo-dark']);
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: 'Farben wechseln' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await expect.poll(() => shownLogo(page), 'what the reader chose goes before the system').toEqual(['logo']);
    await open('2027-01-01', 'light');
    await expect(notice).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.brand')).toBeHidden();

    const icon = await page.request.get(`${home}looks/icon.png`);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/png']);
    const form = await page.request.get(home + FORM);
    expect(await form.body()).toEqual(readFileSync(join(ROBOTICS_MAKER, 'public', FORM)));
    expect(form.headers()['x-content-type-options']).toBe('nosniff');
    expect(faults).toEqual([]);
  });
});
