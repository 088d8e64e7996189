import { answerBroken, strayWords, toChoose } from '#words/decide-script.ts';
import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { policyDay } from '../../policy/policy-day.ts';
import type { Question } from '../../policy/question.ts';
import { afterRestoring } from '../after-restoring.ts';
import {
  MAX_NAME_LENGTH,
  missingParts,
  PARTS,
  readChoices,
  withOnlyPlan,
  writeChoices,
  type Choices,
  type StrayValue,
} from '../../decide/choices.ts';
import { el } from '../dom.ts';
import { PageElement } from '../page-element.ts';
import { readersToday } from '../readers-day.ts';
import { removeRetired } from '../remove-retired.ts';
import { typedLine } from '../../basics/typed-text.ts';
import type { PageData } from '../../decide/page-data.ts';
import { loadAnswerParts, type AnswerParts } from './answer-parts.ts';
import { ChoiceForm } from './choice-form.ts';
import { RememberedDivision } from './remembered-division.ts';

/**
 * `<decision-page>`: turns the four questions into an answer as they are chosen, by the same `decide` as every page,
 * for today by the reader's clock. The address carries the choices; nothing is sent anywhere.
 */
class DecisionPage extends PageElement {
  #data!: PageData;
  #form!: ChoiceForm;
  #division!: RememberedDivision;
  #parts: AnswerParts | undefined;
  #loading: Promise<AnswerParts> | undefined;
  #choices!: Choices;
  /** The day that the address asks for, where it is not today. */
  #on: string | undefined;

  protected prepare() {
    // Written by the build, from the same type.
    this.#data = JSON.parse(this.find('script[type="application/json"]').textContent) as PageData;
    removeRetired(this);
    this.#form = new ChoiceForm(this.find('form'));
    this.#division = new RememberedDivision(this.find<HTMLInputElement>('input[name="remember"]'));
    const { form } = this.#form;
    form.addEventListener('change', this.#onChange);
    form.addEventListener('input', this.#onInput);
    form.addEventListener('pointerdown', this.#onPointer);
    form.addEventListener('keydown', this.#onKey);
    form.addEventListener('submit', this.#onSubmit);
    form.addEventListener('toggle', () => this.#narrow(), true);
    // By the last choice it is there.
    form.addEventListener('focusin', () => void this.#load().then(() => this.#narrow()), { once: true });
    this.find('.decide-bar').addEventListener('click', this.#onBar);
  }

  protected async connect(signal: AbortSignal) {
    const { from, next, days, other } = this.dataset;
    if (other !== undefined || new URLSearchParams(location.search).has('on')) {
      const { otherDay } = await import('./on-day.ts');
      const asked = otherDay(days ?? '', this.#data.policy.organization.policy.version);
      if (!asked) return;
      this.#on = asked.day;
      this.querySelector('.answer-day')?.remove();
      if (asked.notice) this.find('.decide-head').append(asked.notice);
    }
    // On that day another version decides, also where nobody has built the site anew.
    if (!this.#on && from && readersToday() >= from) return location.replace(`${next}${location.search}`);
    const { choices, strays } = readChoices(this.#data.policy, location.search, this.#day);
    this.#choices = choices;
    const remembered = this.#remembered();
    if (remembered && !choices.chosen.division && !strays.some(({ part }) => part === 'division')) {
      choices.chosen.division = remembered;
    }
    this.#explain(strays);
    this.#form.tick(choices);
    this.#form.openFirstMissing(choices);
    afterRestoring(() => {
      this.#remembered();
      this.#form.tick(this.#choices);
    }, signal);
    await this.#show();
    // Only now: an answer that comes after the questions would move them.
    this.#form.form.hidden = false;
  }

  get #day() {
    return this.#on ?? policyDay(this.#data.policy, readersToday());
  }

  #onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === 'remember') return this.#division.write(this.#choices.chosen.division);
    const part = PARTS.find((name) => name === input.name);
    if (!part) return;
    const { chosen } = this.#choices;
    chosen[part] = input.value;
    if (part === 'tool') delete chosen.plan;
    if (input.value === UNLISTED_TOOL && this.#form.typedName)
      this.#choices.name = typedLine(this.#form.typedName, MAX_NAME_LENGTH);
    if (part === 'division') this.#division.write(chosen.division);
    this.#choices = withOnlyPlan(this.#data.policy, this.#choices, this.#day);
    this.#explain([]);
    this.#form.tick(this.#choices);
    const shown = this.#show();
    if (this.#isDecided) void this.#goOn(part, shown);
  };

  #onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.type === 'search') {
      this.#filtering = this.#load().then(() => this.#parts?.views.filterChoices(input));
      return;
    }
    if (input.name !== 'name') return;
    this.#choices.name = typedLine(input.value, MAX_NAME_LENGTH);
    void this.#show();
  };

  // Only a pointer or a number moves on by itself: with the arrow keys every step is a change, and the choice is not made yet.
  #isDecided = false;
  #onPointer = () => (this.#isDecided = true);
  #onKey = (event: KeyboardEvent) => {
    this.#isDecided = false;
    const input = this.#form.chosenByKey(event);
    if (!input) return;
    event.preventDefault();
    // What filters may still be on its way: until then the first tool is not the one that was typed.
    if (event.key === 'Enter') void this.#filtering?.then(() => this.#choose(this.#form.chosenByKey(event)));
    else this.#choose(input);
  };

  #filtering: Promise<void> | undefined;

  #choose(input: HTMLInputElement | undefined): void {
    if (!input) return;
    this.#isDecided = true;
    if (input.checked) void this.#goOn(input.name);
    else input.click();
  }

  #onSubmit = (event: Event) => {
    event.preventDefault();
    void this.#goOn(document.activeElement?.getAttribute('name'));
  };

  #onBar = (event: Event) => {
    event.preventDefault();
    const isComplete = missingParts(this.#choices).length === 0;
    if (!isComplete || !this.#focusVerdict()) void this.#goOn();
  };

  /** Leads to what is asked next, or to the answer. */
  async #goOn(from?: string | null, shown = Promise.resolve()) {
    if (this.#form.goOn(this.#choices, from)) return;
    await shown;
    this.#focusVerdict();
  }

  #focusVerdict(): boolean {
    const verdict = this.querySelector<HTMLElement>('.answer-verdict');
    verdict?.focus({ preventScroll: true });
    verdict?.closest('.decide-answer')?.scrollIntoView({ block: 'start' });
    return verdict !== null;
  }

  /** Shows the answer, or what is left to choose; resolves when it is on the page. */
  async #show(): Promise<void> {
    const query = writeChoices(this.#choices, this.#on);
    history.replaceState(history.state, '', location.pathname + query + location.hash);
    const missing = missingParts(this.#choices);
    this.#form.showMissing(missing.length);
    const possible = this.find('.possible');
    // Before anything is chosen, what the build has counted holds until a rule or a value begins or ends.
    const isCounted = missing.length === PARTS.length && this.#isWithin(possible.dataset);
    possible.hidden = missing.length === 0;
    possible.classList.toggle('is-counting', !this.#parts && !isCounted);
    if (missing.length > 0) {
      const text = toChoose(missing);
      this.#put(el('p', { class: 'answer-waiting' }, text));
      this.find('.answer-status').textContent = text;
      this.#showBar(text);
      if (!this.#parts && !isCounted) void this.#load().then(() => this.#narrow());
      return this.#narrow();
    }
    if (!this.#parts) await this.#load();
    // Somebody may have chosen on while it was loading.
    if (!this.#parts || missingParts(this.#choices).length > 0) return;
    this.#narrow();
    const { views, texts, data } = this.#parts;
    const source = { data, texts, on: this.#day };
    const question = this.#choices.chosen as Question;
    const toolName = question.tool === UNLISTED_TOOL ? this.#choices.name : '';
    const { answer, status, bar } = views.shownAnswer(source, question, toolName, this.#choices.beside);
    this.#put(answer);
    this.find('.answer-status').textContent = status;
    this.#showBar(...bar);
  }

  #isWithin({ on = '', until = this.#day }: DOMStringMap): boolean {
    return on <= this.#day && this.#day <= until;
  }

  /** Shows what is still possible after the choices, and on each value what it would settle. */
  #narrow() {
    if (!this.#parts) return;
    const { bar, words } = this.#parts.views.showPossible(this, this.#parts.data.policy, this.#choices, this.#day);
    const waiting = this.querySelector('.answer-waiting')?.textContent;
    if (!waiting) return;
    this.find('.possible').classList.remove('is-counting');
    this.find('.answer-status').textContent = `${words} ${waiting}`;
    this.#showBar(...bar, el('span', { class: 'bar-waiting' }, waiting));
  }

  #showBar(...said: (string | Node)[]) {
    const bar = this.find('.decide-bar');
    bar.replaceChildren(...said);
    bar.hidden = false;
  }

  #put(answer: HTMLElement) {
    this.find('.answer-place').replaceChildren(answer);
  }

  /** Loads what shows answers; says on the page where that fails. */
  async #load(): Promise<void> {
    try {
      this.#parts = await (this.#loading ??= loadAnswerParts(this.#data));
    } catch {
      this.#loading = undefined;
      if (missingParts(this.#choices).length === 0) this.#put(el('p', {}, answerBroken));
    }
  }

  #explain(strays: StrayValue[]) {
    const place = this.find('.ask-strays');
    place.hidden = strays.length === 0;
    place.replaceChildren(...strays.map(({ part, value }) => el('p', {}, strayWords(part, value))));
  }

  #remembered(): string | undefined {
    const isKnown = (division: string) =>
      readChoices(this.#data.policy, `?division=${division}`, this.#day).choices.chosen.division === division;
    return this.#division.read(isKnown, this.#choices.chosen.division !== undefined);
  }
}

customElements.define('decision-page', DecisionPage);
