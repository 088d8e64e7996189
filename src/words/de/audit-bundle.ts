import type { auditWords as english } from '../en/audit-bundle.ts';
import { plural } from '../format.ts';
import { ruleKindWords } from './rules.ts';

const completionsOf = (count: number) => plural(count, { one: '# Abschlussnachweis', other: '# Abschlussnachweise' });
const resultsOf = (count: number) => plural(count, { one: '# Teamergebnis', other: '# Teamergebnisse' });

export const auditWords: typeof english = {
  title: (handbook, version) => `${handbook}: Richtlinie, Version ${version}`,
  days: (from, until) =>
    from === until ? `am ${from}` : until === undefined ? `ab dem ${from}` : `vom ${from} bis zum ${until}`,
  about: (days, version, since) =>
    `Was die Richtlinie ${days} gesagt hat und wer es bis dahin bestätigt hatte. Version ${version} gilt ab dem ${since}.`,
  approved: ({ by, on, link }) =>
    `Freigegeben${by === undefined ? '' : ` von ${by}`}${on === undefined ? '' : ` am ${on}`}${link === undefined ? '' : `: <${link}>`}.`,
  notApproved: 'Ihre Notiz nennt keine Freigabe.',
  made: (day, site, zone) => `Erstellt am ${day} aus dem Inhalt von ${site}. Tage sind die der Zeitzone ${zone}.`,
  records: (until, isAhead, { completions, assessments }) =>
    `Nachweise zählen bis zum ${until}${isAhead ? ' (dieser Tag steht noch bevor; was nach dem Tag der Erstellung dazukommt, fehlt)' : ''}: ${completionsOf(completions)} und ${resultsOf(assessments)}.`,
  later: ({ completions, assessments }) =>
    `Aus der Zeit danach, nicht gezählt: ${completionsOf(completions)} (completions-later.csv) und ${resultsOf(assessments)}.`,
  history: (command) =>
    `Wer einen Lernpfad noch einmal abschließt, ersetzt seinen Nachweis, und ein Team sein Ergebnis. Der frühere steht im Verlauf des\nRepositorys: ${command}.`,
  contents: 'Was hier liegt',
  file: 'Datei',
  holds: 'Inhalt',
  files: (day) => ({
    'rules.md': 'alle Regeln, Bedingungen und Freigabewege in Worten',
    'rules.json': 'dasselbe für Programme, mit der Änderungsnotiz',
    'answers.csv':
      'jede Antwort auf jede Frage, mit Regeln, Bedingungen und Freigabewegen: eine Zeile je Zeitraum mit gleicher Antwort',
    'completions.csv': 'wer welchen Lernpfad unter welcher Version abgeschlossen und welcher Erklärung zugestimmt hat',
    'completions-later.csv': 'dasselbe aus der Zeit danach',
    'training.csv': `wo jede Person am ${day} auf jedem Lernpfad stand`,
    'teams.csv': 'was Teams zu jedem Prüfpunkt angegeben hatten, im heutigen Wortlaut der Prüfpunkte',
    'evidence/': 'veröffentlichte Versionen, Abschlussnachweise und Teamergebnisse, wie sie im Repository liegen',
    SHA256SUMS: 'die Prüfsumme jeder Datei',
  }),
  findHeading: 'Eine Antwort finden',
  find: (version) =>
    `Öffne answers.csv in einer Tabellenkalkulation und filtere die Spalten Bereich, Werkzeug, Daten und Verwendung; Ab und Bis sagen, an welchen\nTagen die Antwort gilt. Die Kennungen in den Spalten zu Regeln und Bedingungen erklärt rules.md. Wer die Richtlinie bestätigt hatte, zeigt\ncompletions.csv, gefiltert nach „Version der Richtlinie“ ${version}.`,
  verifyHeading: 'Sehen, dass nichts verändert wurde',
  verify: (linux, macOS) =>
    `In diesem Ordner, unter Linux: ${linux}. Unter macOS: ${macOS}. Unter Windows, in der PowerShell:`,
  verified:
    'Erscheint nichts, ist jede Datei unverändert. Prüfsummen sind keine Unterschriften: Verwahre die von SHA256SUMS selbst dort, wo niemand sie ändern\nkann. Derselbe Inhalt, am selben Tag mit denselben Optionen ausgegeben, ergibt dieselben Bytes; das Paket lässt sich also erneut erstellen und\nvergleichen. Jede Version nennt die Prüfsumme der vorigen (evidence/versions/); npm run check im Repository folgt dieser Kette.',

  answers: [
    ...['Ab', 'Bis', 'Bereich', 'Kennung des Bereichs', 'Werkzeug', 'Tarif', 'Kennung von Werkzeug und Tarif', 'Daten'],
    ...['Kennung der Daten', 'Verwendung', 'Kennung der Verwendung', 'Ergebnis', 'Kennung des Ergebnisses'],
    ...[
      'Entscheidende Regeln',
      'Weitere geltende Regeln',
      'Zurückgetretene Regeln',
      'Bedingungen',
      'Freigabewege',
      'Arbeitstage',
    ],
  ],
  replaced: (rule, by) => `${rule} hinter ${by.join(' ')}`,
  completions: [
    ...[
      'Person',
      'Lernpfad',
      'Version der Richtlinie',
      'Abgeschlossen',
      'Richtig',
      'Von',
      'Prüfsumme der Texte',
      'Siegel',
    ],
    'Erklärung',
  ],
  teams: [
    ...[
      'Team',
      'Ausgegeben',
      'Version der Richtlinie',
      'Kennung des Prüfpunkts',
      'Prüfpunkt',
      'Stand',
      'Seit',
      'Fällig',
    ],
    ...['Überfällig', 'Neu zu bestätigen', 'Grund', 'Notiz', 'Nachweis'],
  ],
  yes: 'ja',
  no: 'nein',

  version: (number, day) => `Richtlinie, Version ${number}, ab dem ${day}`,
  rules: 'Regeln',
  conditions: 'Bedingungen',
  routes: 'Freigabewege',
  id: (id) => `Kennung: ${id}`,
  route: (id, days) => `Kennung: ${id}. Arbeitstage: ${days}.`,
  how: 'Wie:',
  ask: 'Wo fragen:',
  overdue: 'Wenn die Antwort ausbleibt:',
  why: 'Warum:',
  instead: 'Stattdessen:',
  kind: (kind, isRedLine) => `Art: ${ruleKindWords.kinds[kind]}${isRedLine ? ' (rote Linie)' : ''}`,
  covers: (scope) => `Gilt für: ${scope}`,
  validity: (from, to, retired) =>
    `${to === undefined ? `Ab dem ${from}` : `Vom ${from} bis zum ${to}`}${retired === undefined ? '' : `; aufgehoben ab dem ${retired}`}`,
  listed: (name, ids) => `${name}: ${ids.join(', ')}`,
  replaces: 'Geht vor',
};
