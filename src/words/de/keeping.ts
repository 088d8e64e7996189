import type {
  filterFormWords as englishFilter,
  keepingWords as english,
  rowFieldWords as englishFields,
  sheetWords as englishSheet,
} from '../en/keeping.ts';

export const keepingWords: typeof english = {
  heading: 'Sichern und weitergeben',
  undo: 'Rückgängig machen',
  damaged:
    'Ein Teil der gespeicherten Daten war nicht lesbar und wurde beiseitegelegt. Was sich lesen ließ, steht oben. Lade die beschädigten Daten herunter, bevor du sie löschst.',
  downloadDamaged: 'Beschädigte Daten herunterladen',
  deleteDamaged: 'Beschädigte Daten löschen',
  saved: 'Jede Änderung wird sofort in diesem Browser auf diesem Gerät gespeichert; nichts wird irgendwohin gesendet.',
  mayForget: (byWhoseDay) =>
    `Antworten erhalten ein Datum (${byWhoseDay}). Browser können vergessen: Manche löschen die Daten einer Seite nach sieben Tagen ohne Besuch, private Fenster beim Schließen. Eine exportierte Datei bleibt erhalten.`,
  import: 'Datei einlesen',
  print: 'Drucken',
  fileToImport: 'Einzulesende Datei',
  clearing: 'Löschen',
  otherFormats: 'Andere Formate und Löschen',
  csv: 'Als CSV exportieren',
  markdown: 'Als Markdown exportieren',
  copy: 'Meine Antworten als Markdown kopieren',
  everything: 'Alles auf diesem Gerät exportieren',
  clear: 'Antworten auf dieser Seite löschen',
  readFirst: 'Dateien enthalten deine Notizen: Lies sie durch, bevor du sie weitergibst.',
  notes: (teams) => [
    'Dateien enthalten deine Notizen: Lies sie durch, bevor du sie weitergibst. Die Datei eines Teams kann in das Repository aufgenommen werden und erscheint dann unter den ',
    teams('Ergebnissen der Teams'),
    '.',
  ],
  importHeading: 'Diese Antworten einlesen?',
  how: 'Wie',
  merge: 'Zusammenführen: Von zwei Antworten bleibt die neuere',
  replace: 'Ersetzen: Auf dieser Seite gilt genau das, was in der Datei steht',
  doImport: 'Einlesen',
  cancel: 'Abbrechen',
  showAsText: 'Meine Antworten als Text zum Kopieren anzeigen',
  bringBack: 'Wiederherstellen',
  standing: 'Dein Stand',
  highDone: 'Erledigte Punkte mit hoher Priorität',
  printAndSign: 'Drucken und unterschreiben',
  keys: (key) => [
    ...['Tasten, solange ein Kästchen ausgewählt ist: ', key('j'), ' nächste Zeile, ', key('k'), ' vorige Zeile, '],
    ...[key('x'), ' abhaken, ', key('n'), ' nächster offener Punkt.'],
  ],
};

export const filterFormWords: typeof englishFilter = {
  label: 'Filtern',
  priority: 'Priorität',
  role: 'Rolle',
  state: 'Stand',
  open: 'Alles Offene',
  all: 'Alle',
  sortBy: 'Sortieren nach',
  owner: 'Verantwortlich',
  name: 'Name',
  showAll: 'Alle anzeigen',
};

export const rowFieldWords: typeof englishFields = {
  state: 'Stand',
  whyNot: 'Warum trifft es nicht zu?',
  whyNotLabel: 'Warum es nicht zutrifft',
  reasonMissing: 'Bis ein Grund angegeben ist, zählt es als offen.',
  note: 'Notiz',
  evidence: 'Nachweis',
  evidenceHint: 'Nachweis: ein Link oder ein Fundort',
  openEvidence: 'Nachweis öffnen',
};

export const sheetWords: typeof englishSheet = {
  team: 'Team',
  day: 'Tag',
  version: 'Version der Richtlinie',
  address: 'Adresse',
  name: 'Name',
  signature: 'Unterschrift',
  date: 'Datum',
};
