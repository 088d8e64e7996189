import { VERDICT_NAMES } from '../../verdict/names.ts';
import { decideUnknown, type OpenQuestion, type UnknownPart } from '../../policy/unknown.ts';
import { conditionList, headline, routeList } from './answer-view.ts';
import { el, fromTemplate } from '../dom.ts';
import type { PageData } from '../../decide/page-data.ts';

const NAMES: Record<UnknownPart, string> = { plan: 'the plan', data: 'the data class', use: 'where the output goes' };

/** Returns what can be said while a part is unknown: the verdict for each possible value, how to find out, what applies until then. */
export function unknownView(data: PageData, question: OpenQuestion, on: string): HTMLElement {
  const { unknown, untilKnown } = decideUnknown(data.policy, question, on);
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
    fromTemplate(`find-out-${part}`),
  ]);
  const title =
    decisive.length > 0
      ? `It depends on ${decisive.map(({ part }) => NAMES[part]).join(' and ')}`
      : 'It makes no difference here';
  return el(
    'div',
    { class: 'answer', 'data-verdict': untilKnown.verdict },
    el('p', { class: 'answer-depends' }, title),
    el(
      'p',
      { class: 'small muted' },
      decisive.length > 0 ? 'Until you know, the strictest applies:' : 'Whatever it is, the answer is the same:',
    ),
    ...headline(untilKnown.verdict),
    ...parts.flat(),
    ...conditionList(untilKnown.conditions),
    ...routeList(untilKnown.routes),
  );
}
