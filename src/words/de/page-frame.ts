import type {
  footerWords as englishFooter,
  frameWords as english,
  noticeWords as englishNotices,
  reviewWords as englishReview,
} from '../en/page-frame.ts';

export const frameWords: typeof english = {
  skip: 'Zum Inhalt springen',
  main: 'Hauptseiten',
  search: 'Suche',
  theme: 'Farben wechseln',
  menu: 'Menü',
  wrong: 'Etwas passiert?',
  wrongFirst: 'Halte an, lösche nichts und melde es sofort.',
  chapters: 'Kapitel',
  breadcrumb: 'Pfad',
  pager: 'Zurück und weiter',
  previous: 'Zurück',
  next: 'Weiter',
  page: (hidden, number) => [hidden('Seite '), number],
  onThisPage: 'Auf dieser Seite',
  sources: 'Quellen',
  asMarkdown: 'Diese Seite als Markdown',
  copyAsMarkdown: 'Als Markdown kopieren',
  pastGrid: 'Diese Ergebnisse überspringen',
  feed: (handbook) => `Änderungen: ${handbook}`,
  moved: 'Diese Seite ist umgezogen',
  movedTo: (page) => ['Sie heißt jetzt: ', page, '.'],
};

export const footerWords: typeof englishFooter = {
  version: (number) => `Version ${number} der Richtlinie`,
  since: (day) =>
    `Sie gilt seit dem ${day}. Jede Regel hat eine dauerhafte Kennung, und für jede ist jemand verantwortlich.`,
  coming: (version, number, day) => [version(`Version ${number}`), ` gilt ab dem ${day}.`],
  ask: 'Fragen an',
  contact: (name, where) => [`${name}: `, where],
  incident: (when, name, where) => [`${when}? ${name}: `, where],
  incidentWhen: 'Hat ein Werkzeug gesehen, was es nicht sehen darf',
  reference: 'Nachschlagen',
  source: 'Quelltext in Git',
};

export const reviewWords: typeof englishReview = {
  owner: 'Verantwortlich',
  effective: 'Gilt seit',
  reviewed: 'Letzte Prüfung',
  nextReview: 'Nächste Prüfung',
  outcome: 'Ergebnis der Prüfung',
  outcomes: { confirmed: 'Bestätigt', changed: 'Berichtigt', retired: 'Aufgehoben' },
  outcomeBy: (outcome, role) => `${outcome} (${role})`,
  withNote: (outcome, note) => [`${outcome}: `, note],
  version: 'Version der Richtlinie',
  edit: 'Diese Seite bearbeiten',
  editFile: (file) => `${file} bearbeiten`,
};

export const noticeWords: typeof englishNotices = {
  overdueLabel: 'Überprüfung überfällig',
  overdue: 'Die Überprüfung dieser Seite ist überfällig',
  overdueText: (day, byWhoseDay, owner) => [
    'Sie war fällig am ',
    day,
    ` (${byWhoseDay}). Die Seite kann veraltet sein: Frage nach, bevor du dich auf sie verlässt. Verantwortlich: ${owner}.`,
  ],
  asOf: (day, byWhoseDay) => ['Ergebnisse vom ', day, ` (${byWhoseDay}).`],
  asOfUntil: (day, byWhoseDay, until) => ['Ergebnisse vom ', day, ` (${byWhoseDay}), gültig bis zum `, until, '.'],
  runOut: (decide) => [
    'Diese Ergebnisse sind veraltet: Seitdem gilt eine Regel neu oder nicht mehr, oder etwas wurde eingestellt. Was heute gilt: ',
    decide('Entscheiden'),
    '.',
  ],
  newVersion: ({ version, day, shown }, changes, decide) => [
    `Version ${version} der Richtlinie gilt seit dem ${day}. Diese Seite ist älter und zeigt noch Version ${shown}. `,
    changes('Was sich geändert hat'),
    '; nach der neuen Version antwortet die Seite ',
    decide('Entscheiden'),
    '.',
  ],
  past: (version, from, until) =>
    `Das ist Version ${version} der Richtlinie. Sie galt ${until === undefined ? `ab dem ${from}` : `vom ${from} bis zum ${until}`} und gilt nicht mehr.`,
  inForce: (version, number) => ['Es gilt ', version(`Version ${number}`), '.'],
};
