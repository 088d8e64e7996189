import { el } from '../dom.ts';
import { find } from '../find.ts';
import { scenarioKey } from '../../progress/entry.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';
import type { ScenarioView } from '../../training/path-view.ts';
import { isRightAnswer } from '../../training/right-answer.ts';
import { answerDraft, givenAnswer, isOutdated, type GivenAnswer } from '../../training/scenario-answer.ts';

/** One scenario on the page: takes an answer, says at once whether it is right and why, and lets people try again. */
export class ScenarioCard {
  #scenario: ScenarioView;
  #card: HTMLElement;
  #shown = '';
  /** Something was chosen since the last answer. */
  #isEdited = false;
  #feedback = el('div', { class: 'feedback', role: 'status' });

  constructor(scenario: ScenarioView, card: HTMLElement) {
    this.#scenario = scenario;
    this.#card = card;
    const fieldset = find<HTMLFieldSetElement>(card, 'fieldset');
    fieldset.disabled = false;
    for (const input of this.#inputs) input.name = scenario.id;
    fieldset.addEventListener('change', () => (this.#isEdited = true));
    const button = el('button', { type: 'button', class: 'button quiet' }, 'Check my answer');
    button.addEventListener('click', () => this.#check());
    this.#answerPart.before(el('p', { class: 'screen-only' }, button), this.#feedback);
    this.#answerPart.hidden = true;
  }

  get #answerPart() {
    return find<HTMLDetailsElement>(this.#card, 'details.answer');
  }
  get #inputs() {
    return [...this.#card.querySelectorAll<HTMLInputElement>('fieldset input')];
  }

  #check() {
    const chosen = this.#inputs.filter(({ checked }) => checked).map(({ value }) => value);
    if (chosen.length === 0) {
      this.#feedback.replaceChildren(el('p', {}, 'Choose an answer first.'));
      return;
    }
    this.#isEdited = false;
    const key = scenarioKey(this.#scenario.id);
    store.change((entries) => new Map([[key, answerDraft(entries, this.#scenario, chosen, readersToday())]]));
    if (isRightAnswer(this.#scenario, chosen)) this.#answerPart.open = true;
  }

  /** Makes the next `show` write the given answer anew; a choice that nobody has had checked yet stays. */
  forget(): void {
    if (givenAnswer(store.progress.entries, this.#scenario)) this.#shown = '';
  }

  /** Puts what is kept on the screen. */
  show(): void {
    const given = givenAnswer(store.progress.entries, this.#scenario);
    const outdated = isOutdated(store.progress.entries, this.#scenario);
    const said = JSON.stringify([given, outdated]);
    if (said === this.#shown) return;
    this.#shown = said;
    this.#card.dataset.answered = given ? (given.isRightNow ? 'right' : 'wrong') : '';
    this.#answerPart.hidden = !given;
    if (!given) this.#answerPart.open = false;
    // Not under the hands of somebody who is choosing.
    if (!this.#isEdited || !this.#card.contains(document.activeElement))
      for (const input of this.#inputs) input.checked = given?.latest.includes(input.value) ?? false;
    this.#feedback.replaceChildren(...(given ? this.#words(given) : outdated ? [outdatedWords()] : []));
  }

  #words(given: GivenAnswer): HTMLElement[] {
    const { first, latest, isRightAtFirst, isRightNow } = given;
    const lines: HTMLElement[] = [
      el('p', { class: 'feedback-verdict' }, isRightNow ? 'Right.' : `Not right: ${this.#missed(latest)}`),
    ];
    if (!isRightNow) {
      lines.push(...latest.flatMap((answer) => this.#temptation(answer)));
      lines.push(
        el('p', {}, 'What decides here: ', ...this.#rules(), '. Read it and try again, or open the answer below.'),
      );
    }
    const isRetry = first.join() !== latest.join();
    if (isRetry) {
      const word = isRightAtFirst ? 'right' : 'not right';
      lines.push(el('p', { class: 'muted' }, `Your first answer counts: ${this.#names(first)} (${word}).`));
    }
    return lines;
  }

  /** Returns what is wrong with an answer, without giving the right one away. */
  #missed(latest: readonly string[]): string {
    const { right } = this.#scenario;
    if (this.#inputs[0]?.type !== 'checkbox') return `you chose “${this.#names(latest)}”.`;
    const tooMany = latest.filter((answer) => !right.includes(answer)).length;
    const missing = right.filter((answer) => !latest.includes(answer)).length;
    const parts = [
      ...(tooMany > 0 ? [`${tooMany === 1 ? 'one condition does' : `${tooMany} conditions do`} not apply here`] : []),
      ...(missing > 0 ? [`${missing === 1 ? 'one is' : `${missing} are`} missing`] : []),
    ];
    return `${parts.join(', and ')}.`;
  }

  #temptation(answer: string): HTMLElement[] {
    const found = [...this.#card.querySelectorAll<HTMLElement>('.temptations [data-answer]')].find(
      ({ dataset }) => dataset.answer === answer,
    );
    return found ? [el('p', {}, found.textContent.trim())] : [];
  }

  /** Links to the rules that decide: where to look, without saying what they say. */
  #rules(): (Node | string)[] {
    const links = [...this.#card.querySelectorAll('.answer .deciding')];
    return links.flatMap((link, index) => [...(index > 0 ? [', '] : []), link.cloneNode(true)]);
  }

  #names(answers: readonly string[]): string {
    const nameOf = (answer: string) =>
      this.#inputs.find(({ value }) => value === answer)?.parentElement?.textContent.trim() ?? answer;
    return answers.map(nameOf).join('; ');
  }
}

const outdatedWords = () => el('p', {}, 'The right answer here has changed since you answered. Answer it again.');
