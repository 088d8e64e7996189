import { questionTopics } from '../../src/model/question-topics.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const questions = handbook.faq.filter(({ retired }) => !retired);
const topics = questionTopics(questions);

test('questions are found by their topic, also without script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/faq/');
  for (const { topic = 'Other questions', questions: own } of topics) {
    const heading = page.getByRole('heading', { level: 2, name: topic });
    await expect(page.locator('.topic').filter({ has: heading }).getByRole('heading', { level: 3 })).toHaveCount(
      own.length,
    );
  }
  await expect(page.getByLabel('Find a question')).toBeHidden();
  await page.close();
});

test('a word narrows the questions to those that have it, and says how many there are', async ({ page }) => {
  await page.goto('/faq/');
  await page.getByLabel('Find a question').fill('personal subscription');
  await expect(page.locator('.find-question [role="status"]')).toHaveText(/^\d of \d+ questions$/);
  await expect(page.getByRole('link', { name: /Does my personal subscription count/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Labels in git' })).toBeHidden();
  await page.getByLabel('Find a question').fill('');
  await expect(page.locator('.entry:visible')).toHaveCount(questions.length);
});
