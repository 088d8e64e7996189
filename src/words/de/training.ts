import type {
  completionPanelWords as englishCompletion,
  pathPageWords as englishPath,
  scenarioWords as englishScenario,
  trainingWords as english,
} from '../en/training.ts';
import { formatNumber, listed, plural } from '../format.ts';

const minutes = (count: number) => plural(count, { one: '# Minute', other: '# Minuten' });
const steps = (count: number) => plural(count, { one: '# Schritt', other: '# Schritte' });
/** After "innerhalb von". */
const ofDays = (count: number) => plural(count, { one: '# Tag', other: '# Tagen' });

export const trainingWords: typeof english = {
  lead: (paths, situations) =>
    `${plural(paths, { one: '# Lernpfad', other: '# Lernpfade' })} nach Rollen, mit ${plural(situations, { one: '# Fall', other: '# Fällen' })} zum Entscheiden. Was jeweils richtig ist, wird aus der Richtlinie berechnet; die Schulung kann ihr also nicht widersprechen.`,
  aliases: ['lernpfade', 'kurse', 'fallbeispiele', 'quiz', 'abschlussnachweis'],
  scenariosFirst: 'Mit den Fallbeispielen beginnen',
  ofPath: (title) => ` (${title})`,
  whoMust: 'Für wen Pflicht',
  who: (roles, divisions) =>
    divisions.length > 0 ? `${roles.join(', ')} (${listed(divisions, 'and')})` : roles.join(', '),
  byWhen: 'Bis wann',
  within: (count) => `Innerhalb von ${ofDays(count)} nach dem Eintritt oder der Übernahme der Rolle`,
  howLong: 'Wie lange',
  about: (time, count) => `Etwa ${minutes(time)}, ${steps(count)}, auch in mehreren Sitzungen`,
  before: 'Davor',
  beforeIt: (titles) => titles.join(', '),
  finishedWhen: 'Abgeschlossen, wenn',
  finished: (percent, scenarios, hasRedLines) =>
    `jeder Pflichtschritt erledigt ist und ${percent} % der ${plural(scenarios, { one: 'Fallbeispiele (#)', other: '# Fallbeispiele' })} beim ersten Versuch richtig waren${hasRedLines ? '; die zu roten Linien müssen am Ende alle richtig sein' : ''}`,
  howItWorks: 'So funktioniert es',
  howItWorksText:
    'Dein Stand und deine Antworten bleiben in deinem Browser auf deinem Gerät; nichts wird irgendwohin gesendet. Am Ende eines Pfads erstellst du einen Abschlussnachweis: eine kleine Datei mit deinem Kürzel, der Version der Richtlinie und der Erklärung, der du zugestimmt hast. Er zählt nach dem Merge in das Repository.',
  whoHasCompleted: 'Stand der Schulung',
  backToTraining: 'Zurück zur Schulung:',
  stepOf: (path, number) => `${path}, Schritt ${formatNumber(number)}`,
};

export const pathPageWords: typeof englishPath = {
  about: (who, count, time, within) =>
    `Für: ${who} · ${steps(count)}, etwa ${minutes(time)} · fällig innerhalb von ${ofDays(within)} nach dem Eintritt`,
  after: (path) => [' · nach ', path],
  howThisWorks: 'So funktioniert es',
  howThisWorksText:
    'Die Reihenfolge der Schritte ist frei, und Pausen sind jederzeit möglich. Wenn du die Richtlinie schon kennst, beginne mit den Fallbeispielen: Ein Kapitel, dessen Fälle du beim ersten Versuch richtig entscheidest, kannst du überspringen. Die Antworten stehen auf dieser Seite. Hier geht es ums Lernen, nicht um eine Prüfung.',
  needsScript:
    'Den Stand merken und Antworten prüfen geht nur mit JavaScript. Ohne JavaScript lässt sich trotzdem alles lesen, mit der Antwort hinter jeder Frage.',
  stepsDone: 'Erledigte Schritte',
  firstStep: (of) => `Schritt 1 von ${formatNumber(of)}`,
  steps: 'Schritte',
  minutes: (count, isOptional) => `${formatNumber(count)} Min.${isOptional ? ', freiwillig' : ''}`,
  kinds: { read: 'Lesen', scenarios: 'Entscheiden', checklist: 'Sich selbst prüfen', acknowledge: 'Zustimmen' },
  step: (number, kind, isOptional) => `Schritt ${formatNumber(number)} · ${kind}${isOptional ? ' · freiwillig' : ''}`,
  back: 'Zurück',
  next: 'Weiter',
  export: 'Meine Schulung exportieren',
  read: (title) => `„${title}“ lesen`,
  haveRead: 'Ich habe es gelesen',
  goThrough: (title) => `„${title}“ durchgehen`,
  listDone: 'Der Schritt ist erledigt, wenn jeder Punkt als erledigt, in Arbeit oder nicht zutreffend markiert ist.',
  agree: (rule) => `Ich habe ${rule} gelesen und stimme zu`,
};

export const scenarioWords: typeof englishScenario = {
  asks: {
    verdict: 'Was sagt die Richtlinie?',
    conditions: 'Welche Bedingungen gelten? Wähle alle aus.',
    spot: 'In welchem Schritt gelangt eine fremde Ausgabe in unsere Daten?',
  },
  parts: { tool: 'Werkzeug', division: 'Bereich', data: 'Daten', use: 'Verwendung' },
  plan: (tool, plan) => `${tool}, ${plan}`,
  answer: 'Die Antwort und ihre Begründung',
  between: '; ',
  opens: (id, name) => `Das öffnet den Eintragsweg ${id}: ${name}.`,
  ruleTitle: (title) => `${title}.`,
  verdict: (verdict) => `Ergebnis: ${verdict}.`,
  tempting: (answer) => [answer, '?'],
  readOn: (chapter) => ['Weiterlesen: ', chapter],
};

export const completionPanelWords: typeof englishCompletion = {
  heading: 'Dein Abschlussnachweis',
  onceDone: 'Du kannst ihn erstellen, sobald alle Pflichtschritte erledigt sind.',
  answerMissed: 'Falsch beantwortete Fallbeispiele wiederholen',
  agree: 'Ich stimme dieser Erklärung zu',
  handle: 'Dein Kürzel beim Git-Host, ohne @',
  noName: 'Der Nachweis enthält keinen Namen und keine E-Mail-Adresse.',
  make: 'Abschlussnachweis erstellen',
  older: (version, changes) => [
    `Dein Nachweis gilt für Version ${version} der Richtlinie. `,
    changes('Lies, was sich seitdem geändert hat,'),
    ' und stimme dem zu; alles andere ist erledigt.',
  ],
  olderIsCurrent: (version) =>
    `Dein Nachweis gilt für Version ${version} der Richtlinie. Am Inhalt dessen, worum es darin geht, hat sich seitdem nichts geändert: Er bleibt gültig.`,
  sheet: (handbook) => `${handbook}, Abschlussnachweis`,
  untilMerged: 'Bis zum Merge in das Repository ist der Nachweis nur deine eigene Erklärung auf diesem Gerät.',
  add: (desk) => [
    'Füge ihn dort mit einem eigenen Merge-Request hinzu, oder lade ihn herunter und schicke die Datei unverändert an diese Stelle, die sie für dich aufnimmt: ',
    desk,
    '.',
  ],
  merged: (status) => ['Aufgenommene Nachweise stehen unter ', status('Stand der Schulung'), '.'],
  addToRepository: 'In das Repository aufnehmen',
  download: 'Herunterladen',
  copy: 'Nachweis kopieren',
  print: 'Drucken',
  place: (file) => ['Sein Platz im Repository: ', file],
  asFile: 'Der Nachweis als Datei',
  record: 'Der Abschlussnachweis',
  anew: 'Neu erstellen',
};
