import { nextQuestion, seeAnswer } from '#words/decide-script.ts';
import { inARow } from '#words/sentences.ts';
import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { missingParts, type Choices, type QuestionPart } from '../../decide/choices.ts';
import { find } from '../find.ts';

/** The form of the four questions: shows what is chosen, and leads from one question to the next. */
export class ChoiceForm {
  readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    find(form, '.chip').addEventListener('click', () => {
      this.#foldTools(undefined);
      this.#focus('input[name="tool"]');
    });
  }

  /** Puts the choices into the form: ticks, plans of the tool, summaries. */
  tick({ chosen, name }: Choices): void {
    for (const plans of this.form.querySelectorAll<HTMLElement>('[data-plans-of]')) {
      plans.hidden = plans.dataset.plansOf !== chosen.tool;
      for (const input of plans.querySelectorAll('input')) input.disabled = plans.hidden;
    }
    for (const input of this.form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const isOfTool = input.closest<HTMLElement>('[data-plans-of]')?.dataset.plansOf ?? chosen.tool;
      input.checked = chosen[input.name as QuestionPart] === input.value && isOfTool === chosen.tool;
    }
    const nameField = this.#nameField;
    if (document.activeElement !== nameField) nameField.value = name;
    // WebKit resets a field without autocomplete on coming back.
    nameField.defaultValue = name;
    for (const ask of this.#asks) {
      const chosen = ask.querySelectorAll('.choice:has(:checked:not(:disabled)) .choice-name');
      find(ask, '.ask-said').textContent = inARow([...chosen].map(({ textContent }) => textContent));
    }
  }

  /**
   * Opens the first question that is not answered, and closes the others; of a tool that is chosen, only its plans are left. When all
   * are answered, a tool that nobody listed is still asked for its name, which the request needs.
   */
  openFirstMissing(choices: Choices): void {
    const missing = new Set<string>(missingParts(choices));
    if (missing.size === 0 && choices.chosen.tool === UNLISTED_TOOL && !choices.name) missing.add('tool');
    const next = this.#asks.find((ask) => (ask.dataset.parts ?? '').split(' ').some((part) => missing.has(part)));
    for (const ask of this.#asks) ask.open = ask === next;
    this.#foldTools(choices.chosen.tool);
  }

  /** Says on the button whether it leads to a question or to the answer. */
  showMissing(count: number): void {
    this.form.toggleAttribute('data-complete', count === 0);
    find(this.form, '[type="submit"]').textContent = count === 0 ? seeAnswer : nextQuestion;
  }

  /**
   * Leads to what is asked next.
   * @param from what was chosen last, or has the focus
   * @returns whether anything is asked
   */
  goOn(choices: Choices, from: string | null | undefined): boolean {
    const { tool } = choices.chosen;
    // A tool that nobody listed has a name, which is asked before the question is closed.
    if (from === 'tool' && tool === UNLISTED_TOOL && !choices.name) {
      this.#foldTools(tool);
      this.#nameField.focus();
      return true;
    }
    this.openFirstMissing(choices);
    const [part] = missingParts(choices);
    if (part) this.#focus(`input[name="${part}"]`);
    return part !== undefined;
  }

  /** The choice that a number means in the list that has the focus. A letter goes on in the field that finds tools. */
  chosenByKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): HTMLInputElement | undefined {
    if (!(target instanceof HTMLInputElement) || altKey || ctrlKey || metaKey) return undefined;
    const list = target.closest('fieldset');
    if (target.type === 'radio' && /^[1-9]$/.test(key))
      return list?.querySelectorAll<HTMLInputElement>('.choice:not([hidden]) input')[Number(key) - 1];
    const filter = this.form.querySelector<HTMLInputElement>('input[type="search"]');
    if (target.name === 'tool' && /^\p{Letter}$/u.test(key)) filter?.focus();
    const found =
      filter?.value && this.form.querySelector<HTMLInputElement>('.choice:not([hidden]) input[name="tool"]');
    return target === filter && key === 'Enter' && found ? found : undefined;
  }

  /** The text that was typed to find a tool, where no listed one is left: the name of one that nobody listed. */
  get typedName(): string {
    return this.form.querySelector<HTMLElement>('.choice-also[data-name]')?.dataset.name ?? '';
  }

  get #asks(): HTMLDetailsElement[] {
    return [...this.form.querySelectorAll<HTMLDetailsElement>('details.ask')];
  }

  get #nameField(): HTMLInputElement {
    return find<HTMLInputElement>(this.form, 'input[name="name"]');
  }

  /** Shows the tool that is chosen in place of the list of all tools, where something is left to say of it; without one, the list. */
  #foldTools(tool: string | undefined): void {
    const isFolded = tool !== undefined && this.form.querySelector(`[data-plans-of="${tool}"]`) !== null;
    const list = find(this.form, '.ask-tools');
    find(this.form, '.chip-name').textContent = list.querySelector(':checked ~ span .choice-name')?.textContent ?? '';
    find(this.form, '.chip').hidden = !isFolded;
    list.hidden = isFolded;
    for (const choice of list.querySelectorAll<HTMLElement>('.choice')) choice.hidden = false;
    for (const remark of list.querySelectorAll('.choice-also')) remark.remove();
    for (const filter of list.querySelectorAll('input')) if (filter.type === 'search') filter.value = '';
  }

  /** Moves the focus to the choice that is made in a list, or to its first, with the whole question in view. */
  #focus(inputs: string): void {
    const all = [...this.form.querySelectorAll<HTMLInputElement>(`${inputs}:not(:disabled)`)];
    const input = all.find(({ checked }) => checked) ?? all[0];
    input?.focus({ preventScroll: true });
    const ask = input?.closest('details');
    if (!ask) return;
    const { top } = ask.getBoundingClientRect();
    ask.scrollIntoView({ block: top < 0 || top > innerHeight / 2 ? 'start' : 'nearest' });
  }
}
