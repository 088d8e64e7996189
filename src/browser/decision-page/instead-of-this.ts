import { answerWords } from '#words/answers.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import { workAddress } from '../../model/work-address.ts';
import { MAX_SHOWN_ALTERNATIVES, type NamedAlternatives, type NamedAnswer } from '../../policy/named-alternatives.ts';
import type { Question } from '../../policy/question.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';
import { answerLink, besideLink } from './answer-link.ts';
import type { AnswerSource } from './answer-source.ts';

/** Returns what may be used instead: the nearest plan, the next ones folded, the rest in the comparison of tools; else what to do without a tool. */
export function insteadOfThis(
  { data, texts, isOneOfTwo }: AnswerSource,
  question: Question,
  found: NamedAlternatives | undefined,
): Child[] {
  if (!found) return [];
  const [first, ...others] = found.plans;
  const named = (plan: NamedAnswer) => [
    answerLink(data, plan),
    ` ${VERDICT_NAMES[plan.verdict].inline}`,
    ...(isOneOfTwo ? [] : [' · ', besideLink(data, question, plan)]),
  ];
  const left = found.plans.length - MAX_SHOWN_ALTERNATIVES;
  const comparison = (text: string) => el('a', { href: workAddress(data.comparison, question) }, text);
  return [
    el('h3', {}, answerWords.instead),
    first && el('p', {}, ...named(first)),
    others.length > 0
      ? el(
          'details',
          {},
          el('summary', {}, answerWords.more(others.length)),
          el(
            'ul',
            { class: 'answer-list' },
            ...others.slice(0, MAX_SHOWN_ALTERNATIVES - 1).map((other) => el('li', {}, ...named(other))),
            left > 0 ? el('li', {}, ...answerWords.moreInComparison<Child>(left, comparison)) : undefined,
          ),
        )
      : undefined,
    found.instead.length > 0 ? el('p', {}, ...insteadWords(texts, found.instead)) : undefined,
    found.sameMaker ? el('p', { class: 'small' }, found.sameMaker) : undefined,
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
