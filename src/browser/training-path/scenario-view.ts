import { trainingScriptWords as words } from '#words/training-script.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { scenarioKey } from '../../progress/entry.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';
import type { ScenarioView } from '../../training/path-view.ts';
import { answerDraft, givenAnswer, isOutdated, type GivenAnswer } from '../../training/scenario-answer.ts';

/** The module that comes with the first answer. */
type Feedback = typeof import('./feedback.ts');

/** One scenario on the page: takes an answer, says at once whether it is right and why, and lets people try again. */
export class ScenarioCard {
  #scenario: ScenarioView;
  #card: HTMLElement;
  #feedbackScript: string;
  #shown = '';
  /** Something was chosen since the last answer. */
  #isEdited = false;
  #button = el('button', { type: 'button', class: 'button' }, words.checkAnswer);
  #saying: Promise<void> | undefined;
  #feedback = el('div', { class: 'feedback', role: 'status' });

  /** @param feedbackScript the address of what says more about an answer than whether it is right */
  constructor(scenario: ScenarioView, card: HTMLElement, feedbackScript: string) {
    this.#scenario = scenario;
    this.#card = card;
    this.#feedbackScript = feedbackScript;
    const fieldset = find<HTMLFieldSetElement>(card, 'fieldset');
    fieldset.disabled = false;
    for (const input of this.#inputs) input.name = scenario.id;
    fieldset.addEventListener('change', () => {
      this.#isEdited = true;
      this.#button.classList.remove('quiet');
      this.#mark([]);
    });
    this.#button.addEventListener('click', () => this.#check());
    this.#answerPart.before(el('p', { class: 'check screen-only' }, this.#button), this.#feedback);
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
      this.#feedback.replaceChildren(el('p', {}, words.chooseFirst));
      return;
    }
    this.#isEdited = false;
    this.#shown = '';
    const key = scenarioKey(this.#scenario.id);
    store.change((entries) => new Map([[key, answerDraft(entries, this.#scenario, chosen, readersToday())]]));
    void this.#saying?.then(() => this.#feedback.scrollIntoView({ block: 'nearest' }));
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
    this.#button.classList.toggle('quiet', !this.#isEdited && Boolean(given));
    // Not under the hands of somebody who is choosing.
    if (!this.#isEdited || !this.#card.contains(document.activeElement))
      for (const input of this.#inputs) input.checked = given?.latest.includes(input.value) ?? false;
    this.#mark(given?.latest ?? []);
    this.#feedback.replaceChildren(...(outdated && !given ? [outdatedWords()] : []));
    if (given) this.#saying = this.#say(given, said);
  }

  /** Marks what is right and what was chosen and is not. */
  #mark(chosen: readonly string[]) {
    const { right } = this.#scenario;
    for (const { value, parentElement } of this.#inputs)
      if (parentElement)
        parentElement.dataset.mark =
          chosen.length === 0 ? '' : right.includes(value) ? 'right' : chosen.includes(value) ? 'wrong' : '';
  }

  /** Says at once whether it is right, and what differs as soon as that is here; without it the answer below says why. */
  async #say(given: GivenAnswer, said: string) {
    const verdict = el('p', { class: 'feedback-verdict' }, given.isRightNow ? words.right : words.notRight);
    this.#feedback.replaceChildren(verdict);
    try {
      const { feedbackOn }: Feedback = await import(/* @vite-ignore */ this.#feedbackScript);
      if (this.#shown === said) this.#feedback.replaceChildren(...feedbackOn(this.#card, given, this.#scenario.right));
    } catch {
      this.#answerPart.open = true;
    }
  }
}

const outdatedWords = () => el('p', {}, words.outdated);
