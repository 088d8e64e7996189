import type { worksWords as english } from '../en/several-works-script.ts';

export const worksWords: typeof english = {
  copyLink: 'Link zu dieser Tabelle kopieren',
  incomplete: 'Wähle zuerst Bereich, Datenklasse und Verwendung.',
  alreadyThere: 'Das steht schon in der Tabelle.',
  full: (room) => `Die Tabelle hat Platz für ${room} Einträge. Entferne zuerst einige.`,
  added: (count, all) => `${count} hinzugefügt, ${all} in der Liste.`,
  removed: 'Entfernt.',
  empty: 'Die Liste ist leer.',
  nothingAdded: 'Nichts hinzugefügt.',
  undo: 'Rückgängig machen',
  undone: 'Rückgängig gemacht.',
  notKept: 'Dieses Gerät konnte die Liste nicht speichern: Kopiere stattdessen den Link.',
  nothingYet: 'Die Tabelle erscheint hier nach dem ersten Eintrag.',
  broken: 'Die Tabelle konnte nicht geladen werden. Lade die Seite neu.',
  remove: 'Entfernen',
  removeNamed: (work) => `Entfernen: ${work}`,
  strayWork: (value) =>
    `Der Link nennt die Arbeit „${value}“. Das gibt es in dieser Richtlinie nicht oder nicht mehr; sie fehlt hier.`,
  strayPlan: (value) =>
    `Der Link nennt den Tarif „${value}“. Den gibt es in dieser Richtlinie nicht oder nicht mehr; er fehlt hier.`,
  tooMany: (room) => `Der Link nennt mehr als ${room} Arbeiten. Die übrigen fehlen hier.`,
};
