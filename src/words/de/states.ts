import type { entryStateWords as englishEntries, itemStateWords as english } from '../en/states.ts';

export const itemStateWords: typeof english = {
  'to-do': 'Offen',
  'in-progress': 'In Arbeit',
  done: 'Erledigt',
  'not-applicable': 'Nicht zutreffend',
};

export const entryStateWords: typeof englishEntries = {
  read: 'Gelesen',
  unread: 'Nicht gelesen',
  answered: 'Beantwortet',
  unanswered: 'Nicht beantwortet',
  acknowledged: 'Zugestimmt',
  withdrawn: 'Nicht zugestimmt',
  recorded: 'Eingetragen',
  unrecorded: 'Nicht eingetragen',
  listed: 'Aufgeführt',
};
