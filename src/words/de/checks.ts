import type {
  checklistWords as englishChecklists,
  checkWords as english,
  priorityNames as englishPriorities,
  recurrenceWords as englishRecurrence,
} from '../en/checks.ts';
import { formatNumber, plural } from '../format.ts';

export const priorityNames: typeof englishPriorities = { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' };

export const recurrenceWords: typeof englishRecurrence = {
  once: 'Einmal',
  everyMonths: (months) =>
    months === 12 ? 'Jedes Jahr' : plural(months, { one: 'Jeden Monat', other: 'Alle # Monate' }),
};

export const checkWords: typeof english = {
  lead: (count, high) =>
    `${plural(count, { one: '# Punkt, der eingerichtet sein soll', other: '# Punkte, die eingerichtet sein sollen' })}, davon ${formatNumber(high)} mit hoher Priorität. Zu jedem gehören eine verantwortliche Rolle, ein Turnus, ein Nachweis und eine Anleitung.`,
  aliases: ['prioritätentabelle', 'priorität der prüfpunkte', 'maßnahmen'],
  needsScript:
    'Prüfpunkte abhaken geht nur mit JavaScript. Ohne JavaScript lässt sich die ganze Tabelle lesen und drucken.',
  caption: 'Prüfpunkte, höchste Priorität zuerst',
  check: 'Prüfpunkt',
  priority: 'Priorität',
  action: 'Empfohlene Maßnahme',
  owner: 'Verantwortlich',
  due: 'Fällig',
  state: 'Stand',
  evidence: 'Nachweis',
  evidenceIs: 'Nachweis:',
  more: (owner, due) => `Einzelheiten\u00a0· ${owner}\u00a0· ${due}`,
  howTo: 'So geht es',
  rules: 'Regeln',
  rulesAre: 'Regeln:',
  chaptersAre: 'Kapitel:',
  exportChecks: 'Prüfpunkte exportieren',
  readAndDo: 'Zum Lesen und Abarbeiten',
  isSelfAssessment: ' (Selbsteinschätzung)',
};

export const checklistWords: typeof englishChecklists = {
  heading: 'Selbsteinschätzungen',
  about:
    'Listen, die du allein oder mit deinem Team durchgehst. Bei jedem Punkt steht, warum er wichtig ist und woran zu erkennen ist, dass er erledigt ist.',
  inShort: (roles, items, minutes) =>
    `${roles.join(', ')}\u00a0· ${plural(items, { one: '# Punkt', other: '# Punkte' })}\u00a0· etwa ${plural(minutes, { one: '# Minute', other: '# Minuten' })}`,
  details: (roles, items, high, minutes) =>
    `Für: ${roles.join(', ')}\u00a0· ${plural(items, { one: '# Punkt', other: '# Punkte' })}, davon ${formatNumber(high)} mit hoher Priorität\u00a0· etwa ${plural(minutes, { one: '# Minute', other: '# Minuten' })}`,
  highInGroup: (high, items) =>
    high === items
      ? 'Alle mit hoher Priorität'
      : high === 0
        ? 'Keiner mit hoher Priorität'
        : `${formatNumber(high)} von ${formatNumber(items)} mit hoher Priorität`,
  helpsToFinish: (check) => ['\u00a0· gehört zum Prüfpunkt ', check],
  needsScript:
    'Abhaken geht auf dieser Seite nur mit JavaScript. Ohne JavaScript lässt sich die ganze Liste lesen und drucken, mit Kästchen zum Ankreuzen von Hand.',
  retiredItems: (count) => `Aufgehobene Punkte (${formatNumber(count)})`,
  retiredAbout: 'Sie zählen nicht mehr. Deine Antworten dazu bleiben erhalten, auch in Exporten.',
  exportAnswers: 'Meine Antworten exportieren',
  retired: (day) => `Aufgehoben zum ${day}: Ab dann zählt der Punkt nicht mehr.`,
  whyAndHow: 'Warum und wie',
  forRoles: (roles) => `Für: ${roles.join(', ')}`,
};
