import { answerWords } from '#words/answers.ts';
import type { PageData } from '../../decide/page-data.ts';
import type { NamedAnswer } from '../../policy/named-alternatives.ts';
import type { Question } from '../../policy/question.ts';
import { el } from '../dom.ts';

/** A link to two answers side by side: to the question, and to the same work with another plan. */
export const besideLink = (
  { page }: PageData,
  question: Question,
  { question: other, name }: NamedAnswer,
): HTMLElement => {
  const query = new URLSearchParams({ ...question, beside: `${other.tool}/${other.plan}` }).toString();
  return el(
    'a',
    { class: 'answer-beside small', href: `${page}?${query.replaceAll('%2F', '/')}` },
    answerWords.sideBySide,
    el('span', { class: 'visually-hidden' }, answerWords.sideBySideWith(name)),
  );
};

/** A link to another answer. */
export const answerLink = (
  { page }: PageData,
  { question, name }: Pick<NamedAnswer, 'question' | 'name'>,
): HTMLElement => el('a', { href: `${page}?${new URLSearchParams({ ...question }).toString()}` }, name);
