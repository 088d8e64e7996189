/** The names by which the header and the footer call the main pages, by their addresses: a word or two. */
export const pageNames = {
  decide: 'Decide',
  policy: 'Policy',
  tools: 'Tools',
  handbook: 'Handbook',
  checks: 'Checks',
  training: 'Training',
  faq: 'Questions',
  glossary: 'Glossary',
  sources: 'Sources',
  changes: 'Changes',
  search: 'Search and A–Z',
};
