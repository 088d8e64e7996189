import { VERDICT_NAMES } from '../../verdict/names.ts';
import type { PolicyValue } from '../../policy/policy-input.ts';
import { decideUnknown, type OpenQuestion, type UnknownPart } from '../../policy/unknown.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import { choosableOn } from '../../policy/choosable-on.ts';
import type { AnswerSource } from './answer-source.ts';
import { headline, type MadeAnswer } from './answer-view.ts';
import { conditionList } from './condition-list.ts';
import { whereToAsk } from './where-to-ask.ts';
import { whoAndWhen } from './who-and-when.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';

const NAMES: Record<UnknownPart, string> = { plan: 'the plan', data: 'the data class', use: 'where the output goes' };

/** Returns what can be said while a part is unknown: the verdict for each possible value, how to find out, what applies until then. */
export function unknownView(source: AnswerSource, question: OpenQuestion): MadeAnswer {
  const { data, texts, on } = source;
  const { unknown, decisions, untilKnown } = decideUnknown(data.policy, question, on);
  const decisive = unknown.filter(({ dependsOnIt }) => dependsOnIt);
  const { organization, tools } = data.policy;
  const values = {
    plan: tools.find(({ id }) => id === question.tool)?.plans ?? [],
    data: organization.data,
    use: organization.uses,
  };
  const parts = decisive.map(({ part, possibilities }) => [
    el('h3', {}, `If you knew ${NAMES[part]}`),
    el(
      'ul',
      { class: 'answer-list' },
      ...possibilities.map(({ value, strictest }) =>
        el(
          'li',
          { 'data-verdict': strictest.verdict },
          `${values[part].find(({ id }) => id === value)?.name ?? value}: `,
          el('strong', { class: 'answer-word' }, VERDICT_NAMES[strictest.verdict].tag.toLowerCase()),
        ),
      ),
    ),
    ...findOut(texts, part, choosableOn(values[part], on)),
  ]);
  const isDifferent = decisions.some(({ verdict }) => verdict !== untilKnown.verdict);
  const title =
    decisive.length > 0
      ? `It depends on ${decisive.map(({ part }) => NAMES[part]).join(' and ')}`
      : 'It makes no difference here';
  const answer = el(
    'div',
    { class: 'answer', 'data-verdict': untilKnown.verdict },
    el('p', { class: 'answer-depends' }, title),
    el(
      'p',
      { class: 'small muted' },
      decisive.length > 0 ? 'Until you know, the strictest applies:' : 'Whatever it is, the answer is the same:',
    ),
    ...headline(
      untilKnown.verdict,
      isDifferent ? 'Do not start before you know: the answers below differ.' : undefined,
    ),
    ...parts.flat(),
    ...conditionList(texts, untilKnown.conditions),
    ...whoAndWhen(source, untilKnown),
    ...whereToAsk(source, untilKnown.routes),
  );
  return { answer, decided: untilKnown };
}

function findOut({ findOut: known }: AnswerTexts, part: UnknownPart, values: readonly PolicyValue[]): Child[] {
  if (part === 'plan') {
    const text = 'The plan’s help text says how to recognise it. Your administrator knows which one was bought.';
    return [el('p', { class: 'small' }, text)];
  }
  const item = ({ id, name }: PolicyValue) =>
    el('li', {}, el('strong', {}, `${name}.`), ' ', ...inlineNodes(known[part][id] ?? []));
  return [
    el('p', { class: 'answer-find-out' }, el('strong', {}, 'How to find out.')),
    el('ul', { class: 'small' }, ...values.map(item)),
  ];
}
