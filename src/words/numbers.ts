import { language } from '#words/language.ts';

// Apart from dates, lists and the order of names, so that a small script carries none of them.

/** A number as readers of the site's language write it: "6,750". */
export const formatNumber = (value: number): string => numbers.format(value);

const numbers = /* @__PURE__ */ new Intl.NumberFormat(language.tag);

/**
 * Chooses among the forms of a phrase by the plural rules of the site's language, and puts the number where `#` is.
 * @param forms one for each category that the language has (English and German: one, other; Japanese: other)
 */
export function plural(value: number, forms: Forms): string {
  return (forms[rules.select(value)] ?? forms.other).replaceAll('#', formatNumber(value));
}

/** The forms of a phrase: "# tool", "# tools". */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = /* @__PURE__ */ new Intl.PluralRules(language.tag);
