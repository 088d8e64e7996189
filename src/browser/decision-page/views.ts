import { answerWords } from '#words/answers.ts';
import type { Question } from '../../policy/question.ts';
import { UNKNOWN } from '../../decide/choices.ts';
import { el } from '../dom.ts';
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
 * Makes the answer to a question, of which parts may be unknown; with a plan beside it, the answers for both side by side.
 * @param toolName the name of a tool that nobody listed
 * @param beside another plan for the same work, as `tool/plan`
 */
export function shownAnswer(
  source: AnswerSource,
  question: Question,
  toolName: string,
  beside: string | undefined,
): ShownAnswer {
  const [tool = '', plan = ''] = beside?.split('/') ?? [];
  if (beside === undefined || (question.tool === tool && question.plan === plan))
    return oneAnswer(source, question, toolName);
  const one = oneAnswer({ ...source, isOneOfTwo: true }, question, toolName);
  const other = oneAnswer({ ...source, isOneOfTwo: true }, { ...question, tool, plan }, '');
  return {
    answer: el('div', { class: 'answers-beside' }, one.answer, other.answer),
    status: answerWords.beside(one.status, other.status),
    bar: [...one.bar, ' | ', ...other.bar],
  };
}

function oneAnswer(source: AnswerSource, question: Question, toolName: string): ShownAnswer {
  const { division, tool, ...rest } = question;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== UNKNOWN));
  const isOpen = Object.keys(known).length < Object.keys(rest).length;
  const { answer, decided, said } = isOpen
    ? unknownView(source, { division, tool, ...known })
    : answerView(source, question, toolName);
  return { answer, status: said, bar: isOpen ? [said] : answerBar(source, decided) };
}
