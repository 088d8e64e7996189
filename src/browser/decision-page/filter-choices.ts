import { answerWords } from '#words/answers.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';

/**
 * Leaves of the tools those whose name, vendor or another name holds what is typed; says by which other name a tool was found.
 * @param field the field that is typed into, inside the list
 */
export function filterChoices(field: HTMLInputElement): void {
  const wanted = field.value.trim().toLowerCase();
  const list = field.closest('.ask-tools');
  for (const choice of list?.querySelectorAll<HTMLElement>('.choice') ?? []) {
    choice.querySelector('.choice-also')?.remove();
    const others = (choice.dataset.names ?? '').split('|').filter(Boolean);
    const also = wanted ? others.find((name) => name.includes(wanted)) : undefined;
    const own = [...choice.querySelectorAll('.choice-name, .choice-help')].map(({ textContent }) => textContent);
    const isOwn = own.join(' ').toLowerCase().includes(wanted);
    choice.hidden = !isOwn && also === undefined;
    if (isOwn || also === undefined) continue;
    find(choice, '.choice-name').after(el('span', { class: 'choice-also choice-help' }, answerWords.alsoCalled(also)));
  }
}
