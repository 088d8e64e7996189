/** Holds how Markdown is read, by the check and by the site alike: two readings of one text would let markup slip between them. */
export const MARKDOWN_FEATURES = {
  gfm: { footnotes: false },
  smartPunctuation: { quotes: true, dashes: false, ellipses: true },
} as const;
