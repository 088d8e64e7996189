import { outlookPhrases } from '#words/outlook.ts';
import { betweenNames, closed, inARow } from '#words/sentences.ts';
import { UNKNOWN } from '../../decide/choices.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import { outlookWords } from '../../decide/outlook-words.ts';
import { choosableOn } from '../../policy/choosable-on.ts';
import type { PolicyInput, PolicyValue } from '../../policy/policy-input.ts';
import { decideUnknown, type OpenQuestion, type Outlook, type UnknownPart } from '../../policy/unknown.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';
import { el, type Child } from '../dom.ts';
import { inlineNodes } from '../inline-nodes.ts';
import { verdictShape } from '../verdict-shape.ts';
import type { AnswerSource } from './answer-source.ts';
import type { MadeAnswer } from './answer-view.ts';
import { conditionList } from './condition-list.ts';
import { whereToAsk } from './where-to-ask.ts';
import { whoAndWhen } from './who-and-when.ts';

type Possibility = Outlook['unknown'][number]['possibilities'][number];

/** Returns what can be said while a part is unknown: what holds for every value that is left, what differs, and how to find out. */
export function unknownView(source: AnswerSource, question: OpenQuestion): MadeAnswer {
  const { data, texts, on } = source;
  const outlook = decideUnknown(data.policy, question, on);
  const { unknown, untilKnown, always } = outlook;
  const { headline, consequence, verdict } = outlookWords(outlook);
  const { organization, tools } = data.policy;
  const values = {
    plan: tools.find(({ id }) => id === question.tool)?.plans ?? [],
    data: organization.data,
    use: organization.uses,
  };
  const answerOf = (part: UnknownPart, value: string) =>
    `${data.page}?${new URLSearchParams({ plan: UNKNOWN, data: UNKNOWN, use: UNKNOWN, ...question, [part]: value }).toString()}`;
  const parts = unknown
    .filter(({ dependsOnIt }) => dependsOnIt)
    .map(({ part, possibilities }) => [
      el('h3', {}, outlookPhrases.differsBy(part)),
      el(
        'ul',
        { class: 'answer-list answer-cases' },
        ...alike(possibilities).map((group) =>
          el(
            'li',
            { 'data-verdict': group[0].strictest.verdict },
            el(
              'strong',
              { class: 'answer-word' },
              verdictShape(group[0].strictest.verdict),
              ` ${verdictWords(group[0])}`,
            ),
            el(
              'span',
              {},
              ...group.flatMap(({ value }, place) => [
                place > 0 ? betweenNames : undefined,
                el('a', { href: answerOf(part, value) }, values[part].find(({ id }) => id === value)?.name ?? value),
              ]),
            ),
          ),
        ),
      ),
      ...findOut(texts, part, choosableOn(values[part], on)),
    ]);
  const whatHolds =
    untilKnown.verdict === 'conditional'
      ? conditionList(texts, untilKnown.conditions, { title: outlookPhrases.everyCase })
      : conditionList(texts, always, {
          title: verdict === undefined ? outlookPhrases.notProhibited : outlookPhrases.whateverItIs,
        });
  const answer = el(
    'div',
    { class: 'answer', 'data-verdict': verdict },
    el('p', { class: 'answer-question small muted' }, openQuestionInWords(data.policy, question)),
    el('h2', { class: 'answer-verdict', tabindex: '-1' }, verdict && verdictShape(verdict), headline),
    el('p', { class: 'answer-consequence' }, consequence),
    ...parts.flat(),
    ...whatHolds,
    ...whoAndWhen(source, untilKnown),
    ...whereToAsk(source, untilKnown.routes),
  );
  return { answer, decided: untilKnown, said: headline };
}

/** "Product, Codex (Enterprise), data class unknown, Product code": paper has no choices beside the answer. */
function openQuestionInWords(
  { organization, tools }: PolicyInput,
  { division, tool, plan, ...rest }: OpenQuestion,
): string {
  const nameIn = (values: readonly PolicyValue[], id: string) => values.find((value) => value.id === id)?.name ?? id;
  const plans = tools.find(({ id }) => id === tool)?.plans ?? [];
  return inARow([
    nameIn(organization.divisions, division),
    outlookPhrases.planOf(nameIn(tools, tool), plan && nameIn(plans, plan)),
    rest.data === undefined ? outlookPhrases.dataUnknown : nameIn(organization.data, rest.data),
    rest.use === undefined ? outlookPhrases.useUnknown : nameIn(organization.uses, rest.use),
  ]);
}

/** Returns the values in groups that mean the same, the laxest first. */
function alike(possibilities: readonly Possibility[]): [Possibility, ...Possibility[]][] {
  const groups = new Map<string, [Possibility, ...Possibility[]]>();
  for (const possibility of possibilities) {
    const key = verdictWords(possibility);
    const group = groups.get(key);
    if (group) group.push(possibility);
    else groups.set(key, [possibility]);
  }
  return [...groups.values()].sort((a, b) => strictness(a[0]) - strictness(b[0]));
}

const ORDER = ['allowed', 'conditional', 'approval', 'gap', 'prohibited'];
const strictness = ({ laxest, strictest }: Possibility) =>
  ORDER.indexOf(strictest.verdict) * ORDER.length + ORDER.indexOf(laxest);

/** "With 4 conditions", "Ask first · 5 working days"; with another part unknown, the best and the worst case. */
function verdictWords({ laxest, strictest }: Possibility): string {
  const { tag } = VERDICT_NAMES[strictest.verdict];
  if (laxest !== strictest.verdict) return outlookPhrases.range(VERDICT_NAMES[laxest].tag, tag);
  if (strictest.verdict === 'conditional') return outlookPhrases.withConditions(strictest.conditions.length);
  return strictest.verdict === 'approval' ? outlookPhrases.approvalIn(tag, strictest.workingDays) : tag;
}

function findOut({ findOut: known }: AnswerTexts, part: UnknownPart, values: readonly PolicyValue[]): Child[] {
  const title = el('h3', {}, outlookPhrases.howToFindOut);
  if (part === 'plan') return [title, el('p', { class: 'small' }, outlookPhrases.findOutPlan)];
  const item = ({ id, name }: PolicyValue) =>
    el('li', {}, el('strong', {}, closed(name)), ' ', ...inlineNodes(known[part][id] ?? []));
  return [title, el('ul', { class: 'answer-list small' }, ...values.map(item))];
}
