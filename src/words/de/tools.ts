import type { toolFormWords as englishForm, toolsWords as english, toolWords as englishTool } from '../en/tools.ts';
import { plural } from '../format.ts';

export const toolsWords: typeof english = {
  lead: 'Jeder Tarif jedes Werkzeugs, das die Richtlinie kennt, nebeneinander.',
  teachers: (outside, plans) =>
    `Die Spalte „Wessen Modell“ zuerst lesen: In ${outside} von ${plans} Tarifen schreibt ein fremdes Modell. Ein anderes Werkzeug bedeutet noch kein anderes Lehrermodell.`,
  aliases: ['werkzeugvergleich', 'alternativen', 'werkzeugverzeichnis'],
  compared: 'Alle Tarife im Vergleich',
  caption:
    'Was über jeden Tarif bekannt ist. Grau: wie beim Tarif darüber. Ein Strich: nicht festgestellt; nimm nicht die günstigere Antwort an. Die Quellen stehen auf der Seite des Werkzeugs.',
  table: 'Werkzeuge und Tarife im Vergleich',
  part: (here, all) =>
    `Die ersten ${here} von ${all} Tarifen. Die übrigen stehen auf den Seiten unter der Tabelle; jedes Werkzeug oben führt zu seinen eigenen.`,
  pages: 'Seiten mit Tarifen',
  pageLead: (first, last) =>
    `Alle Tarife von „${first}“ bis „${last}“. Filtern, sortieren und nebeneinanderstellen lassen sich die Tarife aller Seiten auf der ersten.`,
  whole: (all) => `Alle ${all} Tarife in einer Tabelle zeigen`,
  inTable: 'Was bekannt ist',
  inTableOf: (tool) => `: ${tool}`,
  side: 'Nebeneinanderstellen',
  clearMarks: 'Markierungen löschen',
  sideHeading: 'Nebeneinander',
  back: 'Zurück zu allen Tarifen',
  none: '–',
  strip: (asked, uses, first, last) => [
    'Ein Streifen zeigt die Ergebnisse eines Tarifs für ',
    asked,
    plural(uses, { one: `: # Verwendung („${first}“).`, other: `: # Verwendungen, von „${first}“ bis „${last}“.` }),
  ],
};

export const toolFormWords: typeof englishForm = {
  find: 'Suchen',
  lookIn: 'Suchen in',
  anyColumn: 'Jede Spalte',
  sortBy: 'Sortieren nach',
  asListed: 'Wie im Verzeichnis',
  descending: 'Absteigend',
  byPlan: 'Nach Tarif filtern',
  model: 'Wessen Modell',
  anyModel: 'Jedes Modell',
  account: 'Konto',
  anyAccount: 'Jedes Konto',
  any: 'Alle',
  vendor: 'Hersteller',
  everyVendor: 'Jeder Hersteller',
  verdicts: 'Ergebnisse für deine Arbeit',
  chooseAll:
    'Sobald alle drei Angaben ausgewählt sind, zeigt eine Spalte, ob du den Tarif dafür verwenden darfst, mit einem Link zu den Bedingungen.',
  division: 'Bereich',
  data: 'Daten',
  use: 'Verwendung',
  choose: 'Auswählen',
  anyVerdict: 'Jedes Ergebnis',
  columns: 'Spalten',
  columnsToShow: 'Angezeigte Spalten',
  showAll: 'Alle anzeigen',
  asOf: (day, whoseDay) => `${day}, ${whoseDay}`,
};

export const toolWords: typeof englishTool = {
  mayI: 'Darf ich es verwenden?',
  retired: (day) => [
    'Dieses Werkzeug wird zum ',
    day,
    ' eingestellt: Ab diesem Tag ist es nicht mehr wählbar. Was darüber bekannt ist, bleibt hier nachlesbar.',
  ],
  takesItsPlace: (successor) => ['Nachfolger: ', successor, '.'],
  noLonger: (ask, successor) => [
    'Nicht mehr. ',
    ask(successor ? `Stattdessen nach ${successor} fragen` : 'Nach einem Werkzeug fragen, das noch verwendet wird'),
    '.',
  ],
  begins: (day, ask) => [
    'Ab dem ',
    day,
    ' führt die Richtlinie dieses Werkzeug auf. Bis dahin gilt es als nicht im Verzeichnis. ',
    ask('Nach der Antwort ab diesem Tag fragen'),
    '.',
  ],
  plans: 'Tarife',
  planRetired: (day) => `(eingestellt ab dem ${day})`,
  known: 'Was bekannt ist',
  notEstablished: 'Nicht festgestellt. Frag nach, bevor du dich auf eine Antwort verlässt.',
  firstTitle: ': ',
  nextTitle: '; ',
  checked: (day, copied) =>
    copied === undefined ? ['. Geprüft am ', day] : ['. Geprüft am ', day, ' in einer Kopie vom ', copied],
  plan: (name) => `${name}: `,
  terms: 'Bedingungen für seine Ausgaben',
  versionRead: (version) => `Gelesene Fassung: ${version}`,
  allTerms: 'Alle Bedingungen der Anbieter im Vergleich',
  gridCaption: (tool, plans, divisions) => `${tool}, ${plans}, ${divisions}: Ergebnis nach Verwendung und Datenklasse`,
  use: 'Verwendung',
  uniform: (verdict) => [verdict, ' für alle Daten und jede Verwendung.'],
  tileLeads: 'Eine Kachel führt zu ihrer Antwort, für den ersten Tarif und Bereich, der darüber steht.',
  elsewhere: 'Tarife und Bereiche, die hier nicht gezeigt werden',
  inMatrices: (divisions, tool) =>
    `${divisions}: ${tool} steht in der Übersicht des Bereichs und der Daten, die das Werkzeug sehen würde.`,
  ask: (tool) => `Nach ${tool} fragen: Bedingungen, wer freigibt und was bis dahin geht`,
};
