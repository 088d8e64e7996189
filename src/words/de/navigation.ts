import type { pageNames as english } from '../en/navigation.ts';

export const pageNames: typeof english = {
  decide: 'Entscheiden',
  policy: 'Regeln',
  tools: 'Werkzeuge',
  handbook: 'Handbuch',
  checks: 'Prüfungen',
  training: 'Schulung',
  faq: 'Fragen',
  glossary: 'Glossar',
  sources: 'Quellen',
  changes: 'Änderungen',
  search: 'Suche und A–Z',
};
