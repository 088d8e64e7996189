import type { homeWords as english } from '../en/home.ts';

export const homeWords: typeof english = {
  heading: 'Darf ich dieses KI-Werkzeug hier und dafür verwenden?',
  lead: 'Vier Angaben genügen, und du siehst, was die Richtlinie heute für deine Arbeit bedeutet.',
  version: (number, day) => `Version ${number} der Richtlinie, gültig seit dem ${day}.`,
  picture: 'Die Antwort hängt davon ab, wohin die Ausgabe gelangt',
  pages: 'Seiten',
  ways: 'Einstiege',
  glance: 'Die Regeln auf einen Blick',
  everyAnswer: 'Jedes Werkzeug und jede Verwendung einzeln',
  firstChecks: 'Was zuerst einzurichten ist',
  allChecks: 'Alle Prüfpunkte und Selbsteinschätzungen',
  changed: 'Was sich zuletzt geändert hat',
  from: (day) => ['Ab dem ', day],
  allChanges: 'Alle Änderungen',
  tryScenario: (scenario) => ['Wie die Regeln wirken, zeigt ein Beispiel: ', scenario('ein Fallbeispiel lösen'), '.'],
  continueTraining: 'Schulung fortsetzen',
};
