import type { Question } from '../../policy/question.ts';
import { UNKNOWN } from '../../decide/choices.ts';
import { answerBar } from './answer-bar.ts';
import type { AnswerSource } from './answer-source.ts';
import { answerView } from './answer-view.ts';
import { unknownView } from './unknown-view.ts';

export { filterChoices } from './filter-choices.ts';
export { showPossible } from './possible-view.ts';

/** Describes an answer as the page shows it. */
interface ShownAnswer {
  answer: HTMLElement;
  /** Says it to screen readers. */
  status: string;
  /** Says it in a line, for the bar that stays on phones. */
  bar: (Node | string)[];
}

/**
 * Makes the answer to a question, of which parts may be unknown.
 * @param toolName the name of a tool that nobody listed
 */
export function shownAnswer(source: AnswerSource, question: Question, toolName: string): ShownAnswer {
  const { division, tool, ...rest } = question;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== UNKNOWN));
  const isOpen = Object.keys(known).length < Object.keys(rest).length;
  const { answer, decided, said } = isOpen
    ? unknownView(source, { division, tool, ...known })
    : answerView(source, question, toolName);
  return { answer, status: said, bar: isOpen ? [said] : answerBar(source, decided) };
}
