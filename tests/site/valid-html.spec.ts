import { test, expect } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlAt, pageGroups } from './built/site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // HTML lets an id begin with a digit. Headings ("3. Apply four gates") and published ids (change notes) do.
      'valid-id': ['error', { relaxed: true }],
      // Integrity hashes guard against other hosts, and nothing is ever loaded from one.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Advice for search engines, not validity: titles are content, and content may be exact.
      'long-title': 'off',
      // Advice as well: search answers while one types, so its form has nothing to submit.
      'wcag/h32': 'off',
    },
  }),
);

/** Links in a template within a template get their text before anybody sees them. */
const isFilledLater = (ruleId: string, selector: string | null) =>
  ruleId === 'wcag/h30' && / template > /.test(selector ?? '');

for (const { name, paths } of pageGroups) {
  test(`${name} are valid HTML`, async () => {
    test.setTimeout(paths.length * 5000);
    for (const path of paths) {
      const { results } = await validator.validateString(htmlAt(path), path);
      const faults = results
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId, selector }) => !isFilledLater(ruleId, selector))
        .map(({ ruleId, message, selector }) => [ruleId, message, selector].join('  '));
      expect.soft(faults, path).toEqual([]);
    }
  });
}
