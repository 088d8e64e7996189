import type { PageData } from '../../decide/page-data.ts';
import type { NamedAnswer } from '../../policy/named-alternatives.ts';
import { el } from '../dom.ts';

/** A link to another answer. */
export const answerLink = ({ page }: PageData, { question, name }: NamedAnswer): HTMLElement =>
  el('a', { href: `${page}?${new URLSearchParams({ ...question }).toString()}` }, name);
