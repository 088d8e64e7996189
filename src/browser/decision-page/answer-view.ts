import { dayWords } from '../../basics/time-zone.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import type { Answer } from '../../policy/answer.ts';
import { workAddress } from '../../model/work-address.ts';
import { MAX_SHOWN_ALTERNATIVES, namedAlternatives, type NamedAnswer } from '../../policy/named-alternatives.ts';
import { decide, type Decision } from '../../policy/decide.ts';
import { labelText } from '../../policy/label-text.ts';
import { modelLine } from '../../policy/model-line.ts';
import { findPlan, questionInWords, type Question } from '../../policy/question.ts';
import { copyButton } from '../copy-button.ts';
import { readersToday, timeZone } from '../readers-day.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';
import { verdictShape } from '../verdict-shape.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import type { PageData } from '../../decide/page-data.ts';
import { issueAddress, requestText } from '../../decide/request.ts';

/** Describes what answers are made from: the page's data, the texts, and the day (YYYY-MM-DD). */
export interface AnswerSource {
  data: PageData;
  texts: AnswerTexts;
  on: string;
}

/** Describes an answer that was made: what shows it, and what it says. */
export interface MadeAnswer {
  answer: HTMLElement;
  decided: Answer;
}

/** The verdict as a headline with its shape, and what it means. */
export function headline(verdict: Answer['verdict']): Child[] {
  const { headline: words, consequence } = VERDICT_NAMES[verdict];
  return [
    el('h2', { class: 'answer-verdict', tabindex: '-1' }, verdictShape(verdict), words),
    el('p', { class: 'answer-consequence' }, consequence),
  ];
}

/** A complete answer: verdict, conditions, who decides, the request, reasons, alternatives. */
export function answerView({ data, texts, on }: AnswerSource, question: Question, toolName: string): MadeAnswer {
  const decision = decide(data.policy, question, on);
  const at = findPlan(data.policy, question);
  const models = at && modelLine(data.policy.organization, at.plan);
  const conditions = conditionList(
    texts,
    decision.conditions,
    decision.verdict === 'approval' ? 'Conditions, once approved' : 'Conditions',
    (label) => (at ? labelText(label, at) : undefined),
  );
  const answer = el(
    'div',
    { class: 'answer', 'data-verdict': decision.verdict },
    el(
      'p',
      { class: 'answer-question small muted' },
      questionInWords(data.policy, question, on),
      toolName ? `: ${toolName}` : undefined,
    ),
    models ? el('p', { class: 'answer-models small muted' }, models) : undefined,
    ...headline(decision.verdict),
    ...routeList(data, texts, decision.routes),
    ...request(data, texts, decision, toolName),
    ...conditions,
    ...whatElse(data, texts, question, on),
    ...why(data, texts, decision),
    shareLine(decision),
  );
  return { answer, decided: decision };
}

/**
 * Conditions, each with what to do and how.
 * @param fill completes what to write where a condition asks for a label; without it, nothing is said of labels
 */
export function conditionList(
  { conditions }: AnswerTexts,
  ids: readonly string[],
  title = 'Conditions',
  fill: (label: string) => string | undefined = () => undefined,
): Child[] {
  if (ids.length === 0) return [];
  const item = (id: string) => {
    const { text = [], how = [], label } = conditions[id] ?? {};
    return el(
      'li',
      {},
      el('p', {}, ...inlineNodes(text)),
      el('p', { class: 'muted small' }, ...inlineNodes(how)),
      labelLine(label && fill(label)),
    );
  };
  return [el('h3', {}, title), el('ul', { class: 'answer-list' }, ...ids.map(item))];
}

const labelLine = (label: string | undefined) =>
  label === undefined ? undefined : el('p', {}, 'For this plan, write: ', el('code', {}, label));

/** Returns who decides, and by when. */
export function routeList({ policy }: PageData, { routes }: AnswerTexts, ids: readonly string[]): Child[] {
  if (ids.length === 0) return [];
  const item = (id: string) => {
    const { name = id, workingDays = 0 } = policy.organization.routes.find((route) => route.id === id) ?? {};
    const { decides = '', ask = [], overdue = [] } = routes[id] ?? {};
    const days = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
    return el(
      'div',
      { class: 'answer-route' },
      el('p', {}, el('strong', {}, decides), `, within ${days} of a complete request. `, ...inlineNodes(ask)),
      el('p', { class: 'muted small' }, `${name}. `, ...inlineNodes(overdue)),
    );
  };
  return [el('h3', {}, 'Who decides, and by when'), ...ids.map(item)];
}

function request(data: PageData, texts: AnswerTexts, decision: Decision, toolName: string): Child[] {
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
    { id: 'request-text', rows: '9', readonly: '', 'aria-label': 'Request, ready to paste' },
    text.body,
  );
  return [
    el('h3', {}, 'Your request'),
    field,
    el(
      'p',
      { class: 'answer-actions' },
      copyButton('Copy the request', () => text.body, field),
      issue ? el('a', { class: 'button quiet', href: issue }, 'Open as an issue') : undefined,
    ),
  ];
}

function whatElse(data: PageData, texts: AnswerTexts, question: Question, on: string): Child[] {
  const found = namedAlternatives(data.policy, question, on);
  if (!found) return [];
  const link = ({ question: other, verdict, name }: NamedAnswer) =>
    el(
      'li',
      {},
      el('a', { href: `${data.page}?${new URLSearchParams({ ...other }).toString()}` }, name),
      ` ${VERDICT_NAMES[verdict].tag.toLowerCase()}`,
    );
  const more = found.plans.length - MAX_SHOWN_ALTERNATIVES;
  const comparison = el('a', { href: workAddress(data.comparison, question) }, 'comparison of tools');
  return [
    el('h3', {}, 'What you may use instead'),
    found.plans.length > 0
      ? el(
          'ul',
          { class: 'answer-list' },
          ...found.plans.slice(0, MAX_SHOWN_ALTERNATIVES).map(link),
          more > 0 ? el('li', {}, `and ${more} more in the `, comparison) : undefined,
        )
      : undefined,
    found.instead.length > 0 ? el('p', {}, ...insteadWords(texts, found.instead)) : undefined,
    found.sameMaker ? el('p', {}, found.sameMaker) : undefined,
    ...(found.whileWaiting.length > 0
      ? [
          el('h3', {}, 'What this plan may do meanwhile'),
          el('ul', { class: 'answer-list' }, ...found.whileWaiting.map(link)),
        ]
      : []),
  ];
}

/** Returns what rules say to do instead, each text once; the engine's own words as they are. */
function insteadWords({ rules }: AnswerTexts, instead: readonly string[]): Child[] {
  // The policy of the page has the ids of rules in place of their words.
  const texts = instead.map((words) => rules[words]?.instead ?? [words]);
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()].flatMap((text) => [
    ...inlineNodes(text),
    ' ',
  ]);
}

function why(data: PageData, { rules }: AnswerTexts, decision: Decision): Child[] {
  const rule = (id: string, note?: string) =>
    el(
      'li',
      {},
      el('a', { class: 'rule-id', href: `${data.rules}#${id}` }, id),
      ' ',
      el('strong', {}, `${rules[id]?.title ?? ''}.`),
      ' ',
      ...inlineNodes(rules[id]?.reason ?? []),
      note ? el('span', { class: 'muted small' }, note) : undefined,
    );
  const part = (title: string, items: HTMLElement[]) =>
    items.length > 0 ? [el('h4', {}, title), el('ul', { class: 'answer-list' }, ...items)] : [];
  return [
    el('h3', {}, 'Why'),
    ...part(
      'Deciding',
      decision.deciding.map((id) => rule(id)),
    ),
    ...part(
      'Also binding',
      decision.alsoBinding.map((id) => rule(id)),
    ),
    ...part(
      'Replaced here',
      decision.replaced.map((found) => rule(found.rule, ` replaced by ${found.by.join(', ')}`)),
    ),
  ];
}

function shareLine(decision: Decision): HTMLElement {
  return el(
    'p',
    { class: 'answer-share small muted' },
    `As of ${decision.on}, ${dayWords(timeZone)}, policy version ${decision.policyVersion}. `,
    copyButton('Copy the link to this answer', () => location.href),
  );
}
