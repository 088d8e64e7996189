import { answerWords } from '#words/answers.ts';
import type { Answer } from '../../policy/answer.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import { el } from '../dom.ts';
import { verdictShape } from '../verdict-shape.ts';
import type { AnswerSource } from './answer-source.ts';

/** The answer in a line: "Ask first · Privacy lead · 5 working days". */
export function answerBar({ texts }: AnswerSource, answer: Answer): (Node | string)[] {
  const who = answer.routes.map((id) => texts.routes[id]?.decides ?? id);
  const days = answer.verdict === 'approval' ? [answerWords.workingDays(answer.workingDays)] : [];
  const conditions = answer.verdict === 'conditional' ? [answerWords.conditionCount(answer.conditions.length)] : [];
  const more = [...who, ...days, ...conditions].map((words) => ` · ${words}`).join('');
  const { tag } = VERDICT_NAMES[answer.verdict];
  return [
    el('span', { class: 'bar-verdict', 'data-verdict': answer.verdict }, verdictShape(answer.verdict), ` ${tag}`),
    more,
  ];
}
