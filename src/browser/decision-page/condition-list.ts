import { answerWords } from '#words/answers.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import { copyButton } from '../copy-button.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';

/** Describes how conditions are shown. */
interface ConditionWords {
  title?: string;
  /** Completes what to write where a condition asks for a label; without it, nothing is said of labels. */
  fill?: (label: string) => string | undefined;
}

/** Conditions, numbered: each can be ticked, says how it is met, and all are copied into a pull request as they are ticked. */
export function conditionList(
  { conditions }: AnswerTexts,
  ids: readonly string[],
  { title = answerWords.conditions, fill = () => undefined }: ConditionWords = {},
): Child[] {
  if (ids.length === 0) return [];
  const item = (id: string) => {
    const { text = [], how = [], label } = conditions[id] ?? {};
    const words = label === undefined ? undefined : fill(label);
    return el(
      'li',
      {},
      el(
        'label',
        { class: 'answer-condition' },
        el('input', { type: 'checkbox', autocomplete: 'off' }),
        el('span', {}, ...inlineNodes(text)),
      ),
      words === undefined ? undefined : el('p', {}, ...answerWords.label<Child>(el('code', {}, words))),
      el(
        'details',
        { class: 'small' },
        el('summary', {}, answerWords.how),
        el('p', { class: 'muted' }, ...inlineNodes(how)),
      ),
    );
  };
  const list = el('ol', { class: 'answer-conditions' }, ...ids.map(item));
  const asTaskList = () =>
    [...list.querySelectorAll('label')]
      .map((label) => `- [${label.querySelector('input')?.checked ? 'x' : ' '}] ${label.textContent}`)
      .join('\n');
  return [el('h3', {}, title), list, copyButton(answerWords.copyConditions, asTaskList)];
}
