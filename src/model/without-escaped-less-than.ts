/**
 * The same Markdown with `&lt;` for `\<`. An address before it takes the backslash into its link, and the "<" behind that
 * would be HTML.
 */
export const withoutEscapedLessThan = (markdown: string): string =>
  markdown.replaceAll(/\\(.)/gs, (escape, escaped) => (escaped === '<' ? '&lt;' : escape));
