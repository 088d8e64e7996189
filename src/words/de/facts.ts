import type { factWords as english } from '../en/facts.ts';

export const factWords: typeof english = {
  runs: { name: 'Läuft wo', question: 'Wo läuft es?' },
  teacher: { name: 'Wessen Modell', question: 'Wessen Modell schreibt die Ausgabe?' },
  'output-terms': { name: 'Vertrag zur Ausgabe', question: 'Was sagen die Bedingungen über die Nutzung der Ausgabe?' },
  'trains-on-inputs': { name: 'Training mit Eingaben', question: 'Wird mit unseren Eingaben trainiert?' },
  retention: { name: 'Aufbewahrung', question: 'Wie lange bleiben unsere Eingaben gespeichert?' },
  'zero-retention': { name: 'Keine Aufbewahrung', question: 'Kann der Anbieter auf jede Speicherung verzichten?' },
  audit: { name: 'Nachweise', question: 'Was lässt sich später nachsehen, und wie weit zurück?' },
  weights: { name: 'Lizenz der Gewichte', question: 'Unter welcher Lizenz stehen die Gewichte?' },
  'admin-locks': { name: 'Zentrale Sperren', question: 'Was lässt sich zentral sperren?' },
};
