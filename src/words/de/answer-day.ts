import type { answerDayWords as english } from '../en/answer-day.ts';

export const answerDayWords: typeof english = {
  noDay: (value) => `Der Link fragt nach dem Tag „${value}“, den es nicht gibt. Das hier ist die Antwort für heute.`,
  notToday: (day, isToCome) =>
    `Nicht für heute: Das ist die Antwort für den ${day}${isToCome ? ', nach heutigem Stand' : ''}.`,
  notYet: (version, from) => ` Version ${version} der Richtlinie gilt ab dem ${from}; sie galt an dem Tag noch nicht. `,
  since: (version, from) => ` Es gilt Version ${version} der Richtlinie, seit dem ${from}. `,
  period: (version, from, until) => ` Version ${version} der Richtlinie gilt vom ${from} bis zum ${until}. `,
  today: 'Antwort für heute',
};
