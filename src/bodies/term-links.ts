/** A word or phrase that names a glossary term. */
export interface TermForm {
  id: string;
  form: string;
}

/** A stretch of text, or the first use of a term in a document. */
export type TermPart = { text: string; term?: string };

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One pattern for all forms; longer forms win, and a form inside a longer word does not count. */
export function termPattern(forms: TermForm[]): RegExp {
  const alternatives = forms
    .map(({ form }) => form)
    .sort((a, b) => b.length - a.length)
    .map(escape);
  return new RegExp(`(?<![\\w/.-])(?:${alternatives.join('|')})(?![\\w/-])`, 'gi');
}

/**
 * Splits a text at the first use of each term that the document has not used yet.
 * @param used terms already linked in this document; the terms found are added to it
 * @returns undefined when there is nothing to link
 */
export function splitAtTerms(
  text: string,
  pattern: RegExp,
  idOf: ReadonlyMap<string, string>,
  used: Set<string>,
): TermPart[] | undefined {
  const parts: TermPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = idOf.get(match[0].toLowerCase());
    if (term === undefined || used.has(term)) continue;
    used.add(term);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], term });
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return undefined;
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}
