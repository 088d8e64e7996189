import type {
  coverageCsvWords as englishCsv,
  coverageNames as englishNames,
  coveragePageWords as englishPage,
  coverageWords as english,
  recordStepWords as englishSteps,
} from '../en/coverage.ts';
import { formatNumber, plural } from '../format.ts';

export const coverageNames: typeof englishNames = {
  current: 'Aktuell',
  'current-after-minor': 'Aktuell nach kleiner Änderung',
  'must-reread': 'Neu zu lesen',
  never: 'Nie abgeschlossen',
};

export const coverageWords: typeof english = {
  nobody: 'Für diesen Pfad ist niemand eingetragen, und es gibt noch keinen Nachweis dazu.',
  current: (current, of, minor) =>
    `Aktuell: ${formatNumber(current)} von ${plural(of, { one: '# Person', other: '# Personen' })}${minor === 0 ? '' : minor === current ? ', nach einer kleinen Änderung' : `, davon ${formatNumber(minor)} nach einer kleinen Änderung`}`,
  mustReread: (count) => `neu zu lesen: ${formatNumber(count)}`,
  never: (count) => `nie abgeschlossen: ${formatNumber(count)}`,
  overdue: (count, first) =>
    plural(count, { one: `überfällig: #, seit dem ${first}`, other: `überfällig: #, zuerst seit dem ${first}` }),
  sentence: (parts) => `${parts.join('; ')}.`,
};

export const coveragePageWords: typeof englishPage = {
  lead: 'Wer welchen Lernpfad abgeschlossen hat und was fällig ist, berechnet aus den Abschlussnachweisen im Repository.',
  pathLead: 'Wer diesen Lernpfad abgeschlossen hat und was fällig ist; Überfällige zuerst.',
  aliases: ['stand der schulung', 'schulungsstand', 'überfällige schulungen'],
  asOf: (day, byWhoseDay) => ['Stand beim Erstellen dieser Seite: ', day, `, ${byWhoseDay}.`],
  csv: 'Als CSV herunterladen',
  csvOfAll: 'Alle Personen als CSV herunterladen',
  deadlinePassed: (day) => [
    'Seitdem ist eine Frist abgelaufen: Wer bis zum ',
    day,
    ' fällig war, ist überfällig, sofern nicht später ein Nachweis aufgenommen wurde.',
  ],
  atAGlance: 'Auf einen Blick',
  glance: (settled, of, overdue) =>
    `${formatNumber(settled)} von ${formatNumber(of)} aktuell${overdue > 0 ? `, ${formatNumber(overdue)} überfällig` : ''}`,
  pagesOfPeople: 'Seiten mit Personen',
  caption: (path, days) =>
    `${path}: fällig innerhalb von ${plural(days, { one: '# Tag', other: '# Tagen' })} nach dem Eintritt, Überfällige zuerst`,
  person: 'Person',
  state: 'Stand',
  due: 'Fällig',
  completed: 'Abgeschlossen',
  overdueSince: (day) => ['Überfällig seit dem ', day, '.'],
  nothingDue: 'Nichts fällig',
  notRequired: 'Nicht Pflicht',
  completedUnder: (day, version) => [day, `, Version ${version}`],
  never: 'Nie',
  everybody: 'Alle auf diesem Pfad',
  ofPath: (path) => `, ${path}`,
  people: (count) => plural(count, { one: ', # Person', other: ', # Personen' }),
};

export const recordStepWords: typeof englishSteps = {
  none: 'Noch kein Nachweis aufgenommen',
  heading: 'Wie ein Nachweis hierher kommt',
  once: (csv) => [
    'Sobald es einen Nachweis gibt, steht hier zu jedem Pfad, wer aktuell ist, wer nach einer Änderung neu lesen muss, wer ihn nie abgeschlossen hat und wer überfällig ist. Dieselben Angaben stehen in ',
    csv('einer CSV-Datei'),
    '; bisher enthält sie nur ihre Überschriften.',
  ],
  example: 'Ein Beispiel mit Personen, die es nicht gibt: eine Marke je Person, Überfällige zuerst.',
  exampleCounts: (settled, of, late, open) =>
    `${settled} von ${of} aktuell, ${late} überfällig, ${open} noch nicht fällig`,
  complete: (page, paths) => [
    ...['Schließe auf der ', page('Seite der Schulung'), ' einen Lernpfad ab: '],
    ...paths.flatMap((path, index) => (index > 0 ? [', ', path] : [path])),
    '. Am Ende steht ein Abschlussnachweis: eine kleine Datei mit deinem Kürzel beim Git-Host, ohne Namen und E-Mail-Adresse.',
  ],
  add: (repository, file, desk) => [
    ...['Lege die Datei unverändert im ', repository('Repository'), ' ab, unter ', file],
    ', mit einem eigenen Merge-Request. Oder schicke sie an diese Stelle, die sie für dich aufnimmt: ',
    desk,
    '.',
  ],
  merge:
    'Nach dem Merge erscheint der Nachweis hier, sobald die Seite neu gebaut ist. Bis dahin ist er eine eigene Erklärung und nur auf deinem Gerät.',
  whoMust: 'Für wen welcher Pfad Pflicht ist',
  listed: (file) => ['Für wen welcher Pfad Pflicht ist, steht in ', file, '.'],
  unknown: (file, repository) => [
    'Das ist im Handbuch noch nicht eingetragen; niemand ist also überfällig. Lege im ',
    ...[repository('Repository'), ' die Datei ', file, ' an, mit einem Eintrag je Person:'],
  ],
  days: 'Bei jedem Pfad steht, wie viele Tage nach dem Eintritt er fällig ist. Nach einer inhaltlichen Änderung gilt dieselbe Frist noch einmal, gerechnet ab dem ersten Tag der neuen Version.',
};

export const coverageCsvWords: typeof englishCsv = {
  head: ['Lernpfad', 'Person', 'Stand', 'Abgeschlossen', 'Version der Richtlinie', 'Pflicht', 'Fällig', 'Überfällig'],
  yes: 'ja',
  no: 'nein',
};
