/** Says what search calls one entry of each type, and all of them. */
export const searchTypeNames = {
  Tool: { one: 'Tool', all: 'Tools' },
  Rule: { one: 'Rule', all: 'Rules' },
  Question: { one: 'Question', all: 'Questions' },
  Chapter: { one: 'Chapter', all: 'Chapters' },
  Check: { one: 'Check', all: 'Check items' },
  Checklist: { one: 'Checklist', all: 'Checklists' },
  'Checklist item': { one: 'Checklist item', all: 'Checklist items' },
  Training: { one: 'Training', all: 'Training' },
  Term: { one: 'Term', all: 'Terms' },
  Page: { one: 'Page', all: 'Other pages' },
};
