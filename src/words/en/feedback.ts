import { listed } from '../format.ts';

const quoted = (names: readonly string[]) =>
  listed(
    names.map((name) => `“${name}”`),
    'and',
  );
const steps = (numbers: readonly number[]) => `step ${listed(numbers.map(String), 'and')}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Says what differs between an answer to a scenario and the right one. */
export const differenceWordsOf = {
  verdictIs: (right: readonly string[]) => `It is ${quoted(right)}`,
  verdictIsNot: (chosen: readonly string[], right: readonly string[]) =>
    `You said ${quoted(chosen)}; it is ${quoted(right)}`,
  stepIs: (right: readonly number[]) => `It is ${steps(right)}`,
  stepIsNot: (chosen: readonly number[], right: readonly number[]) =>
    `You chose ${steps(chosen)}; it is ${steps(right)}`,
  allConditions: 'These are all that apply',
  conditions: (missed: readonly string[], added: readonly string[]) =>
    capital(
      [
        ...(missed.length > 0 ? [`you left out ${quoted(missed)}`] : []),
        ...(added.length > 0 ? [`${quoted(added)} ${added.length === 1 ? 'does' : 'do'} not apply here`] : []),
      ].join('; '),
    ),
};

/** Says why the right answer is right, and that the first answer counts. */
export const feedbackWords = {
  right: 'Right.',
  notRight: 'Not right.',
  becauseOf: <T>(difference: string, reasons: readonly T[]) => [`${difference} because of `, ...reasons, '.'],
  decides: <T>(difference: string, reasons: readonly T[]) => [`${difference}. What decides here: `, ...reasons, '.'],
  between: ', ',
  part: (name: string, value: string) => `${name.toLowerCase()}: ${value}`,
  /** Behind a rule: the parts of the question by which it decides. */
  parts: (parts: readonly string[]) => ` (${parts.join('; ')})`,
  first: (names: readonly string[], isRight: boolean) =>
    `Your first answer counts: ${names.join('; ')} (${isRight ? 'right' : 'not right'}).`,
};
