import type { strayWords as englishStray, toChoose as english } from '../en/decide-script.ts';

const PARTS = { division: 'Bereich', tool: 'Werkzeug', plan: 'Tarif', data: 'Datenklasse', use: 'Verwendung' };

export const toChoose: typeof english = (parts) => `Noch zu wählen: ${parts.map((part) => PARTS[part]).join(', ')}.`;

export const strayWords: typeof englishStray = (part, value) =>
  `Der Link nennt „${value}“ (${PARTS[part]}). Das gibt es in dieser Richtlinie nicht oder nicht mehr. Wähle unten neu.`;

export const seeAnswer = 'Zur Antwort';
export const nextQuestion = 'Nächste Frage';
export const answerBroken = 'Die Antwort konnte nicht geladen werden. Lade die Seite neu.';
