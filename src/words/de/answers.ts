import type { answerWords as english } from '../en/answers.ts';
import { plural } from '../format.ts';

const workingDays = (days: number) => plural(days, { one: '# Arbeitstag', other: '# Arbeitstage' });

export const answerWords: typeof english = {
  workingDays,
  conditionCount: (count) => plural(count, { one: '# Bedingung', other: '# Bedingungen' }),
  sideBySide: 'gegenüberstellen',
  sideBySideWith: (name) => `: ${name}`,
  beside: (one, other) => `${one}. Daneben: ${other}`,
  alone: 'Nur diese Antwort',
  named: (question, tool) => `${question}: ${tool}`,
  conditions: 'Bedingungen',
  onceApproved: 'Bedingungen nach der Freigabe',
  label: (label) => ['Für diesen Tarif schreiben: ', label],
  how: 'So geht es',
  copyConditions: 'Für einen Merge-Request kopieren',
  agent: 'Dem Agenten in diesem Repository mitteilen',
  share: (day, byWhoseDay, version) => `Stand ${day} (${byWhoseDay}), Version ${version} der Richtlinie. `,
  copyLink: 'Link zu dieser Antwort kopieren',
  instead: 'Was stattdessen geht',
  more: (count) => plural(count, { one: '# weiteres', other: '# weitere' }),
  moreInComparison: (count, comparison) => [
    `und ${plural(count, { one: '# weiteres', other: '# weitere' })} im `,
    comparison('Vergleich der Werkzeuge'),
  ],
  why: 'Warum',
  redLine: 'Rote Linie: Nichts geht ihr vor',
  reason: (count) => (count === 1 ? 'Die Begründung' : 'Die Begründungen'),
  alsoBinding: (rules) =>
    `${plural(rules.length, { one: '# weitere Regel, die gilt', other: '# weitere Regeln, die gelten' })}: ${rules.join(', ')}`,
  replaced: (rules) => `Hier nicht maßgeblich: ${rules.join(', ')}`,
  replacedBy: (rules) => ` Vorrang hat ${rules.join(', ')}.`,
  request: 'Dein Antrag',
  requestField: 'Antrag, fertig zum Einfügen',
  openIssue: 'Als Issue öffnen',
  copyRequest: 'Antrag kopieren',
  whereToAsk: (route) => `${route}: wo du fragst, und was gilt, wenn niemand antwortet`,
  whoDecides: 'Wer entscheidet',
  byWhen: 'Bis wann',
  fromRequest: (days) => `${workingDays(days)} ab dem vollständigen Antrag`,
  ifAskedToday: (day, days) => [day, `, wenn du heute fragst: ${workingDays(days)} ab dem vollständigen Antrag`],
  meanwhile: (verdict) => `Bis dahin ${verdict}`,
  forThis: (verdict) => `Dafür ${verdict}`,
  alsoCalled: (name) => `Auch: ${name}`,
  askByName: (name) => `Nach „${name}“ fragen`,
};
