import { answerWords } from '#words/answers.ts';
import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';

/**
 * Leaves of the tools those whose name, vendor or another name holds what is typed; says by which other name a tool was found.
 * Where none is found, the one that nobody listed is left, and takes what is typed as its name.
 * @param field the field that is typed into, inside the list
 */
export function filterChoices(field: HTMLInputElement): void {
  const typed = field.value.trim();
  const wanted = typed.toLowerCase();
  const choices = [...(field.closest('.ask-tools')?.querySelectorAll<HTMLElement>('.choice') ?? [])];
  for (const choice of choices) {
    choice.querySelector('.choice-also')?.remove();
    const others = (choice.dataset.names ?? '').split('|').filter(Boolean);
    const also = wanted ? others.find((name) => name.includes(wanted)) : undefined;
    const own = [...choice.querySelectorAll('.choice-name, .choice-help')].map(({ textContent }) => textContent);
    const isOwn = own.join(' ').toLowerCase().includes(wanted);
    choice.hidden = !isOwn && also === undefined;
    if (!isOwn && also !== undefined) say(choice, answerWords.alsoCalled(also));
  }
  const unlisted = choices.find((choice) => choice.querySelector(`input[value="${UNLISTED_TOOL}"]`));
  if (!unlisted || choices.some(({ hidden }) => !hidden)) return;
  unlisted.hidden = false;
  say(unlisted, answerWords.askByName(typed), typed);
}

/**
 * Says beside a choice why it is left.
 * @param name the name that a tool gets by the choice
 */
function say(choice: HTMLElement, text: string, name?: string): void {
  const attributes = { class: 'choice-also choice-help', ...(name !== undefined && { 'data-name': name }) };
  find(choice, '.choice-name').after(el('span', attributes, text));
}
