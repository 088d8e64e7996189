/** Holds what search can be narrowed to, and how the filter names it. Every entry of the index has exactly one. */
export const SEARCH_TYPES = {
  Tool: 'Tools',
  Rule: 'Rules',
  Question: 'Questions',
  Chapter: 'Chapters',
  Check: 'Check items',
  Checklist: 'Checklists',
  'Checklist item': 'Checklist items',
  Training: 'Training',
  Term: 'Terms',
  Page: 'Other pages',
} as const;

export type SearchType = keyof typeof SEARCH_TYPES;

/** Returns whether a value from outside names a type. */
export const isSearchType = (value: string): value is SearchType => Object.hasOwn(SEARCH_TYPES, value);
