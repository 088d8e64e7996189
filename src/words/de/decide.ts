import type { decideWords as english, questionBoxWords as englishBox } from '../en/decide.ts';

export const decideWords: typeof english = {
  titleComing: (day) => `Darf ich dieses Werkzeug ab dem ${day} verwenden?`,
  titlePast: (version, day) => `Durfte ich dieses Werkzeug nach Version ${version} verwenden, ab dem ${day}?`,
  description:
    'Vier Angaben führen zur Antwort: das Ergebnis, die Bedingungen, wer bis wann entscheidet und was bis dahin geht.',
  aliases: ['entscheiden', 'darf ich', 'erlaubt', 'fragen'],
  lead: (several) => [
    'Vier Angaben führen zur Antwort für heute. Die Adresse enthält sie: Füge sie in ein Review ein. Bei mehreren Repositorys: ',
    several('alle Ergebnisse in einer Tabelle'),
    '.',
  ],
  leadPast: (several) => [
    'Vier Angaben führen zur Antwort für die Zeit dieser Version. Die Adresse enthält sie: Füge sie in ein Review ein. Bei mehreren Repositorys: ',
    several('alle Ergebnisse in einer Tabelle'),
    '.',
  ],
  coming: (version, number, day) => [
    'Diese Antworten folgen der ',
    version(`Version ${number} der Richtlinie`),
    `, die ab dem ${day} gilt.`,
  ],
  past: (version, number) => [
    'Diese Seite antwortet für die Vergangenheit, nach ',
    version(`Version ${number} der Richtlinie`),
    '.',
  ],
  askForToday: 'Für heute fragen',
  announced: (version, number, day) => [`Ab dem ${day} gilt `, version(`Version ${number} der Richtlinie`), '.'],
  askAlready: 'Schon jetzt danach fragen',
  division: { title: '1. Wem gehört die Arbeit?', legend: 'Wem gehört die Arbeit?' },
  remember: 'Meinen Bereich auf diesem Gerät merken',
  tool: { title: '2. Welches Werkzeug, in welchem Tarif?', legend: 'Welches Werkzeug?' },
  change: 'ändern',
  findTool: 'Werkzeug, Hersteller oder Programm suchen',
  unlisted: 'Nenne es unten; dafür gilt eine eigene Regel.',
  unlistedName: 'Name des Werkzeugs, das nicht im Verzeichnis steht',
  plan: (tool) => `Welcher Tarif? (${tool})`,
  planUnknown: 'Die Antwort zeigt, was jeder Tarif bedeutet.',
  data: {
    title: '3. Was ist das Schutzbedürftigste, das es sieht?',
    legend: 'Was ist das Schutzbedürftigste, das das Werkzeug sieht?',
  },
  dataUnknown: 'Die Antwort zeigt, was jede Datenklasse bedeutet und wie du die richtige herausfindest.',
  use: { title: '4. Wohin gelangt die Ausgabe?', legend: 'Wohin gelangt die Ausgabe?' },
  useUnknown: 'Die Antwort zeigt, was jede Verwendung bedeutet und wie du die richtige herausfindest.',
  unknown: 'Weiß ich nicht',
  answer: 'Antwort',
  toAnswer: 'Zur Antwort',
  stillPossible: 'Noch möglich',
  withoutScript: 'Die Antwort ohne JavaScript finden',
  needsScript: (matrix, conditions, routes) => [
    'Die Auswahl braucht JavaScript. Dieselben Antworten stehen in den Tabellen jedes Werkzeugs und in der ',
    matrix('Matrix'),
    ', dazu die ',
    conditions('Bedingungen'),
    ' und ',
    routes('Freigabewege'),
    '.',
  ],
};

export const questionBoxWords: typeof englishBox = {
  division: { label: 'Wem gehört die Arbeit?', first: 'Bereich' },
  tool: { label: 'Welches Werkzeug?', first: 'Werkzeug' },
  data: { label: 'Was sieht es?', first: 'Schutzbedürftigste Daten' },
  use: { label: 'Wohin gelangt die Ausgabe?', first: 'Verwendung' },
  submit: 'Antwort anzeigen',
  several: (table) => ['Mehrere Repositorys oder Werkzeuge? ', table('Alle in einer Tabelle vergleichen'), '.'],
};
