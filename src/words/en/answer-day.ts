/** Says on the decision page for which day it answers, where that is not today. */
export const answerDayWords = {
  noDay: (value: string) => `The link asks for the day “${value}”, which doesn’t exist. This is the answer for today.`,
  notToday: (day: string, isToCome: boolean) =>
    `Not for today: this is the answer for ${day}${isToCome ? ', as far as we know now' : ''}.`,
  notYet: (version: number, from: string) =>
    ` Version ${version} of the policy, which begins on ${from}, did not bind yet. `,
  since: (version: number, from: string) => ` Version ${version} of the policy, in force since ${from}. `,
  period: (version: number, from: string, until: string) =>
    ` Version ${version} of the policy, in force from ${from} to ${until}. `,
  today: 'Answer for today',
};
