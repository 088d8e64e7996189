import type {
  approvedBy as englishApproval,
  ruleKindWords as englishKinds,
  ruleWords as english,
  scopeWords as englishScope,
} from '../en/rules.ts';
import { listed } from '../format.ts';

export const ruleKindWords: typeof englishKinds = {
  kinds: { permission: 'Erlaubnis', requirement: 'Pflicht', approval: 'Freigabepflicht', prohibition: 'Verbot' },
  redLine: 'Rote Linie',
  whatRedLineMeans: 'Rote Linie: nichts geht ihr vor',
  groups: {
    redLines: { title: 'Rote Linien', about: 'Nichts geht ihnen vor, und sie laufen nicht ab.' },
    prohibition: {
      title: 'Weitere Verbote',
      about: 'Was nicht erlaubt ist, solange keine Regel ausdrücklich vorgeht.',
    },
    approval: { title: 'Freigabepflichten', about: 'Erst fragen.' },
    requirement: { title: 'Pflichten', about: 'Bedingungen, die immer zusätzlich gelten.' },
    permission: { title: 'Erlaubnisse', about: 'Was erlaubt ist.' },
  },
};

export const scopeWords: typeof englishScope = {
  division: 'Bereich',
  tool: 'Werkzeug',
  data: 'Daten',
  use: 'Verwendung',
  part: (name, selection) => `${name}: ${selection}.`,
  anyExcept: (names) => `alle außer ${listed(names, 'and')}`,
  every: 'Jede Frage.',
};

export const ruleWords: typeof english = {
  why: 'Warum:',
  fact: (name) => `${name}:`,
  retiredFrom: (day) => `· aufgehoben ab dem ${day}`,
  until: (day) => `· bis zum ${day}`,
  inForceThen: (from, to) => (to === undefined ? `· ab dem ${from}` : `· vom ${from} bis zum ${to}`),
  today: 'heute',
  heardId: (id) => `, ${id}`,
  details: 'Geltungsbereich, Daten und Verlauf',
  covers: 'Gilt für',
  conditions: 'Bedingungen',
  route: 'Freigabeweg',
  sameMaker: 'Andere Produkte desselben Herstellers',
  replaces: 'Geht vor',
  nextRule: ', ',
  whereBothApply: (rules) => [rules, ', wo beide gelten.'],
  replacedBy: 'Tritt zurück hinter',
  replacedByThese: (rules) => [rules, ', wo beide gelten'],
  inForce: 'Gültig',
  from: (from, to) => (to === undefined ? ['Ab dem ', from] : ['Vom ', from, ' bis zum ', to]),
  background: 'Hintergrund',
  history: 'Verlauf',
  unchanged: (first) => ['Unverändert seit der ', first('ersten Ausgabe')],
  change: (title, day) => [title, `, ${day}`],
  edit: 'Bearbeiten',
  retiredInShort: (day) => `Aufgehoben ab dem ${day}. `,
  untilInShort: (day) => `Bis zum ${day}. `,
  rest: 'Begründung, Geltungsbereich, Daten und Verlauf',
  restOf: (id) => ` von ${id}`,
};

export const approvedBy: typeof englishApproval = (role, { who, day, decision }) => [
  `Freigegeben von: ${role}${who === undefined ? '' : ` (${who})`}`,
  ...(day === undefined ? [] : [' am ', day]),
  ...(decision === undefined ? [] : [', ', decision('zur Entscheidung')]),
  '.',
];
