import type { trainingScriptWords as english } from '../en/training-script.ts';

export const trainingScriptWords: typeof english = {
  noRecord:
    'Der Teil dieser Seite, der den Abschlussnachweis erstellt, konnte nicht geladen werden. Deine Antworten bleiben erhalten: Lade die Seite neu.',
};
