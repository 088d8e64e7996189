import type { differenceWordsOf as english, feedbackWords as englishFeedback } from '../en/feedback.ts';
import { listed } from '../format.ts';

const quoted = (names: readonly string[]) =>
  listed(
    names.map((name) => `„${name}“`),
    'and',
  );
const steps = (numbers: readonly number[]) => `Schritt ${listed(numbers.map(String), 'and')}`;

export const differenceWordsOf: typeof english = {
  verdictIs: (right) => `Die Antwort lautet ${quoted(right)}`,
  verdictIsNot: (chosen, right) => `Du hast ${quoted(chosen)} gewählt; die Antwort lautet ${quoted(right)}`,
  stepIs: (right) => `Es ist ${steps(right)}`,
  stepIsNot: (chosen, right) => `Du hast ${steps(chosen)} gewählt; es ist ${steps(right)}`,
  allConditions: 'Das sind alle Bedingungen, die gelten',
  conditions: (missed, added) =>
    [
      ...(missed.length > 0 ? [`Es fehlt: ${quoted(missed)}`] : []),
      ...(added.length > 0 ? [`Gilt hier nicht: ${quoted(added)}`] : []),
    ].join('. '),
};

export const feedbackWords: typeof englishFeedback = {
  right: 'Richtig.',
  notRight: 'Nicht richtig.',
  becauseOf: (difference, reasons) => [`${difference}, und zwar wegen `, ...reasons, '.'],
  decides: (difference, reasons) => [`${difference}. Den Ausschlag gibt: `, ...reasons, '.'],
  between: ', ',
  part: (name, value) => `${name}: ${value}`,
  parts: (parts) => ` (${parts.join('; ')})`,
  first: (names, isRight) =>
    `Deine erste Antwort zählt: ${names.join('; ')} (${isRight ? 'richtig' : 'nicht richtig'}).`,
};
