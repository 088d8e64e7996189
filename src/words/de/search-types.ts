import type { searchTypeNames as english } from '../en/search-types.ts';

export const searchTypeNames: typeof english = {
  Tool: { one: 'Werkzeug', all: 'Werkzeuge' },
  Rule: { one: 'Regel', all: 'Regeln' },
  Question: { one: 'Frage', all: 'Fragen' },
  Chapter: { one: 'Kapitel', all: 'Kapitel' },
  Check: { one: 'Prüfpunkt', all: 'Prüfpunkte' },
  Checklist: { one: 'Selbsteinschätzung', all: 'Selbsteinschätzungen' },
  'Checklist item': { one: 'Punkt einer Selbsteinschätzung', all: 'Punkte von Selbsteinschätzungen' },
  Training: { one: 'Schulung', all: 'Schulung' },
  Term: { one: 'Begriff', all: 'Begriffe' },
  Page: { one: 'Seite', all: 'Andere Seiten' },
};
