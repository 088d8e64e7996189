import type { contentWords as english, tableWords as englishTables } from '../en/content.ts';
import { plural } from '../format.ts';

export const contentWords: typeof english = {
  warning: 'Achtung: ',
  doHeading: 'Richtig',
  dontHeading: 'Falsch',
  ourReading: 'Unsere Lesart:',
  conditions: (names) => `Bedingungen: ${names.join(', ')}.`,
  sourceNote: (number, publisher, date) => `Quelle ${number}: ${publisher}, ${date}`,
  table: (number, columns) => `Tabelle ${number}: ${columns.join(', ')}`,
  copyBlock: (number) => `Block ${number} kopieren`,
  copy: 'Kopieren',
  none: '–',
};

export const tableWords: typeof englishTables = {
  paths: {
    caption: (count) =>
      plural(count, {
        one: '# Weg, auf dem fremde Ausgaben in Trainings- oder Bewertungsdaten gelangen',
        other: '# Wege, auf denen fremde Ausgaben in Trainings- oder Bewertungsdaten gelangen',
      }),
    path: 'Weg',
    carrier: 'Was das Signal trägt',
    discovery: 'Woran man es erkennt',
    control: 'Erste Maßnahme',
  },
  routes: {
    caption: 'Freigabewege',
    route: 'Freigabeweg',
    decides: 'Wer entscheidet',
    workingDays: 'Arbeitstage',
    overdue: 'Wenn die Antwort ausbleibt',
  },
  terms: {
    caption: (count) =>
      plural(count, {
        one: '# Dokument: was darin über das Training mit Ausgaben steht',
        other: '# Dokumente: was jedes über das Training mit Ausgaben sagt',
      }),
    filter: 'Bedingungen der Anbieter filtern',
    everything: 'Alles',
    showAll: 'Alle anzeigen',
    document: 'Anbieter und Dokument',
    restriction: 'In unseren Worten',
    binds: 'Gilt für',
    reaches: 'Reicht bis',
    objects: {
      services: 'Dienste',
      outputs: 'Ausgaben',
      both: 'Dienste und Ausgaben',
      weights: 'Gewichte',
      inputs: 'Eingaben',
    },
    scopes: {
      competing: 'Konkurrierende Modelle',
      similar: 'Konkurrierende oder ähnliche',
      any: 'Jedes Modell',
      named: 'Nur genannte Fälle',
      none: 'Keine Einschränkung gefunden',
    },
  },
  policies: {
    caption: (count) =>
      plural(count, {
        one: '# öffentliche Richtlinie im Vergleich',
        other: '# öffentliche Richtlinien und Rahmenwerke im Vergleich',
      }),
    body: 'Stelle',
    stance: 'Haltung',
    summary: 'Was sie sagt',
    decides: 'Wer entscheidet',
    disclosure: 'Kennzeichnung',
    stances: {
      declines: 'Lehnt KI-Ausgaben ab',
      'asks-first': 'Verlangt eine Anfrage',
      'allows-with-conditions': 'Erlaubt mit Bedingungen',
      framework: 'Rahmenwerk',
    },
  },
  marks: {
    caption: (count) =>
      plural(count, {
        one: '# Spur, die Werkzeuge in Git hinterlassen',
        other: '# Spuren, die Werkzeuge in Git hinterlassen',
      }),
    tool: 'Werkzeug',
    mark: 'Spur',
    where: 'Wo',
    confidence: 'Sicherheit',
    absent: 'Fehlt oder täuscht, wenn',
    places: {
      author: 'Autor',
      committer: 'Committer',
      'co-author': 'Koautor',
      line: 'Zeile der Nachricht',
      subject: 'Betreff',
    },
    confidences: { certain: 'Sicher', likely: 'Wahrscheinlich', weak: 'Schwach' },
  },
};
