import { answerWords } from '#words/answers.ts';
import { whoseDay } from '../../model/whose-day.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import type { Answer } from '../../policy/answer.ts';
import { namedAlternatives } from '../../policy/named-alternatives.ts';
import { decide, type Decision } from '../../policy/decide.ts';
import { labelText } from '../../policy/label-text.ts';
import { modelLine } from '../../policy/model-line.ts';
import { findPlan, questionInWords, type Question } from '../../policy/question.ts';
import { copyButton } from '../copy-button.ts';
import { timeZone } from '../readers-day.ts';
import { el, type Child } from '../dom.ts';
import { verdictShape } from '../verdict-shape.ts';
import { answerLink } from './answer-link.ts';
import type { AnswerSource } from './answer-source.ts';
import { conditionList } from './condition-list.ts';
import { insteadOfThis } from './instead-of-this.ts';
import { reasons } from './reasons.ts';
import { request } from './request.ts';
import { whereToAsk } from './where-to-ask.ts';
import { whoAndWhen } from './who-and-when.ts';

/** Describes an answer that was made: what shows it, and what it says. */
export interface MadeAnswer {
  answer: HTMLElement;
  decided: Answer;
  /** Says it in a few words. */
  said: string;
}

/** The verdict as a headline with its shape, and what it means. */
function headline(verdict: Answer['verdict']): Child[] {
  const { headline: words, consequence } = VERDICT_NAMES[verdict];
  return [
    el('h2', { class: 'answer-verdict', tabindex: '-1' }, verdictShape(verdict), words),
    el('p', { class: 'answer-consequence' }, consequence),
  ];
}

/**
 * A complete answer as a card: the verdict, who decides by when, what to do now; below them whose model may answer and why.
 * @param toolName the name of a tool that nobody listed
 */
export function answerView(source: AnswerSource, question: Question, toolName: string): MadeAnswer {
  const { data, texts, on } = source;
  const decision = decide(data.policy, question, on);
  const at = findPlan(data.policy, question);
  const models = at && modelLine(data.policy.organization, at.plan);
  const others = namedAlternatives(data.policy, question, on);
  const answer = el(
    'div',
    { class: 'answer', 'data-verdict': decision.verdict },
    el(
      'p',
      { class: 'answer-question small muted' },
      toolName
        ? answerWords.named(questionInWords(data.policy, question, on), toolName)
        : questionInWords(data.policy, question, on),
    ),
    ...headline(decision.verdict),
    source.isOneOfTwo
      ? el('p', { class: 'small' }, answerLink(data, { question, name: answerWords.alone }))
      : undefined,
    ...whoAndWhen(source, decision, others?.whileWaiting),
    ...request(source, decision, toolName),
    ...whereToAsk(source, decision.routes),
    ...insteadOfThis(source, question, others),
    ...conditionList(texts, decision.conditions, {
      title: decision.verdict === 'approval' ? answerWords.onceApproved : answerWords.conditions,
      fill: (label) => (at ? labelText(label, at) : undefined),
    }),
    models ? el('p', { class: 'answer-models small' }, models) : undefined,
    ...reasons(source, decision),
    data.agents
      ? el(
          'p',
          { class: 'answer-agent small' },
          el('a', { href: `${data.agents}${question.division}.md` }, answerWords.agent),
        )
      : undefined,
    shareLine(decision),
  );
  return { answer, decided: decision, said: VERDICT_NAMES[decision.verdict].headline };
}

function shareLine(decision: Decision): HTMLElement {
  return el(
    'p',
    { class: 'answer-share small muted' },
    answerWords.share(decision.on, whoseDay(timeZone), decision.policyVersion),
    copyButton(answerWords.copyLink, () => location.href),
  );
}
