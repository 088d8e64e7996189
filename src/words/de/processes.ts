import type { precedencePicture as englishPrecedence, routesTable as englishTable } from '../en/processes.ts';
import { plural } from '../format.ts';

export const routesTable: typeof englishTable = {
  headings: ['Freigabeweg', 'Wer entscheidet', 'Arbeitstage'],
  headingsInOne: (route, decides) => `${route} · ${decides}`,
  inWorkingDays: (decides, days) => `${decides}, ${plural(days, { one: '# Arbeitstag', other: '# Arbeitstage' })}.`,
};

export const precedencePicture: typeof englishPrecedence = {
  title: 'Wie aus Regeln eine Antwort wird',
  description:
    'Aus den Regeln, die eine Frage betreffen, fallen die weg, denen eine Ausnahme vorgeht. Die übrigen werden der Reihe nach auf ein Verbot, eine Freigabepflicht und eine Erlaubnis geprüft. Die Liste darunter sagt dasselbe.',
  caption: 'Wie aus Regeln eine Antwort wird: Die strengste übrige Regel entscheidet.',
  covers: {
    title: 'Regeln sammeln',
    text: 'Jede gültige Regel für deinen Bereich, dein Werkzeug und seinen Tarif, deine Daten und deine Verwendung.',
  },
  replaced: {
    title: 'Weglassen, was nicht zählt',
    text: 'Eine Regel zählt nicht, wo ihr eine gültige Ausnahme vorgeht. Einer roten Linie geht nichts vor.',
  },
  prohibition: {
    title: 'Ist ein Verbot übrig?',
    text: 'Eine rote Linie oder eine andere Regel, die Nein sagt.',
    answer: 'Die Antwort ist Nein. Keine Bedingung ändert das.',
  },
  approval: {
    title: 'Ist eine Freigabepflicht übrig?',
    text: 'Eine Regel, die vor dem Anfang eine Freigabe verlangt.',
    answer: 'Stelle alle Anträge zusammen. Der langsamste Weg zählt.',
  },
  condition: {
    title: 'Ist eine Erlaubnis mit einer Bedingung übrig?',
    text: 'Jede übrige Regel kann eine Bedingung hinzufügen.',
    answer: 'Fang an, sobald alle erfüllt sind.',
  },
  permission: {
    title: 'Ist eine Erlaubnis übrig?',
    text: 'Sie nennt dein Werkzeug oder seine Art, deine Daten und deine Verwendung.',
    answer: 'Du kannst anfangen.',
  },
  gap: (where) => `Das ist kein Ja. Frage nach: ${where}.`,
  yes: 'ja',
  no: 'nein',
};
