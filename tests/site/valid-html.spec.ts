import { test, expect } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlAt, paths } from './built/site.ts';

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
    },
  }),
);

for (const path of paths) {
  test(`${path} is valid HTML`, async () => {
    const { results } = await validator.validateString(htmlAt(path), path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector, line, column }) =>
        [`${line}:${column}`, ruleId, message, selector].join('  '),
      ),
    );
    expect(faults).toEqual([]);
  });
}
