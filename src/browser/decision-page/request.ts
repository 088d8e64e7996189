import { answerWords } from '#words/answers.ts';
import { issueAddress, requestText } from '../../decide/request.ts';
import type { Decision } from '../../policy/decide.ts';
import { questionInWords } from '../../policy/question.ts';
import { copyButton } from '../copy-button.ts';
import { el, type Child } from '../dom.ts';
import { readersToday } from '../readers-day.ts';
import type { AnswerSource } from './answer-source.ts';

/** The request for an approval, whole, and one button that opens it where requests are made; else it is copied. */
export function request({ data, texts, isOneOfTwo }: AnswerSource, decision: Decision, toolName: string): Child[] {
  // Nobody is asked for a day that is over.
  if (decision.verdict !== 'approval' || decision.on < readersToday()) return [];
  const routes = decision.routes.map((id) => ({
    name: data.policy.organization.routes.find((route) => route.id === id)?.name ?? id,
    include: texts.routes[id]?.include ?? [],
  }));
  const words = questionInWords(data.policy, decision.question, decision.on);
  const text = requestText({ questionInWords: words, decision, toolName, link: location.href, routes });
  const issue = issueAddress(texts.gitHost.newIssue, text, texts.gitHost.maxUrlLength);
  const field = el(
    'textarea',
    {
      // Beside another answer there may be two of them.
      id: isOneOfTwo ? undefined : 'request-text',
      rows: String(text.body.split('\n').length + 1),
      readonly: '',
      'aria-label': answerWords.requestField,
    },
    text.body,
  );
  return [
    el('h3', {}, answerWords.request),
    el(
      'p',
      { class: 'answer-actions' },
      issue ? el('a', { class: 'button', href: issue }, answerWords.openIssue) : undefined,
      copyButton(answerWords.copyRequest, () => text.body, field),
    ),
    field,
  ];
}
