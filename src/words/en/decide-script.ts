/** The parts of a question. */
const PARTS = { division: 'division', tool: 'tool', plan: 'plan', data: 'data class', use: 'use' };
type Part = keyof typeof PARTS;

/** Says what is left to choose. */
export const toChoose = (parts: readonly Part[]): string =>
  `Still to choose: ${parts.map((part) => PARTS[part]).join(', ')}.`;

/** Says what a link names that cannot be chosen. */
export const strayWords = (part: Part, value: string): string =>
  `The link names the ${PARTS[part]} “${value}”, which this policy does not have (any longer). Choose again below.`;

export const seeAnswer = 'See the answer';
export const nextQuestion = 'Next question';
export const answerBroken = 'The answer could not be loaded. Reload the page.';
