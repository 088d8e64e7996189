import type { exceptionWords as english } from '../en/exceptions.ts';

export const exceptionWords: typeof english = {
  lead: 'Jede Regel, die einer anderen vorgeht: wer sie freigegeben hat und warum, welche Antworten sie lockert und bis wann. Sonst lockert nichts die Richtlinie, und roten Linien geht nichts vor.',
  aliases: ['ausnahme', 'ausnahmegenehmigung', 'sondergenehmigung', 'fristen', 'kalender', 'termine'],
  follow: (calendar, feed) => [
    'Was beginnt, endet und zu prüfen ist: ',
    calendar('als Kalender (ICS)'),
    ' oder ',
    feed('als Feed (RSS)'),
    '.',
  ],
  none: 'Es gibt keine. Keine Regel dieser Richtlinie geht einer anderen vor, und jede Antwort ist die strengste, die eine Regel gibt.',
  ask: (contact, where, folder) => [
    `Wer eine braucht, fragt nach. Ansprechstelle: ${contact} (`,
    where,
    '). Eine Ausnahme ist eine Regel wie jede andere, in ',
    folder,
    ': Sie nennt die Regeln, denen sie vorgeht, die Rolle, die sie freigegeben hat, die Begründung und ihren letzten Tag. Hier erscheint sie von selbst.',
  ],
  inForce: 'Gültig',
  toCome: 'Künftig',
  past: 'Abgelaufen',
  made: (day, byWhoseDay) => [
    'Erstellt am ',
    day,
    ` (${byWhoseDay}). Die Antworten sind je Ausnahme für einen Tag gezählt: für heute, für ihren ersten Tag, wenn sie erst beginnt, oder für ihren letzten.`,
  ],
  pages: 'Seiten mit Ausnahmen',
  fromTo: (from, to) => (to === undefined ? ['Ab dem ', from, ', ohne Ende'] : ['Vom ', from, ' bis zum ', to]),
  approval: 'Freigabe',
  replaces: 'Geht vor',
  loosens: 'Lockert',
  loosened: 'Lockerte',
  answer: (change) => `${change}.`,
  noAnswer: 'Keine Antwort an diesem Tag.',
};
