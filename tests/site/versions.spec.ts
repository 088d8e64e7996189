import { readableDate } from '../../src/words/format.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { versionViews } from '../../src/versions/version-view.ts';
import {
  versionAnswersPath,
  versionConditionsPath,
  versionRulesPath,
  versionsPath,
} from '../../src/model/version-pages.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

test.use({ javaScriptEnabled: false });

const [version] = versionViews(handbook);
if (!version) throw new Error('The frozen content has no published version.');
const { number, content, from } = version;

test('without script, an auditor comes from the policy to what a version said, and who keeps it', async ({ page }) => {
  await page.goto('/policy/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Versions' }).click();
  await expect(page).toHaveURL(new RegExp(`${versionsPath}$`));
  await page.getByRole('link', { name: `Version ${number}` }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(`From ${readableDate(from)}`);
  await expect(main.getByText('Approval', { exact: true })).toBeVisible();
  await expect(main).toContainText(version.note?.snapshot ?? 'no digest');
});

test('without script, every rule, condition and route of a version can be read as it was published', async ({
  page,
}) => {
  await page.goto(versionRulesPath(number));
  for (const { id, text, reason } of content.rules) {
    const rule = page.locator(`[id="${id}"]`);
    await expect(rule).toContainText(plainText(text));
    await expect(rule).toContainText(plainText(reason));
  }
  await page.goto(versionConditionsPath(number));
  for (const { text } of content.conditions) await expect(page.getByRole('main')).toContainText(plainText(text));
  for (const { name } of content.routes) await expect(page.getByRole('rowheader', { name })).toBeVisible();
});

test('without script, the answers of a version are there for each division', async ({ page }) => {
  for (const { id, name } of content.divisions) {
    await page.goto(versionAnswersPath(number, id));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('table')).toHaveCount(content.data.length);
  }
});
