import { inARow, sentences } from '#words/sentences.ts';
import { worksWords } from '#words/several-works-script.ts';
import { typedLine } from '../../basics/typed-text.ts';
import { policyDay } from '../../policy/policy-day.ts';
import {
  isSameWork,
  MAX_WORK_NAME,
  MAX_WORKS,
  workInWords,
  type SeveralWorks,
  type Work,
} from '../../decide/several-works.ts';
import { readSeveralWorks, writeSeveralWorks } from '../../decide/several-works-address.ts';
import { afterRestoring } from '../after-restoring.ts';
import { copyButton } from '../copy-button.ts';
import { el } from '../dom.ts';
import { PageElement } from '../page-element.ts';
import { readersToday } from '../readers-day.ts';
import { removeRetired } from '../remove-retired.ts';
import { called } from './called.ts';
import type { WorksData } from './works-data.ts';
import { isAnythingKept, loadPolicy } from './load-views.ts';
import { NOTHING, OwnList } from './own-list.ts';

const outcome = (said: string, isKept: boolean) => (isKept ? said : sentences([said, worksWords.notKept]));

/**
 * `<several-works>`: one table of verdicts for several pieces of work and the reader's plans, for today by the reader's clock. The
 * address carries what is compared, and the device keeps the reader's own list; nothing is sent anywhere.
 */
class SeveralWorksElement extends PageElement {
  #data!: WorksData;
  #own!: OwnList;
  #chosen: SeveralWorks = NOTHING;

  protected prepare() {
    // Written by the build, from the same type.
    this.#data = JSON.parse(this.find('script[type="application/json"]').textContent) as WorksData;
    this.#own = new OwnList(this.#data.policy, () => this.#day);
    removeRetired(this);
    const form = this.find('form');
    form.inert = false;
    // By the first change it is there.
    form.addEventListener('focusin', () => void this.#own.load().catch(() => undefined), { once: true });
    const table = this.querySelector<HTMLTemplateElement>('.works-result > template');
    // Without script there is no table to fill, so none is announced.
    table?.replaceWith(table.content);
    this.find('.works-actions').prepend(copyButton(worksWords.copyLink, () => location.href));
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
  }

  protected async connect(signal: AbortSignal) {
    const { from } = this.dataset;
    // On that day another version decides, also where nobody has built the site anew.
    if (from && readersToday() >= from) {
      this.find('form').hidden = true;
      this.find('.works-over').hidden = false;
      return;
    }
    addEventListener('popstate', this.#followAddress, { signal });
    afterRestoring(() => this.#tick(), signal);
    this.#followAddress();
    if (!isAnythingKept()) return;
    await this.#own.load().catch(() => undefined);
    this.#followAddress();
  }

  get #day() {
    return policyDay(this.#data.policy, readersToday());
  }

  #field(name: string) {
    return this.find<HTMLSelectElement | HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
  }

  #followAddress = () => {
    const { chosen, problems } = readSeveralWorks(this.#data.policy, location.search, this.#day);
    const isEmpty = chosen.works.length === 0 && chosen.plans.length === 0 && problems.length === 0;
    this.#chosen = isEmpty ? this.#own.kept : chosen;
    this.#explain(problems);
    this.#tick();
    void this.#show();
  };

  #onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name !== 'plan') return;
    const { value, checked } = input;
    this.#own.whenReady(() => {
      const others = this.#chosen.plans.filter((key) => key !== value);
      this.#change({ plans: checked ? [...others, value] : others });
    });
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    const typed = this.#field('work-name').value;
    const name = typedLine(typed, MAX_WORK_NAME);
    const [division, data, use] = ['division', 'data', 'use'].map((part) => this.#field(part).value);
    const missing = Object.entries({ division, data, use }).find(([, value]) => !value);
    if (missing || !division || !data || !use) {
      this.#say(worksWords.incomplete);
      if (missing) this.#field(missing[0]).focus();
      return;
    }
    this.#own.whenReady(() => {
      if (!this.#add([{ division, data, use, ...(name && { name }) }])) return;
      // Somebody may be typing the next name by now.
      if (this.#field('work-name').value === typed) this.#field('work-name').value = '';
      this.#field('work-name').focus();
    });
  };

  /** Adds what is not in the table yet; says what was not added. */
  #add(wanted: readonly Work[]): boolean {
    const { works } = this.#chosen;
    const fresh = wanted.filter(
      (work, place) => ![...works, ...wanted.slice(0, place)].some((other) => isSameWork(work, other)),
    );
    if (fresh.length === 0) this.#say(worksWords.alreadyThere);
    else if (works.length + fresh.length > MAX_WORKS) this.#say(worksWords.full(MAX_WORKS));
    else this.#change({ works: [...works, ...fresh] }, worksWords.added(fresh.length, works.length + fresh.length));
    return fresh.length > 0 && works.length + fresh.length <= MAX_WORKS;
  }

  #onClick = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('button[name]');
    if (!button) return;
    const work = this.#chosen.works[Number(button.value)];
    this.#own.whenReady(() => this.#press(button.name, work));
  };

  #press(name: string, work: Work | undefined) {
    switch (name) {
      case 'remove':
        this.#change(
          { works: this.#chosen.works.filter((other) => !work || !isSameWork(other, work)) },
          worksWords.removed,
        );
        return (this.querySelector<HTMLElement>('button[name="remove"]') ?? this.#field('work-name')).focus();
      case 'clear':
        this.#change(NOTHING, worksWords.empty);
        return this.#field('work-name').focus();
      case 'paste':
        return void this.#paste();
      case 'keep':
        if (!this.#own.keep(this.#chosen)) this.#say(worksWords.notKept);
        return void this.#show(true);
      case 'own':
        history.replaceState(history.state, '', location.pathname);
        this.#followAddress();
        return void this.#show(true);
      case 'print':
        return print();
    }
  }

  async #paste() {
    const field = this.#field('pasted');
    const { parseWorks } = await import('../../decide/parse-works.ts');
    const { works, problems, wrongLines } = parseWorks(
      this.#data.policy,
      field.value,
      this.#field('division').value,
      this.#day,
    );
    const isAdded = works.length === 0 || this.#add(works);
    if (works.length === 0) this.#say(worksWords.nothingAdded);
    this.#explain(problems);
    // What was understood is in the table; the rest stays to be put right.
    if (!isAdded) return;
    field.value = field.value
      .split(/\r\n|\r|\n/)
      .filter((_, line) => wrongLines.has(line + 1))
      .join('\n');
  }

  /** Shows a change, in the address, too; keeps it where the list is the reader's own; says it, with a way back. */
  #change(part: Partial<SeveralWorks>, said = '') {
    const before = this.#chosen;
    const isKept = this.#put({ ...before, ...part });
    this.#explain([]);
    if (!said) return this.#say(isKept ? '' : worksWords.notKept);
    const undo = el('button', { class: 'button quiet', type: 'button' }, worksWords.undo);
    undo.addEventListener('click', () => {
      this.#say(outcome(worksWords.undone, this.#put(before)));
      this.#field('work-name').focus();
    });
    this.#say(`${outcome(said, isKept)} `, undo);
  }

  /** @returns false where the list is the reader's own and could not be kept */
  #put(chosen: SeveralWorks): boolean {
    const isKept = !this.#own.is(this.#chosen) || this.#own.keep(chosen);
    this.#chosen = chosen;
    history.replaceState(history.state, '', location.pathname + writeSeveralWorks(chosen) + location.hash);
    this.#tick();
    void this.#show();
    return isKept;
  }

  #say(...words: (string | Node)[]) {
    this.find('.works-said').replaceChildren(...words);
  }

  #explain(problems: readonly string[]) {
    const place = this.find('.works-problems');
    place.hidden = problems.length === 0;
    place.replaceChildren(...problems.map((problem) => el('p', {}, problem)));
  }

  #tick() {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name="plan"]'))
      input.checked = this.#chosen.plans.includes(input.value);
  }

  async #show(isAfterPress = false) {
    const { works } = this.#chosen;
    const isEmpty = works.length === 0;
    for (const part of ['.works-listed', '.works-result', '.works-actions']) this.find(part).hidden = isEmpty;
    this.find('.works-linked').hidden = isEmpty || this.#own.is(this.#chosen);
    this.find('.works-list').replaceChildren(...works.map((work, place) => this.#removable(work, place)));
    const status = this.find('.works-status');
    if (isEmpty) {
      status.textContent = worksWords.nothingYet;
      return;
    }
    const loaded = await Promise.all([this.#own.load(), loadPolicy(this.#data.texts)]).catch(() => undefined);
    if (!loaded) return void (status.textContent = worksWords.broken);
    const [{ keepFocus, plansOfWorks, verdictTable, worksInWords }, policy] = loaded;
    // Somebody may have gone on while it was loading.
    const shown = this.#chosen;
    const plans = plansOfWorks(policy, shown, this.#day);
    status.textContent = worksInWords(plans, shown.works.length);
    for (const part of verdictTable(this.#data, plans, shown.works)) this.find(part.localName).replaceWith(part);
    // The button that was pressed may be gone.
    if (isAfterPress) keepFocus(this.find('.works-result'));
  }

  #removable(work: Work, place: number): HTMLElement {
    const { policy } = this.#data;
    const label = worksWords.removeNamed(inARow([work.name ?? '', workInWords(policy, work)].filter(Boolean)));
    const remove = { type: 'button', class: 'button quiet', name: 'remove', value: String(place), 'aria-label': label };
    return el('li', {}, el('span', {}, ...called(policy, work)), el('button', remove, worksWords.remove));
  }
}

customElements.define('several-works', SeveralWorksElement);
