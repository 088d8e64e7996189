import { answerWords } from '#words/answers.ts';
import { closed } from '#words/sentences.ts';
import type { Decision } from '../../policy/decide.ts';
import { isRedLine } from '../../policy/policy-input.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';
import type { AnswerSource } from './answer-source.ts';

/** Why it is so: the deciding rules by name; their reasons, the rules that also bind and those that are replaced are folded. */
export function reasons({ data, texts: { rules } }: AnswerSource, decision: Decision): Child[] {
  const { deciding, alsoBinding, replaced } = decision;
  const link = (id: string) => el('a', { class: 'rule-id', href: `${data.rules}#${id}` }, id);
  const title = (id: string) => el('strong', {}, closed(rules[id]?.title ?? ''));
  const redLine = (id: string): Child[] => {
    const rule = data.policy.rules.find((one) => one.id === id);
    return rule && isRedLine(rule) ? [' ', el('span', { class: 'red-line-name' }, answerWords.redLine)] : [];
  };
  const reason = (id: string) => inlineNodes(rules[id]?.reason ?? []);
  const folded = (summary: string, items: HTMLElement[]) =>
    items.length > 0
      ? el('details', {}, el('summary', {}, summary), el('ul', { class: 'answer-list' }, ...items))
      : undefined;
  return [
    el('h3', {}, answerWords.why),
    ...deciding.map((id) => el('p', {}, link(id), ' ', title(id), ...redLine(id))),
    folded(
      answerWords.reason(deciding.length),
      deciding.map((id) => el('li', {}, ...reason(id))),
    ),
    folded(
      answerWords.alsoBinding(alsoBinding),
      alsoBinding.map((id) => el('li', {}, link(id), ' ', title(id), ' ', ...reason(id))),
    ),
    folded(
      answerWords.replaced(replaced.map(({ rule }) => rule)),
      replaced.map(({ rule, by }) =>
        el(
          'li',
          {},
          link(rule),
          ' ',
          title(rule),
          ' ',
          ...reason(rule),
          el('span', { class: 'muted small' }, answerWords.replacedBy(by)),
        ),
      ),
    ),
  ];
}
