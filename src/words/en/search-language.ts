/** The words with which people ask in this language, and how words are compared. */
export const searchLanguage = {
  /** The language whose endings the index takes off; that of the text unless the index has no good rules for it. */
  index: 'en',
  /** Words that people put around what they look for. Pagefind wants every word to occur, so they would only hide entries. */
  stopWords: new Set(
    `a about am an and any are as at be but by can could did do does for from get has have how i if in into is it its
    may me must my of on or our ours shall should so some than that the their them there these they this to us use used using
    was we were what when where which who whom why will with would you your`.split(/\s+/),
  ),
  /** A title as people type it: "the policy" is "policy". */
  withoutArticle: (text: string): string => text.replace(/^(?:an?|the)\s/i, ''),
  /** A word of a name as it is compared: "messages" is "message"; short words are left as they are. */
  looseForm: (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word),
};
