import { policyDay } from '../../policy/policy-day.ts';
import type { PolicyInput } from '../../policy/policy-input.ts';
import {
  MAX_WORKS,
  plansOfWorks,
  worksInWords,
  workInWords,
  type PlanOfWorks,
  type SeveralWorks,
  type Work,
} from '../../decide/several-works.ts';
import { readSeveralWorks, writeSeveralWorks } from '../../decide/several-works-address.ts';
import { afterRestoring } from '../after-restoring.ts';
import { copyButton } from '../copy-button.ts';
import { el, fromTemplate } from '../dom.ts';
import { PageElement } from '../page-element.ts';
import { readersToday } from '../readers-day.ts';
import { removeRetired } from '../remove-retired.ts';

/** Describes what the page carries for its script. */
interface WorksData {
  policy: PolicyInput;
  /** The address of the decision page. */
  decide: string;
}

/**
 * `<several-works>`: one table of verdicts for several pieces of work and several plans, for today by the reader's clock. The
 * address carries what is compared; nothing is sent anywhere.
 */
class SeveralWorksElement extends PageElement {
  #data!: WorksData;
  #chosen: SeveralWorks = { works: [], plans: [] };

  protected prepare() {
    // Written by the build, from the same type.
    this.#data = JSON.parse(this.find('script[type="application/json"]').textContent) as WorksData;
    removeRetired(this);
    this.find('form').hidden = false;
    const table = this.querySelector<HTMLTemplateElement>('.works-result > template');
    // Without script there is no table to fill, so none is announced.
    table?.replaceWith(table.content);
    this.find('.works-actions').append(copyButton('Copy the link to this table', () => location.href));
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
  }

  protected connect(signal: AbortSignal) {
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
  }

  get #day() {
    return policyDay(this.#data.policy, readersToday());
  }

  #select(name: string) {
    return this.find<HTMLSelectElement>(`select[name="${name}"]`);
  }

  #followAddress = () => {
    const { chosen, problems } = readSeveralWorks(this.#data.policy, location.search, this.#day);
    this.#chosen = chosen;
    const place = this.find('.works-problems');
    place.hidden = problems.length === 0;
    place.replaceChildren(...problems.map((problem) => el('p', {}, problem)));
    this.#tick();
    this.#show();
  };

  #onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name !== 'plan') return;
    const others = this.#chosen.plans.filter((key) => key !== input.value);
    this.#change({ plans: input.checked ? [...others, input.value] : others });
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    const work = {
      division: this.#select('division').value,
      data: this.#select('data').value,
      use: this.#select('use').value,
    };
    const missing = Object.entries(work).find(([, value]) => value === '');
    const said = this.find('.works-said');
    if (missing) {
      said.textContent = 'Choose a division, a data class and a use first.';
      this.#select(missing[0]).focus();
      return;
    }
    const { works } = this.#chosen;
    if (works.some((one) => isSame(one, work))) said.textContent = 'This work is in the table already.';
    else if (works.length === MAX_WORKS)
      said.textContent = `The table has room for ${MAX_WORKS} pieces of work. Remove one first.`;
    else {
      said.textContent = '';
      this.#change({ works: [...works, work] });
      this.#select('division').focus();
    }
  };

  #onClick = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('button[name="remove"]');
    if (!button) return;
    this.#change({ works: this.#chosen.works.filter((_, place) => String(place) !== button.value) });
    (this.querySelector<HTMLElement>('button[name="remove"]') ?? this.#select('division')).focus();
  };

  #change(part: Partial<SeveralWorks>) {
    this.#chosen = { ...this.#chosen, ...part };
    this.find('.works-problems').hidden = true;
    history.replaceState(history.state, '', location.pathname + writeSeveralWorks(this.#chosen) + location.hash);
    this.#show();
  }

  #tick() {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name="plan"]'))
      input.checked = this.#chosen.plans.includes(input.value);
  }

  #show() {
    const { works } = this.#chosen;
    const { policy } = this.#data;
    this.find('.works-list').replaceChildren(
      ...works.map((work, place) =>
        el(
          'li',
          {},
          workInWords(policy, work),
          ' ',
          el(
            'button',
            {
              type: 'button',
              class: 'button quiet',
              name: 'remove',
              value: String(place),
              'aria-label': `Remove ${workInWords(policy, work)}`,
            },
            'Remove',
          ),
        ),
      ),
    );
    const plans = plansOfWorks(policy, this.#chosen, this.#day);
    this.find('.works-status').textContent =
      works.length === 0
        ? 'The table appears here once you have added a piece of work.'
        : worksInWords(plans, works.length);
    this.find('.works-result').hidden = works.length === 0;
    this.find('.works-actions').hidden = works.length === 0;
    this.find('thead').replaceChildren(headings(works.map((work) => workInWords(policy, work))));
    this.find('tbody').replaceChildren(...plans.map((plan) => this.#row(plan, works)));
  }

  #row({ name, answers, all }: PlanOfWorks, works: readonly Work[]) {
    const { policy, decide } = this.#data;
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, name),
      ...(works.length > 1
        ? [el('td', { 'data-label': FOR_ALL, 'data-verdict': all }, fromTemplate(`mark.${all}`))]
        : []),
      ...answers.map(({ question, verdict }, place) => {
        const work = works[place];
        const link = el(
          'a',
          { href: `${decide}?${new URLSearchParams({ ...question }).toString()}` },
          fromTemplate(`mark.${verdict}`),
        );
        return el('td', { 'data-label': work && workInWords(policy, work), 'data-verdict': verdict }, link);
      }),
    );
  }
}

const FOR_ALL = 'For all of it';

const headings = (works: readonly string[]) =>
  el(
    'tr',
    {},
    ...['Tool and plan', ...(works.length > 1 ? [FOR_ALL] : []), ...works].map((words) =>
      el('th', { scope: 'col' }, words),
    ),
  );

const isSame = (a: Work, b: Work) => a.division === b.division && a.data === b.data && a.use === b.use;

customElements.define('several-works', SeveralWorksElement);
