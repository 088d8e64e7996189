import { answerWords } from '#words/answers.ts';
import { betweenNames, inARow } from '#words/sentences.ts';
import { addWorkingDays } from '../../basics/calendar.ts';
import { readableDate } from '../../words/format.ts';
import { VERDICTS, type Answer } from '../../policy/answer.ts';
import type { NamedAnswer } from '../../policy/named-alternatives.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import { el, type Child } from '../dom.ts';
import { readersToday } from '../readers-day.ts';
import { answerLink } from './answer-link.ts';
import type { AnswerSource } from './answer-source.ts';

/**
 * Returns who decides, by which day if they are asked today, and what the plan may do in the meantime or at all.
 * @param whileWaiting other uses for which the plan may serve
 */
export function whoAndWhen(source: AnswerSource, answer: Answer, whileWaiting: readonly NamedAnswer[] = []): Child[] {
  const { data, texts, on } = source;
  const { routes } = answer;
  const fact = (name: string, ...words: Child[]) => el('div', {}, el('dt', {}, name), el('dd', {}, ...words));
  const clock = answer.verdict === 'approval' ? answer.workingDays : 0;
  const byWhen = readableDate(addWorkingDays(readersToday(), clock));
  const facts = [
    ...(answer.verdict === 'approval'
      ? [
          fact(answerWords.whoDecides, inARow(routes.map((id) => texts.routes[id]?.decides ?? id))),
          on < readersToday()
            ? fact(answerWords.byWhen, answerWords.fromRequest(clock))
            : fact(answerWords.byWhen, ...answerWords.ifAskedToday<Child>(el('strong', {}, byWhen), clock)),
        ]
      : []),
    ...VERDICTS.map((verdict) => ({ verdict, uses: whileWaiting.filter((use) => use.verdict === verdict) }))
      .filter(({ uses }) => uses.length > 0)
      .map(({ verdict, uses }) =>
        fact(
          (answer.verdict === 'approval' ? answerWords.meanwhile : answerWords.forThis)(VERDICT_NAMES[verdict].inline),
          ...uses.flatMap((use, index) => [index > 0 ? betweenNames : undefined, answerLink(data, use)]),
        ),
      ),
  ];
  return facts.length > 0 ? [el('dl', { class: 'answer-row' }, ...facts)] : [];
}
