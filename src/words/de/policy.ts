import type {
  glanceWords as englishGlance,
  matrixWords as englishMatrix,
  policyWords as english,
} from '../en/policy.ts';
import { formatNumber, plural } from '../format.ts';

export const policyWords: typeof english = {
  lead: 'Jede Regel mit ihrer dauerhaften Kennung und was alle zusammen über jedes Werkzeug und jede Verwendung sagen. Alle Regeln, die eine Frage betreffen, gelten; die strengste entscheidet.',
  aliases: ['regeln', 'matrix', 'richtlinie'],
  onThisPage: 'Auf dieser Seite',
  glance: 'Auf einen Blick',
  rules: 'Regeln',
  matrix: 'Übersicht',
  conditions: 'Bedingungen',
  routes: 'Freigabewege',
  exceptions: 'Ausnahmen',
  versions: 'Versionen',
  askOne: 'Eine Frage stellen',
  rowsShared: 'Tarife mit denselben Ergebnissen teilen sich eine Zeile.',
  tileLeads: 'Eine Kachel führt zur Antwort für den ersten Tarif ihrer Zeile.',
  elsewhere: 'Andere Bereiche und Daten',
  matrices: 'Übersichten',
  dataOf: (name) => `Daten: ${name}`,
  rulesLead:
    'Was jede Regel sagt und warum, wo und seit wann sie gilt, welche Bedingungen sie stellt und was sich geändert hat.',
  rulePages: 'Seiten mit Regeln',
};

export const matrixWords: typeof englishMatrix = {
  title: (divisionAndData) => `Übersicht: ${divisionAndData}`,
  lead: 'Was alle Regeln zusammen über jedes Werkzeug und jede Verwendung sagen, für einen Bereich und eine Datenklasse. Tarife mit denselben Ergebnissen teilen sich eine Zeile; eine Kachel führt zur Antwort für den ersten davon.',
  caption: (divisionAndData) => `${divisionAndData}: Darf dieses Werkzeug dafür verwendet werden?`,
  corner: 'Werkzeug und Tarif',
  plans: (names) => ` (${names.join(', ')})`,
  nextTool: ', ',
  andMore: (rest) => ` und ${formatNumber(rest)} weitere`,
  othersOfRow: (tools) => `${tools.join(', ')} und die übrigen dieser Zeile`,
};

export const glanceWords: typeof englishGlance = {
  total: (questions, patterns) =>
    plural(questions, { one: '# mögliche Frage', other: '# mögliche Fragen' }) +
    plural(patterns, {
      one: ', auf jede eine Antwort, alle nach demselben Muster.',
      other: ', auf jede eine Antwort, nach einem von # Mustern.',
    }),
  key: (uses, data) =>
    `Jedes Bild zeigt von links nach rechts die Verwendungen (${uses.length}, „${uses[0]}“ bis „${uses.at(-1)}“) und von oben nach unten die Datenklassen (${data.length}, „${data[0]}“ bis „${data.at(-1)}“).`,
  first: (shown, patterns) => `Hier stehen ${formatNumber(shown)} von ${formatNumber(patterns)} Mustern.`,
  leftOut: (patterns) =>
    plural(patterns, {
      one: '# weiteres Muster, das weniger Fragen betrifft, ist weggelassen.',
      other: '# weitere Muster, die weniger Fragen betreffen, sind weggelassen.',
    }),
};
