import type { AnswerTexts } from '../../decide/answer-texts.ts';
import type { PageData } from '../../decide/page-data.ts';
import { el } from '../dom.ts';

/** Holds what answers are made with: loaded with the first choice, not with the page. */
export interface AnswerParts {
  views: typeof import('./views.ts');
  texts: AnswerTexts;
  /** The data of the page, now with the whole policy. */
  data: PageData;
}

/**
 * Loads what shows answers, with the policy, its texts and the style sheet.
 * @throws when one of them is not there
 */
export async function loadAnswerParts(data: PageData): Promise<AnswerParts> {
  const views = import('./views.ts');
  const [texts] = await Promise.all([loadTexts(data.texts), loadStyles(data.styles)]);
  const { filterChoices, showPossible, shownAnswer } = await views;
  return {
    views: { filterChoices, showPossible, shownAnswer },
    texts,
    data: { ...data, policy: texts.policy },
  };
}

async function loadTexts(address: string): Promise<AnswerTexts> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there: ${answer.status}`);
  // Written by the build, from the same type.
  return (await answer.json()) as AnswerTexts;
}

/** An answer without its style sheet is still an answer: one that cannot be loaded keeps nothing back. */
function loadStyles(href: string): Promise<unknown> {
  const sheet = el('link', { rel: 'stylesheet', href });
  const done = new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
  document.head.append(sheet);
  return done;
}
