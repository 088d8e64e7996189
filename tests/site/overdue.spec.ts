import { nextReview } from '../../src/model/review-due.ts';
import { addDays } from '../../src/basics/calendar.ts';
import { chapterPath, checkPath, checklistPath, faqPath, toolPath } from '../../src/model/paths.ts';
import { validUntil } from '../../src/policy/dates.ts';
import { policyDay } from '../../src/policy/policy-day.ts';
import type { Review } from '../../src/model/handbook.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const first = <T>(list: readonly T[]): T => {
  const [entry] = list;
  if (entry === undefined) throw new Error('nothing of this kind in the content');
  return entry;
};
const review = (of: Review | undefined) => {
  if (!of) throw new Error('no review');
  return of;
};

const REVIEWED: { path: string; review: Review }[] = [
  { path: chapterPath(first(handbook.chapters).id), review: first(handbook.chapters) },
  { path: toolPath(first(handbook.tools).id), review: first(handbook.tools) },
  { path: checkPath(first(handbook.checks).id), review: first(handbook.checks) },
  { path: checklistPath(first(handbook.checklists).id), review: first(handbook.checklists) },
  { path: faqPath(first(handbook.faq).id), review: first(handbook.faq) },
  { path: '/glossary/', review: review(handbook.reviews.term) },
  { path: '/policy/', review: review(handbook.reviews.rule) },
];

for (const { path, review: due } of REVIEWED) {
  test(`${path} says that it is overdue from the day after its review was due, by the reader's own date`, async ({
    page,
  }) => {
    const notice = page.getByText('This page is overdue for review');
    const day = nextReview(due);
    await page.clock.setFixedTime(`${day}T23:00:00Z`);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toBeHidden();
    await page.clock.setFixedTime(`${addDays(day, 1)}T01:00:00Z`);
    await page.reload();
    await expect(notice).toBeVisible();
    const owner = handbook.organization.roles.find(({ id }) => id === due.owner)?.name ?? '';
    await expect(page.getByRole('complementary', { name: 'Overdue for review' })).toContainText(owner.toLowerCase());
  });
}

test("printed verdicts say when they have run out, by the reader's own date", async ({ page }) => {
  const until = validUntil(handbook, policyDay(handbook, handbook.today));
  if (until === undefined) throw new Error('the default policy has no rule that begins or ends later');
  const notice = page.getByText('These verdicts are out of date');
  await page.clock.setFixedTime(`${until}T12:00:00Z`);
  await page.goto('/policy/');
  await expect(notice).toBeHidden();
  await page.clock.setFixedTime(`${addDays(until, 1)}T12:00:00Z`);
  await page.reload();
  await expect(notice.first()).toBeVisible();
});
