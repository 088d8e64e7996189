import { firstStepsPath, incidentChapters } from '../../src/model/incident-chapters.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const chapters = incidentChapters(handbook);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('when something went wrong, two presses lead from any page to what to do', async ({ page }) => {
      await page.goto('/glossary/');
      await page.getByRole('button', { name: 'Something went wrong?' }).click();
      const door = page.getByRole('navigation', { name: 'Something went wrong?' });
      await expect(door).toContainText('Stop, delete nothing, and report it at once.');
      await expect(door.getByRole('link')).toHaveCount(chapters.length);
      await expect(door).toContainText(handbook.organization.contacts.incident.where);
      for (const { incident } of chapters) await expect(door).toContainText(incident.when);
      const [chapter] = chapters;
      if (!chapter) throw new Error('the frozen content has a chapter about incidents');
      await door.getByRole('link', { name: chapter.incident.name }).click();
      await expect(page).toHaveURL(firstStepsPath(chapter));
      await expect(page.locator(':target')).toBeInViewport();
    });
  });
}

test('on the narrowest telephone the door is beside the name of the handbook, and wide enough for a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const box = await page.getByRole('button', { name: 'Something went wrong?' }).boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThan(60);
});
