import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';

const PAGE = '/handbook/distillation-risks/provider-terms/';
const shown = handbook.providerTerms.filter(({ object, retired }) => object !== 'weights' && !retired);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('provider terms can be filtered by what they bind and how far they reach, and shown again', async ({
      page,
    }) => {
      await page.goto(PAGE);
      const rows = page.getByRole('table', { name: /documents: what each says/ }).locator('tbody tr');
      await expect(rows.filter({ visible: true })).toHaveCount(shown.length);
      await page.getByLabel('Binds').selectOption('outputs');
      const outputs = shown.filter(({ object }) => object === 'outputs');
      await expect(rows.filter({ visible: true })).toHaveCount(outputs.length);
      await page.getByLabel('Reaches').selectOption('competing');
      const both = outputs.filter(({ scopeWord }) => scopeWord === 'competing');
      expect(both.length).toBeGreaterThan(0);
      await expect(rows.filter({ visible: true })).toHaveCount(both.length);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect(rows.filter({ visible: true })).toHaveCount(shown.length);
    });
  });
}
