import { feedbackWords as words } from '#words/feedback.ts';
import { el } from '../dom.ts';
import { CHOOSABLE_VERDICTS } from '../../verdict/choosable-verdicts.ts';
import { differenceWords, type ScenarioAnswer } from '../../training/difference-words.ts';
import type { GivenAnswer } from '../../training/scenario-answer.ts';

/**
 * Returns what somebody reads after an answer: right or not, what differs from the right answer and which part of the question
 * makes it so, why the answer tempted, and that the first one counts.
 */
export function feedbackOn(
  card: HTMLElement,
  { first, latest, isRightAtFirst, isRightNow }: GivenAnswer,
  right: readonly string[],
): HTMLElement[] {
  const options = [...card.querySelectorAll<HTMLInputElement>('fieldset input')].map((input) => ({
    id: input.value,
    name: input.parentElement?.textContent.trim() ?? '',
  }));
  const names = (ids: readonly string[]) => options.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const ask = askOf(
    card,
    options.map(({ id }) => id),
  );
  const difference = differenceWords({
    ask,
    options: names(options.map(({ id }) => id)),
    chosen: names(latest),
    right: names(right),
  });
  const isRetry = first.join() !== latest.join();
  const tempted = [...card.querySelectorAll<HTMLElement>('.temptations [data-answer]')].filter(
    ({ dataset }) => !isRightNow && latest.includes(dataset.answer ?? ''),
  );
  return [
    el('p', { class: 'feedback-verdict' }, isRightNow ? words.right : words.notRight),
    el('p', {}, ...(ask === 'verdict' ? words.becauseOf : words.decides)<Node | string>(difference, reasons(card))),
    ...tempted.map((why) => el('p', {}, ...[...why.cloneNode(true).childNodes])),
    ...(isRetry ? [el('p', { class: 'small' }, words.first(names(first), isRightAtFirst))] : []),
  ];
}

/** Boxes ask for conditions; of circles those that offer verdicts ask for one, all others for a step. */
function askOf(card: HTMLElement, options: readonly string[]): ScenarioAnswer['ask'] {
  if (card.querySelector('fieldset [type="checkbox"]')) return 'conditions';
  return CHOOSABLE_VERDICTS.every((verdict) => options.includes(verdict)) ? 'verdict' : 'spot';
}

/** The rules that decide, each with the parts of the question by which it covers it: "RED-02 (use: Writing evaluations)". */
function reasons(card: HTMLElement): (Node | string)[] {
  return [...card.querySelectorAll<HTMLElement>('.answer .deciding')].flatMap((link, index) => {
    const parts = (link.dataset.by ?? '').split(' ').filter(Boolean);
    const named = parts.map((part) => {
      const place = card.querySelector(`.scene [data-part="${part}"]`);
      return words.part(place?.querySelector('dt')?.textContent ?? part, place?.querySelector('dd')?.textContent ?? '');
    });
    return [
      ...(index > 0 ? [words.between] : []),
      link.cloneNode(true),
      ...(named.length > 0 ? [words.parts(named)] : []),
    ];
  });
}
