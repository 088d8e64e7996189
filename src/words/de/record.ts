import type { recordWords as english } from '../en/record.ts';
import { formatNumber } from '../format.ts';

export const recordWords: typeof english = {
  handleForm:
    'Gib deinen Kontonamen beim Git-Host an, etwa mira-k: Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche.',
  handleIsAddress: (handle, form) => `„${handle}“ ist eine Adresse. ${form}`,
  handleIsNone: (handle, form) => `„${handle}“ ist kein Kürzel. ${form}`,
  refused: (fault) => `${fault} Erstelle den Nachweis neu.`,
  handle: 'Kürzel',
  path: 'Lernpfad',
  completed: 'Abgeschlossen am',
  version: 'Version der Richtlinie',
  score: 'Beim ersten Versuch richtig',
  scoreOf: (right, of) => `${formatNumber(right)} von ${formatNumber(of)}`,
  digest: 'Prüfsumme der Texte',
  agreedTo: 'Zugestimmt',
  downloaded: (name, place) =>
    `Heruntergeladen als ${name}. Schicke die Datei unverändert weiter, oder lege sie hier ab: ${place}.`,
  copied: (said) => `${said}.`,
};
