import AxeBuilder from '@axe-core/playwright';
import { paths } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const path of paths) {
  test(`${path} breaks no rule of WCAG 2.2 AA that axe knows, in both themes`, async ({ page }) => {
    await page.goto(path);
    // What is folded away is on the page as well.
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.flatMap(faultsOf), colorScheme).toEqual([]);
    }
  });
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const faultsOf = ({ id, nodes }: Violation) =>
  nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`);
