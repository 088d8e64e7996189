import type { pathStandingWords as englishStanding, trainingScriptWords as english } from '../en/training-script.ts';
import { formatNumber, plural } from '../format.ts';

export const trainingScriptWords: typeof english = {
  noRecord: 'Der Abschlussnachweis konnte nicht geladen werden. Deine Antworten bleiben erhalten: Lade die Seite neu.',
  checkAnswer: 'Antwort prüfen',
  chooseFirst: 'Wähle zuerst eine Antwort.',
  right: 'Richtig.',
  notRight: 'Nicht richtig.',
  outdated: 'Die richtige Antwort hat sich hier geändert, seit du geantwortet hast. Antworte noch einmal.',
  situations: 'Fälle',
  testedOut: 'übersprungen',
  testedOutStep: 'schon sicher, Lesen nicht nötig',
  done: 'erledigt',
  part: (done, of) => `${formatNumber(done)} von ${formatNumber(of)}`,
  previousSituation: 'Voriger Fall',
  nextSituation: 'Nächster Fall',
  previous: (title) => `Voriger Schritt: ${title}`,
  next: (title) => `Nächster Schritt: ${title}`,
  allSteps: 'Alle Schritte',
  step: (number, of, title) => `Schritt ${formatNumber(number)} von ${formatNumber(of)}: ${title}`,
  cleared: 'Deine Antworten und Häkchen auf diesem Pfad sind gelöscht.',
  openAgain: 'Die falsch beantworteten Fallbeispiele sind wieder offen.',
  read: (title) => `Lesen: ${title}`,
  scenario: (title) => `Fallbeispiel: ${title}`,
  item: (list, item) => `${list}: ${item}`,
  rule: (id) => `Regel ${id}`,
  record: 'Abschlussnachweis',
  yourRecord: 'Dein Abschlussnachweis',
  continue: (title) => `Fortsetzen: ${title}`,
};

export const pathStandingWords: typeof englishStanding = {
  done: 'Alles, was dieser Pfad verlangt, ist erledigt.',
  steps: (done, of, minutesLeft) =>
    `${formatNumber(done)} von ${plural(of, { one: '# Schritt', other: '# Schritten' })} erledigt${minutesLeft > 0 ? ` · noch etwa ${plural(minutesLeft, { one: '# Minute', other: '# Minuten' })}` : ''}`,
  score: ({ answered, right, of }, percent, redLines) =>
    `${formatNumber(answered)} von ${plural(of, { one: '# Fallbeispiel', other: '# Fallbeispielen' })} beantwortet, ${formatNumber(right)} beim ersten Versuch richtig. Nötig sind ${percent} % beim ersten Versuch richtig${redLines.of > 0 ? ` und am Ende alle Fallbeispiele zu roten Linien richtig (${formatNumber(redLines.right)} von ${formatNumber(redLines.of)})` : ''}.`,
  open: (title) => `Offen: ${title}.`,
  tooLow: (right, of, percent) =>
    `${formatNumber(right)} von ${formatNumber(of)} Fallbeispielen waren beim ersten Versuch richtig; nötig sind ${percent} %. Lies nach, was falsch war, und beantworte diese noch einmal.`,
  redLinesWrong: (count) =>
    plural(count, {
      one: '# Fallbeispiel zu roten Linien ist noch nicht richtig: Versuche es, bis es stimmt.',
      other: '# Fallbeispiele zu roten Linien sind noch nicht richtig: Versuche es, bis sie stimmen.',
    }),
};
