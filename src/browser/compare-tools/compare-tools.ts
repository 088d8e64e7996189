import { compareWords } from '#words/compare-tools.ts';
import { sentences } from '#words/sentences.ts';
import { afterRestoring } from '../after-restoring.ts';
import { copyButton } from '../copy-button.ts';
import { el, showScripted } from '../dom.ts';
import { PageElement } from '../page-element.ts';
import { removeRetired } from '../remove-retired.ts';
import { fitsView, sortedPlans } from '../../compare-tools/choose-plans.ts';
import { fillForm, readAskedValues, readForm, readOffer, unfold } from './form-view.ts';
import { RestOfTable } from './rest-of-table.ts';
import { sideBySide } from './side-by-side.ts';
import { showCards } from './tool-cards.ts';
import {
  addRows,
  makeMarkable,
  makeSortable,
  readRows,
  showColumns,
  showRows,
  showVerdicts,
  withVerdicts,
  type TableRow,
} from './table-rows.ts';
import { readVerdicts } from '../../compare-tools/verdict-letters.ts';
import { MAX_MARKED, WHOLE, type Offer, type View } from '../../compare-tools/view.ts';
import { readView, writeView } from '../../compare-tools/view-address.ts';
import { countInWords, markedInWords, viewInWords } from '../../compare-tools/view-in-words.ts';

/** Browsers refuse an address that changes with every letter; it follows when the typing pauses. */
const PAUSE = 300;

/**
 * `<compare-tools>`: filters and sorts the table that stands in it, hides columns, and sets marked plans side by side.
 * The address carries the view. Of a table that goes on over several pages it brings the rest as soon as more is wanted than to read. What is chosen and how it is said is decided elsewhere; here it is only put on the page.
 */
class CompareTools extends PageElement {
  #rows: TableRow[] = [];
  #offer!: Offer;
  #view: View = WHOLE;
  #timer = 0;
  #rest!: RestOfTable;

  protected prepare() {
    removeRetired(this);
    this.#rest = new RestOfTable(this, this.#table, this.#takeRest);
    this.#rows = readRows(this.#table);
    this.#offer = readOffer(this.#form, this.#rows);
    makeSortable(this.#table);
    makeMarkable(this.#rows);
    this.#form.toggleAttribute('data-ready', true);
    showScripted(this);
    this.find('.compare-actions').append(copyButton(compareWords.copyLink, () => location.href));
    this.addEventListener('input', this.#onInput);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', this.#onSubmit);
  }

  protected connect(signal: AbortSignal) {
    addEventListener('popstate', this.#followAddress, { signal });
    afterRestoring(() => this.#show(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#followAddress();
  }

  get #form() {
    return this.find<HTMLFormElement>('form');
  }

  get #table() {
    return this.find<HTMLTableElement>('.compare-table');
  }

  #followAddress = () => {
    const rest = location.search ? this.#rest.bring() : undefined;
    this.#readAddress();
    const view = this.#view;
    void rest?.then(() => (this.#view === view ? this.#readAddress() : this.#show()));
  };

  #readAddress() {
    const { view, problems } = readView(this.#offer, location.search);
    this.#view = view;
    const place = this.find('.compare-problems');
    // What the rest of the table has is no mistake of the address.
    place.hidden = problems.length === 0 || (!this.#rest.isHere && !this.#rest.isMissing);
    place.replaceChildren(...problems.map((problem) => el('p', {}, problem)));
    this.#show();
    unfold(this.#form);
  }

  #takeRest = (elements: HTMLTableRowElement[]) => {
    const rows = addRows(this.#table, elements);
    makeMarkable(rows);
    this.#rows.push(...rows);
    this.#offer = readOffer(this.#form, this.#rows);
    for (const part of this.querySelectorAll('.compare-part')) part.remove();
  };

  async #showWhole() {
    const { length } = this.#rows;
    const rest = this.#rest.bring();
    this.#show();
    await rest;
    this.#show();
    // The button is gone where it did what it says.
    this.#rows[length]?.element.querySelector('a')?.focus();
  }

  #onInput = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === 'mark') {
      const others = this.#view.marked.filter((key) => key !== input.value);
      this.#change({ marked: input.checked ? [...others, input.value] : others });
    } else this.#change(readForm(this.#form, this.#view));
  };

  #onClick = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('button');
    if (!button) return;
    if (button.matches('.sort')) this.#sortBy(button.value);
    if (button.name === 'show-all') {
      this.#change({ ...WHOLE, marked: this.#view.marked });
      this.find('input[name="words"]').focus();
    }
    if (button.name === 'clear-marks') {
      this.#change({ marked: [] });
      this.find('.scroller').focus();
    }
    if (button.name === 'whole') void this.#showWhole();
    if (button.name === 'side') this.#turn(true, '.compare-side h2');
    if (button.name === 'back') this.#turn(false, 'button[name="side"]');
  };

  #onSubmit = (event: Event) => event.preventDefault();

  /** Upwards, then downwards, then as the directory has it. */
  #sortBy(column: string) {
    const { sort } = this.#view;
    if (sort?.column !== column) this.#change({ sort: { column, isDescending: false } });
    else this.#change({ sort: sort.isDescending ? undefined : { column, isDescending: true } });
  }

  #change(part: Partial<View>) {
    this.#view = { ...this.#view, ...part };
    this.find('.compare-problems').hidden = true;
    // Marks are made on what is here.
    const rest = Object.keys(part).join() === 'marked' ? undefined : this.#rest.bring();
    this.#show();
    void rest?.then(() => this.#show());
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => history.replaceState(history.state, '', this.#address), PAUSE);
  }

  /** Setting side by side is a page of its own to a reader, so Back leads back from it. */
  #turn(isSideBySide: boolean, focusOn: string) {
    clearTimeout(this.#timer);
    history.replaceState(history.state, '', this.#address);
    this.#view = { ...this.#view, isSideBySide };
    history.pushState(null, '', this.#address);
    this.#show();
    this.find(focusOn).focus();
  }

  get #address() {
    return location.pathname + writeView(this.#view) + location.hash;
  }

  #show() {
    const { marked, choices, isSideBySide } = this.#view;
    const values = readAskedValues(this.#offer);
    const rows = withVerdicts(this.#rows, values, choices);
    showVerdicts(rows, (key) => this.#answerAddress(key));
    const ordered = sortedPlans(this.#view, rows);
    const shown = ordered.filter((row) => fitsView(this.#view, row));
    showRows(this.#table, ordered, shown);
    showCards(this, rows, shown, this.#view, [this.#offer, values], this.#rest.isHere);
    // "The same as above" holds only while the plan above is the one that the directory puts there.
    this.#table.toggleAttribute('data-arranged', shown.length < rows.length || this.#view.sort !== undefined);
    const hasVerdicts = rows.some(({ verdict }) => verdict);
    showColumns(this.#table, [...this.#view.hidden, ...(hasVerdicts ? [] : ['verdict'])], this.#view.sort);
    fillForm(this.#form, this.#view);
    const isWhole = writeView({ ...this.#view, marked: [] }) === '';
    this.find('button[name="show-all"]').hidden = isWhole;
    this.#showMarks();
    const columns = [...this.#offer.columns].filter(([column]) => !this.#view.hidden.includes(column));
    const side = marked.flatMap((key) => rows.find((row) => row.key === key) ?? []);
    for (const part of this.querySelectorAll<HTMLElement>('.compare-whole')) part.hidden = isSideBySide;
    this.find('.compare-side').hidden = !isSideBySide;
    this.find('.compare-place').replaceChildren(
      ...(isSideBySide
        ? sideBySide(side, new Map(columns), (row) => readVerdicts(row.element.dataset.verdicts ?? '', values, choices))
        : []),
    );
    const count = isSideBySide ? compareWords.sideCount(side.length) : this.#countInWords(shown, isWhole);
    this.find('.compare-status').textContent = sentences([count, ...viewInWords(this.#view, this.#offer)]);
    const said = this.querySelector('.compare-part-said');
    if (said) said.textContent = this.#rest.inWords;
  }

  #countInWords(shown: readonly TableRow[], isWhole: boolean): string {
    const { length } = this.#rows;
    const { isHere, isMissing, inWords } = this.#rest;
    if (isHere) return countInWords(shown, length);
    if (isMissing) return sentences([countInWords(shown, length), inWords]);
    return inWords || (isWhole ? compareWords.firstShown(length) : countInWords(shown, length));
  }

  #showMarks() {
    const { marked } = this.#view;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name="mark"]')) {
      box.checked = marked.includes(box.value);
      box.disabled = !box.checked && marked.length >= MAX_MARKED;
    }
    this.find('.compare-marked').hidden = marked.length === 0;
    this.find<HTMLButtonElement>('button[name="side"]').hidden = marked.length < 2;
    this.find('.compare-marked-said').textContent = markedInWords(marked.length);
  }

  #answerAddress(key: string) {
    const [tool = '', plan = ''] = key.split('/');
    const { division = '', data = '', use = '' } = this.#view.choices;
    return `${this.dataset.decide}?${new URLSearchParams({ division, tool, plan, data, use }).toString()}`;
  }
}

customElements.define('compare-tools', CompareTools);
