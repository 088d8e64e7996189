import type { indexKinds as englishKinds, searchWords as english } from '../en/search.ts';
import { plural } from '../format.ts';

export const searchWords: typeof english = {
  title: 'Suche',
  lead: 'Ein Werkzeug, eine Regel, eine Frage, einen Begriff oder ein Kapitel finden – oder unter dem Namen nachschlagen, von A bis Z.',
  field: 'Handbuch durchsuchen',
  submit: 'Suchen',
  needsScript: 'Die Suche braucht JavaScript. Das Verzeichnis kommt ohne aus.',
  aToZ: 'Von A bis Z',
  letters: 'Buchstaben',
  names: (count) =>
    plural(count, { one: '# Name, eine Seite je Buchstabe.', other: '# Namen, eine Seite je Buchstabe.' }),
  letterTitle: (letter) => `Von A bis Z: ${letter}`,
  letterLead: (letter) => `Werkzeuge, Regeln, Fragen, Begriffe und Seiten, deren Name mit ${letter} beginnt.`,
  countsOfKinds: 'Treffer je Art',
  ask: (name, where) => [`Fragen an ${name}: `, where],
  whatPolicySays: 'Was sagt die Richtlinie dazu?',
  elsewhere: (index) => ['Alle Seiten, Regeln und Begriffe sind im ', index('Verzeichnis von A bis Z'), ' aufgeführt.'],
  mostAsked: 'Am häufigsten gefragt',
  decide: 'Darf ich dieses Werkzeug verwenden?',
  decideAbout: 'Vier Angaben führen zur Antwort.',
  aToZAbout: 'Alle Seiten, Regeln und Begriffe nach Namen.',
  priorities: { high: 'Priorität hoch', medium: 'Priorität mittel', low: 'Priorität niedrig' },
  minutes: (count) => plural(count, { one: '# Minute', other: '# Minuten' }),
};

export const indexKinds: typeof englishKinds = {
  page: 'Seite',
  chapter: 'Kapitel',
  tool: 'Werkzeug',
  check: 'Prüfpunkt',
  checklist: 'Selbsteinschätzung',
  'training-path': 'Lernpfad',
  faq: 'Frage',
  rule: 'Regel',
  term: 'Begriff',
  see: (name) => `siehe ${name}`,
};
