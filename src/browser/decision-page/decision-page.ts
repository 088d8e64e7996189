import { VERDICT_NAMES } from '../../verdict/names.ts';
import { policyDay } from '../../policy/policy-day.ts';
import type { Question } from '../../policy/question.ts';
import { afterRestoring } from '../after-restoring.ts';
import {
  MAX_NAME_LENGTH,
  missingParts,
  PARTS,
  readChoices,
  UNKNOWN,
  withOnlyPlan,
  writeChoices,
  type Choices,
  type QuestionPart,
  type StrayValue,
} from '../../decide/choices.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { PageElement } from '../page-element.ts';
import { readersToday } from '../readers-day.ts';
import { removeRetired } from '../remove-retired.ts';
import { typedLine } from '../../basics/typed-text.ts';
import type { AnswerTexts } from '../../decide/answer-texts.ts';
import type { PageData } from '../../decide/page-data.ts';

const REMEMBERED = 'handbook:division';
const NAMES: Record<QuestionPart, string> = {
  division: 'division',
  tool: 'tool',
  plan: 'plan',
  data: 'data class',
  use: 'use',
};

/**
 * `<decision-page>`: turns the four questions into an answer as they are chosen, by the same `decide` as every page,
 * for today by the reader's clock. The address carries the choices; nothing is sent anywhere.
 */
class DecisionPage extends PageElement {
  #data!: PageData;
  #views: typeof import('./views.ts') | undefined;
  #texts: AnswerTexts | undefined;
  #choices!: Choices;

  protected prepare() {
    // Written by the build, from the same type.
    this.#data = JSON.parse(this.find('script[type="application/json"]').textContent) as PageData;
    removeRetired(this);
    this.#form.hidden = false;
    this.#form.addEventListener('change', this.#onChange);
    this.#form.addEventListener('input', this.#onName);
    this.#form.addEventListener('pointerdown', this.#onPointer);
    this.#form.addEventListener('keydown', this.#onKey);
    this.#form.addEventListener('submit', this.#onSubmit);
  }

  protected connect(signal: AbortSignal) {
    const { from, next } = this.dataset;
    // On that day another version decides, also where nobody has built the site anew.
    if (from && readersToday() >= from) return location.replace(`${next}${location.search}`);
    const { choices, strays } = readChoices(this.#data.policy, location.search, this.#day);
    this.#choices = choices;
    const remembered = this.#remembered();
    if (remembered && !choices.chosen.division && !strays.some(({ part }) => part === 'division')) {
      choices.chosen.division = remembered;
    }
    this.#explain(strays);
    this.#tick();
    this.#show();
    this.#openFirstMissing();
    afterRestoring(() => {
      this.#remembered();
      this.#tick();
    }, signal);
  }

  get #day() {
    return policyDay(this.#data.policy, readersToday());
  }

  get #form() {
    return this.find<HTMLFormElement>('form');
  }

  #onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === 'remember') return this.#remember();
    const part = PARTS.find((name) => name === input.name);
    if (!part) return;
    // By the last choice it is there.
    void this.#loadViews();
    const { chosen } = this.#choices;
    chosen[part] = input.value;
    if (part === 'tool') delete chosen.plan;
    if (part === 'division') this.#remember();
    this.#choices = withOnlyPlan(this.#data.policy, this.#choices, this.#day);
    this.#explain([]);
    this.#tick();
    this.#show();
    if (this.#isByPointer) this.#openFirstMissing();
  };

  #onName = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name !== 'name') return;
    this.#choices.name = typedLine(input.value, MAX_NAME_LENGTH);
    this.#show();
  };

  // Only a pointer moves on by itself: with the arrow keys every step is a change, and the choice is not made yet.
  #isByPointer = false;
  #onPointer = () => (this.#isByPointer = true);
  #onKey = () => (this.#isByPointer = false);

  #onSubmit = (event: Event) => {
    event.preventDefault();
    this.#openFirstMissing();
    this.querySelector<HTMLElement>('details.ask[open] input:not([hidden])')?.focus();
  };

  /** Puts the choices into the form: ticks, plans of the tool, summaries. */
  #tick() {
    const { chosen, name } = this.#choices;
    for (const plans of this.querySelectorAll<HTMLElement>('[data-plans-of]')) {
      plans.hidden = plans.dataset.plansOf !== chosen.tool;
      for (const input of plans.querySelectorAll('input')) input.disabled = plans.hidden;
    }
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const isOfTool = input.closest<HTMLElement>('[data-plans-of]')?.dataset.plansOf ?? chosen.tool;
      input.checked = chosen[input.name as QuestionPart] === input.value && isOfTool === chosen.tool;
    }
    const nameField = this.find<HTMLInputElement>('input[name="name"]');
    if (document.activeElement !== nameField) nameField.value = name;
    // WebKit resets a field without autocomplete on coming back.
    nameField.defaultValue = name;
    for (const ask of this.querySelectorAll<HTMLElement>('details.ask')) {
      const chosen = ask.querySelectorAll('.choice:has(:checked:not(:disabled)) .choice-name');
      find(ask, '.ask-said').textContent = [...chosen].map(({ textContent }) => textContent).join(', ');
    }
  }

  #openFirstMissing() {
    const missing = new Set<string>(missingParts(this.#choices));
    const asks = [...this.querySelectorAll<HTMLDetailsElement>('details.ask')];
    const next = asks.find((ask) => (ask.dataset.parts ?? '').split(' ').some((part) => missing.has(part)));
    for (const ask of asks) ask.open = ask === next;
  }

  #show() {
    history.replaceState(history.state, '', location.pathname + writeChoices(this.#choices) + location.hash);
    const view = this.find('.answer-place');
    const status = this.find('.answer-status');
    const missing = missingParts(this.#choices);
    this.find('[type="submit"]').hidden = missing.length === 0;
    if (missing.length > 0) {
      const left = missing.map((part) => NAMES[part]);
      const text = `Still to choose: ${left.join(', ')}.`;
      view.replaceChildren(
        el('p', { class: 'answer-waiting' }, el('strong', {}, 'The answer appears here as you choose. '), text),
      );
      status.textContent = text;
      return;
    }
    const texts = this.#texts;
    if (!this.#views || !texts) return void this.#loadViews().then((isThere) => isThere && this.#show());
    const { answerView, unknownView } = this.#views;
    const question = this.#choices.chosen as Question;
    const source = { data: this.#data, texts, on: this.#day };
    const answer = Object.values(question).includes(UNKNOWN)
      ? unknownView(source, this.#known(question))
      : answerView(source, question, question.tool === 'unlisted' ? this.#choices.name : '');
    view.replaceChildren(answer);
    const { verdict } = answer.dataset;
    status.textContent = verdict ? VERDICT_NAMES[verdict as keyof typeof VERDICT_NAMES].headline : '';
  }

  /** Loads what shows answers, and their texts; says on the page where that fails. */
  async #loadViews(): Promise<boolean> {
    try {
      [this.#views, this.#texts] = await Promise.all([
        this.#views ?? import('./views.ts'),
        this.#texts ?? loadTexts(this.#data.texts),
      ]);
      return true;
    } catch {
      const text = 'The answer could not be loaded. Reload the page.';
      if (missingParts(this.#choices).length === 0) this.find('.answer-place').replaceChildren(el('p', {}, text));
      return false;
    }
  }

  /** The question without the parts that are not known. */
  #known({ division, tool, ...rest }: Question) {
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== UNKNOWN));
    return { division, tool, ...known };
  }

  #explain(strays: StrayValue[]) {
    const place = this.find('.ask-strays');
    place.hidden = strays.length === 0;
    place.replaceChildren(
      ...strays.map(({ part, value }) =>
        el(
          'p',
          {},
          `The link names the ${NAMES[part]} “${value}”, which this policy does not have (any longer). Choose again below.`,
        ),
      ),
    );
  }

  #remembered(): string | undefined {
    const box = this.find<HTMLInputElement>('input[name="remember"]');
    try {
      const query = `?division=${localStorage.getItem(REMEMBERED) ?? ''}`;
      const { division } = readChoices(this.#data.policy, query, this.#day).choices.chosen;
      // A tick that waits for a division is not kept anywhere yet.
      box.checked = division !== undefined || (box.checked && !this.#choices.chosen.division);
      return division;
    } catch {
      box.disabled = true;
      return undefined;
    }
  }

  #remember() {
    const box = this.find<HTMLInputElement>('input[name="remember"]');
    try {
      if (box.checked && this.#choices.chosen.division) localStorage.setItem(REMEMBERED, this.#choices.chosen.division);
      else localStorage.removeItem(REMEMBERED);
    } catch {
      // Storage may be forbidden: then nothing is remembered, and the box says so by being out of use next time.
    }
  }
}

async function loadTexts(address: string): Promise<AnswerTexts> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there: ${answer.status}`);
  // Written by the build, from the same type.
  return (await answer.json()) as AnswerTexts;
}

customElements.define('decision-page', DecisionPage);
