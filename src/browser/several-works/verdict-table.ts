import { worksTableWords } from '#words/works-table.ts';
import { MAX_COLUMNS, workInWords, type PlanOfWorks, type Work } from '../../decide/several-works.ts';
import type { Verdict } from '../../policy/answer.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import type { Question } from '../../policy/question.ts';
import { el, fromTemplate, type Child } from '../dom.ts';
import { called } from './called.ts';

/** Describes what a table is made from: the policy, and the address of the decision page, to which its cells lead. */
interface TableSource {
  policy: PolicyInput;
  decide: string;
}

/**
 * Makes the parts of the table of verdicts. A few plans are its columns, with a row for each piece of work and the strictest
 * verdict at the foot; more are its rows.
 */
export function verdictTable(
  source: TableSource,
  plans: readonly PlanOfWorks[],
  works: readonly Work[],
): HTMLElement[] {
  return plans.length <= MAX_COLUMNS ? byWork(source, plans, works) : byPlan(source, plans, works);
}

function byWork(source: TableSource, plans: readonly PlanOfWorks[], works: readonly Work[]): HTMLElement[] {
  const rows = works.map((work, place) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, ...called(source.policy, work)),
      ...plans.map(({ name, answers }) => answerCell(source, name, answers[place])),
    ),
  );
  const foot = el(
    'tr',
    {},
    el('th', { scope: 'row' }, worksTableWords.forAll),
    ...plans.map(({ name, all }) => cell(name, all, fromTemplate(`mark.${all}`))),
  );
  return [
    el('thead', {}, headings([worksTableWords.work, ...plans.map(({ name }) => name)])),
    el('tbody', {}, ...rows),
    el('tfoot', {}, ...(works.length > 1 ? [foot] : [])),
  ];
}

function byPlan(source: TableSource, plans: readonly PlanOfWorks[], works: readonly Work[]): HTMLElement[] {
  const inFull = works.length <= MAX_COLUMNS ? works : [];
  const words = inFull.map((work) => work.name ?? workInWords(source.policy, work));
  const hasAll = works.length > 1;
  const rows = plans.map(({ name, answers, all }) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, name),
      ...(hasAll ? [cell(worksTableWords.forAll, all, fromTemplate(`mark.${all}`))] : []),
      ...inFull.map((_, place) => answerCell(source, words[place] ?? '', answers[place])),
    ),
  );
  return [
    el('thead', {}, headings([worksTableWords.plan, ...(hasAll ? [worksTableWords.forAll] : []), ...words])),
    el('tbody', {}, ...rows),
    el('tfoot'),
  ];
}

function answerCell(
  { decide }: TableSource,
  label: string,
  answer: { question: Question; verdict: Verdict } | undefined,
): HTMLElement {
  if (!answer) return el('td', { 'data-label': label });
  const href = `${decide}?${new URLSearchParams({ ...answer.question }).toString()}`;
  return cell(label, answer.verdict, el('a', { href }, fromTemplate(`mark.${answer.verdict}`)));
}

const cell = (label: string, verdict: Verdict, ...children: Child[]) =>
  el('td', { 'data-label': label, 'data-verdict': verdict }, ...children);

const headings = (words: readonly string[]) => el('tr', {}, ...words.map((word) => el('th', { scope: 'col' }, word)));
