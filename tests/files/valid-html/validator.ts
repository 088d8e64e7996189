import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { EvenRows } from './even-rows.ts';

/** Holds the rules that every built page has to keep. The W3C's own checker, which needs Java, runs in `npm run test:browsers`. */
export const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    plugins: [{ name: 'handbook', rules: { 'even-rows': EvenRows } }],
    elements: [
      'html5',
      // What programs read. HTML lets the text stand in for the attribute, but our dates are written for people.
      { time: { attributes: { datetime: { required: true, enum: [String.raw`/^\d{4}(-\d{2}(-\d{2})?)?$/`] } } } },
    ],
    rules: {
      'even-rows': 'error',
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
