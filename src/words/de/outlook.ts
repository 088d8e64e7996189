import type {
  leftOfEach as englishLeft,
  outlookPhrases as english,
  stillPossibleWords as englishPossible,
} from '../en/outlook.ts';
import { formatNumber, listed, plural } from '../format.ts';

const NAMES = { plan: 'der Tarif', data: 'die Datenklasse', use: 'die Verwendung' };
/** The names after a colon, where no case is asked for. */
const BARE = { plan: 'Tarif', data: 'Datenklasse', use: 'Verwendung' };
const named = (parts: readonly (keyof typeof NAMES)[]) =>
  listed(
    parts.map((part) => NAMES[part]),
    'and',
  );
const bare = (parts: readonly (keyof typeof BARE)[]) => parts.map((part) => BARE[part]).join(', ');

export const leftOfEach: typeof englishLeft = (rows) =>
  rows.map(({ count, verdict }) => `${formatNumber(count)} ${verdict}`).join(', ');

export const stillPossibleWords: typeof englishPossible = (left) => `Noch möglich: ${left}.`;

export const outlookPhrases: typeof english = {
  untilKnown: {
    prohibited: 'Fang erst an, wenn du es weißt.',
    gap: 'Fang erst an, wenn du es weißt.',
    approval: 'Frage zuerst, solange du es nicht weißt.',
    conditional: 'Um anzufangen, brauchst du das nicht zu wissen, wenn jede der folgenden Bedingungen erfüllt ist.',
    allowed: 'Du kannst anfangen.',
  },
  same: (parts, consequence) =>
    `Das Ergebnis ist dasselbe, gleich was ${named(parts)} ${parts.length > 1 ? 'sind' : 'ist'}. ${consequence}`,
  conditionsDiffer: (consequence, parts) =>
    `${consequence} Welche davon gelten, entscheidet sich hier: ${bare(parts)}.`,
  dependsOn: (parts) => `Das hängt davon ab: ${bare(parts)}`,
  consequence: (untilKnown, left) => `${untilKnown} Noch möglich: ${left}.`,
  differsBy: (part) => `Was sich unterscheidet: ${BARE[part]}`,
  everyCase: 'Bedingungen, die jeden Fall abdecken',
  notProhibited: 'Was überall gilt, wo es nicht verboten ist',
  whateverItIs: 'Bedingungen, die in jedem Fall gelten',
  planOf: (tool, plan) => `${tool} (${plan ?? 'Tarif unbekannt'})`,
  dataUnknown: 'Datenklasse unbekannt',
  useUnknown: 'Verwendung unbekannt',
  range: (laxest, strictest) => `${laxest} bis ${strictest}`,
  withConditions: (count) => plural(count, { one: 'Mit # Bedingung', other: 'Mit # Bedingungen' }),
  approvalIn: (verdict, days) => `${verdict} · ${plural(days, { one: '# Arbeitstag', other: '# Arbeitstage' })}`,
  howToFindOut: 'So findest du es heraus',
  findOutPlan:
    'Der Hilfetext des Tarifs sagt, woran er zu erkennen ist. Die Administration weiß, welchen Tarif die Firma hat.',
};
