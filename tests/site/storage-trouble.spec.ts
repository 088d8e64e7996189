import { expect, test } from './built/reader.ts';
import { box, CHECKLIST, items, jsonFile, standing, textOf } from './progress/list.ts';

const [first, second] = items.map(({ id }) => id) as [string, string];
const total = items.length;

test('a full storage loses nothing on the screen, says so, and the export holds it', async ({ page }) => {
  await page.goto(CHECKLIST);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await box(page, first).check();
  await expect(page.getByRole('alert')).toContainText('This browser has no room left');
  await expect(page.getByText('Saved as you change it')).toBeHidden();
  await expect(standing(page)).toHaveText(`1 of ${total} done`);
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my answers' }).click();
  expect((await textOf(exported)).text).toContain(`item/${first}`);
});

test('a storage that fills up for real is survived, and saves again once there is room', async ({ page }) => {
  await page.goto(CHECKLIST);
  await page.evaluate(() => {
    let size = 4_000_000;
    for (let number = 0; size > 0; number += 1) {
      try {
        localStorage.setItem(`filler:${number}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await box(page, first).check();
  await expect(page.getByRole('alert')).toContainText('no room left');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler:')) localStorage.removeItem(key);
  });
  await box(page, second).check();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(standing(page)).toHaveText(`2 of ${total} done`);
});

test('a browser that forbids storage is told, and the page works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(CHECKLIST);
  await expect(page.getByRole('alert')).toContainText('doesn’t let pages store anything');
  await box(page, first).check();
  await expect(standing(page)).toHaveText(`1 of ${total} done`);
});

test('damaged data is set aside and offered for download; what was readable is there', async ({ page }) => {
  const good = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: '2026-11-20T10:00:00.000Z' };
  const damaged = JSON.stringify({
    schemaVersion: 1,
    entries: { [`item/${first}`]: good, [`item/${second}`]: { state: 'half' } },
    copies: {},
  });
  await page.goto(CHECKLIST);
  await page.evaluate((text) => localStorage.setItem('handbook:progress', text), damaged);
  await page.reload();
  await expect(box(page, first)).toBeChecked();
  await expect(standing(page)).toHaveText(`1 of ${total} done`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the damaged data' }).click();
  expect((await textOf(saved)).text).toBe(damaged);
  await page.getByRole('button', { name: 'Delete the damaged data' }).click();
  await expect(page.getByText('Stored data that could not be read')).toBeHidden();
  await page.reload();
  await expect(box(page, first)).toBeChecked();
});

test('data of a newer edition is left alone, and that is said', async ({ page }) => {
  const newer = '{"schemaVersion":99,"entries":{}}';
  await page.goto(CHECKLIST);
  await page.evaluate((text) => localStorage.setItem('handbook:progress', text), newer);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('A newer edition of this handbook');
  await box(page, first).check();
  await expect(standing(page)).toHaveText(`1 of ${total} done`);
  expect(await page.evaluate(() => localStorage.getItem('handbook:progress'))).toBe(newer);
});

test('without a network, and with a full storage, nothing is lost: warning, text, export and import are there', async ({
  page,
  faults,
}) => {
  await page.goto(CHECKLIST, { waitUntil: 'networkidle' });
  await page.route('**/*', (route) => route.abort());
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await box(page, first).check();
  await expect(page.getByRole('alert')).toContainText('This browser has no room left');
  await page.getByRole('button', { name: 'Show my answers as text to copy' }).click();
  const text = page.getByRole('textbox', { name: 'My answers as a file' });
  await expect(text).toBeFocused();
  const shown = await text.inputValue();
  expect(Object.keys((JSON.parse(shown) as { entries: object }).entries)).toEqual([`item/${first}`]);
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my answers' }).click();
  expect((await textOf(exported)).text).toContain(`item/${first}`);
  await page.locator('input[type="file"]').setInputFiles(jsonFile(shown.replaceAll(first, second)));
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(standing(page)).toHaveText(`2 of ${total} done`);
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
  faults.length = 0;
});
