import { expect, test } from '../site/built/reader.ts';
import { handbook } from '../site/built/site.ts';
import { sheetsOf } from '../site/every-page/sheets.ts';

test('a chapter that says so prints on one sheet, with all the rules and conditions that it has now', async ({
  page,
}) => {
  for (const { id } of handbook.chapters.filter(({ oneSheet }) => oneSheet)) {
    await page.goto(`/handbook/${id}/`);
    for (const format of ['A4', 'Letter'])
      expect(sheetsOf(await page.pdf({ format })), `${id} on ${format}`).toHaveLength(1);
  }
});
