/** Holds what search can be narrowed to, as addresses and the index name it. Every entry of the index has exactly one. */
export const SEARCH_TYPES = [
  'Tool',
  'Rule',
  'Question',
  'Chapter',
  'Check',
  'Checklist',
  'Checklist item',
  'Training',
  'Term',
  'Page',
] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** Returns whether a value from outside names a type. */
export const isSearchType = (value: string): value is SearchType => (SEARCH_TYPES as readonly string[]).includes(value);
