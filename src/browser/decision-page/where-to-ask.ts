import { answerWords } from '#words/answers.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';
import type { AnswerSource } from './answer-source.ts';

/** Where to ask on each route, and what happens when nobody answers. */
export const whereToAsk = ({ data, texts }: AnswerSource, routes: readonly string[]): Child[] =>
  routes.map((id) => {
    const { name = id } = data.policy.organization.routes.find((each) => each.id === id) ?? {};
    const { ask = [], overdue = [] } = texts.routes[id] ?? {};
    return el(
      'details',
      {},
      el('summary', {}, answerWords.whereToAsk(name)),
      el('p', {}, ...inlineNodes(ask)),
      el('p', { class: 'muted small' }, ...inlineNodes(overdue)),
    );
  });
