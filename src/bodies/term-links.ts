/** A word or phrase that names a glossary term. */
export interface TermForm {
  id: string;
  form: string;
}

/** A stretch of text, or the first use of a term in a document. */
export type TermPart = { text: string; term?: string };

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the forms of a glossary in a text. */
export interface TermPattern {
  /** A form wherever it stands. */
  anywhere: RegExp;
  /** A form at one place. */
  here: RegExp;
  /** Holds the first word of each form, in lower case; nothing where a form begins with a sign. */
  firstWords: ReadonlySet<string> | undefined;
}

const FIRST_WORD = /^\w+/;

/** One pattern for all forms; longer forms win, and a form inside a longer word does not count. */
export function termPattern(forms: readonly TermForm[]): TermPattern {
  const alternatives = forms
    .map(({ form }) => form)
    .sort((a, b) => b.length - a.length)
    .map(escape);
  const form = forms.length > 0 ? `(?<![\\w/.-])(?:${alternatives.join('|')})(?![\\w/-])` : '(?!)';
  const firstWords = forms.flatMap((each) => FIRST_WORD.exec(each.form)?.[0].toLowerCase() ?? []);
  return {
    anywhere: new RegExp(form, 'gi'),
    here: new RegExp(form, 'iy'),
    firstWords: firstWords.length === forms.length ? new Set(firstWords) : undefined,
  };
}

/**
 * Returns the forms in a text, from left to right. Of its words, only those that begin a form are compared with the forms: a
 * pattern of hundreds of them is slow at every place of every text.
 */
function formsIn(text: string, { anywhere, here, firstWords }: TermPattern): { form: string; index: number }[] {
  const found: { form: string; index: number }[] = [];
  const add = ({ 0: form, index }: RegExpExecArray) => found.push({ form, index });
  if (!firstWords) {
    for (const match of text.matchAll(anywhere)) add(match);
    return found;
  }
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\w+/g)) {
    if (index < end || !firstWords.has(word.toLowerCase())) continue;
    here.lastIndex = index;
    const match = here.exec(text);
    if (!match) continue;
    add(match);
    end = here.lastIndex;
  }
  return found;
}

/**
 * Splits a text at the first use of each term that the document has not used yet.
 * @param used terms already linked in this document; the terms found are added to it
 * @returns undefined when there is nothing to link
 */
export function splitAtTerms(
  text: string,
  pattern: TermPattern,
  idOf: ReadonlyMap<string, string>,
  used: Set<string>,
): TermPart[] | undefined {
  const parts: TermPart[] = [];
  let end = 0;
  for (const { form, index } of formsIn(text, pattern)) {
    const term = idOf.get(form.toLowerCase());
    if (term === undefined || used.has(term)) continue;
    used.add(term);
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: form, term });
    end = index + form.length;
  }
  if (parts.length === 0) return undefined;
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
