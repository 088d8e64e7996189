import { listScriptWords as said } from '#words/progress-script.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { itemEntryOf } from '../../progress/entry.ts';
import { entryWords } from '../../progress/entry-words.ts';
import { changedItem, type ItemChange } from '../../progress/item-change.ts';
import type { ItemEntry, State } from '../../progress/item-entry.ts';
import type { ItemStatus } from '../../progress/item-status.ts';
import { saidLines } from '../../progress/said-lines.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';
import { currentStatus, entryOf, type PageItem } from './listed.ts';
import { TextField } from './text-field.ts';

/** The controls of one row: a box, the states, a reason, a note, the evidence. */
export class ItemView {
  readonly item: PageItem;
  #shown: ItemStatus | undefined;
  #tick: HTMLInputElement | null;
  #reason: TextField;
  #note: TextField;
  #evidence: TextField;
  #formerReason = '';
  #isAsking = false;

  constructor(item: PageItem, template: HTMLTemplateElement) {
    this.item = item;
    this.#tick = item.row.querySelector<HTMLInputElement>('.tick');
    const place = this.#find('.item-place');
    place.append(template.content.cloneNode(true));
    // Where a row has a column for it, the state stands there.
    const side = item.row.querySelector('.item-side');
    side?.append(find(place, '.item-state'));
    // Who says that it does not apply is asked why at once.
    side?.after(find(place, '.item-reason'));
    for (const field of item.row.querySelectorAll<HTMLElement>('[data-field]'))
      field.setAttribute('aria-label', said.field(field.dataset.field ?? '', item.statement));
    if (this.#tick) {
      this.#tick.disabled = false;
      // Each state has one control: where a box says done, the list has the others.
      find(this.#select, 'option[value="done"]').remove();
      this.#tick.addEventListener('change', () => this.#choose(this.#tick?.checked ? 'done' : 'to-do'));
    }
    this.#select.addEventListener('change', () => this.#choose(this.#select.value as State));
    this.#reason = new TextField(this.#find('[name="reason"]'), (reason) => this.#giveReason(reason));
    this.#note = new TextField(this.#find('[name="note"]'), (note) => this.#put({ note }));
    this.#evidence = new TextField(this.#find('[name="evidence"]'), (evidence) => this.#put({ evidence }));
  }

  /** A part that every row has: its place for controls, and what the template puts there. */
  #find<T extends HTMLElement>(selector: string): T {
    return find<T>(this.item.row, selector);
  }
  get #select() {
    return this.#find<HTMLSelectElement>('select');
  }

  /** Moves the reader here: out of a filter, into view, onto the box. */
  focus(): void {
    this.item.row.hidden = false;
    (this.#tick ?? this.#select).focus();
    this.item.row.scrollIntoView({ block: 'nearest' });
  }

  #choose(state: State) {
    const former = entryOf(this.item);
    // A slip of the hand takes no reason away: choosing the state again brings it back.
    if (former?.state === 'not-applicable') this.#formerReason = former.reason;
    const reason = this.#reason.text || this.#formerReason;
    if (state !== 'not-applicable') {
      this.#isAsking = false;
      this.#put({ state });
    } else if (reason) this.#put({ reason });
    // Nothing is dropped without a reason: the state counts once there is one.
    else this.#askReason(true);
  }

  #giveReason(reason: string) {
    this.#isAsking = reason === '';
    if (reason || entryOf(this.item)?.state === 'not-applicable') this.#put({ reason });
    this.#askReason(this.#isAsking);
  }

  /** Shows the field for the reason, with the state that was chosen; the state itself waits for it. */
  #askReason(isAsking: boolean) {
    this.#isAsking = isAsking;
    const isGiven = entryOf(this.item)?.state === 'not-applicable';
    this.#find('.item-reason').hidden = !isAsking && !isGiven;
    this.#find('.reason-missing').hidden = isGiven;
    if (isAsking) this.#select.value = 'not-applicable';
  }

  /** Writes the one thing that somebody has changed, into whatever is kept by now. */
  #put(change: ItemChange) {
    const { key } = this.item;
    store.change(
      (entries) => new Map([[key, changedItem(itemEntryOf(entries, key), change, this.item, readersToday())]]),
    );
  }

  /** Makes the next `show` write every control, whatever it showed before: the browser may have changed them since. */
  forget(): void {
    this.#shown = undefined;
    for (const field of [this.#reason, this.#note, this.#evidence]) field.forget();
  }

  /** Puts what the store says on the screen. Rows that did not change are left alone: lists may be long. */
  show(): void {
    const entry = entryOf(this.item);
    const status = currentStatus(this.item);
    if (status === this.#shown) return;
    this.#shown = status;
    const { row } = this.item;
    row.dataset.state = status.state;
    if (this.#tick) {
      this.#tick.checked = status.state === 'done';
      this.#tick.indeterminate = status.state === 'in-progress';
    }
    if (status.state === 'not-applicable') this.#isAsking = false;
    this.#select.value = status.state;
    this.#reason.show(entry?.state === 'not-applicable' ? entry.reason : '');
    this.#note.show(entry?.note ?? '');
    this.#evidence.show(entry?.evidence ?? '');
    this.#askReason(this.#isAsking);
    this.#showWords(entry, status);
  }

  #showWords(entry: ItemEntry | undefined, status: ItemStatus) {
    const words = this.#find('.item-words');
    words.textContent = entryWords(entry, status, this.item.changedMaterially);
    words.hidden = words.textContent === '';
    this.#find('.notes-name').textContent = notesName(entry);
    const evidence = this.#find<HTMLAnchorElement>('.evidence-link');
    const isLink = /^https?:\/\//.test(entry?.evidence ?? '');
    evidence.hidden = !isLink;
    evidence.rel = 'noreferrer';
    if (isLink && entry?.evidence) evidence.href = entry.evidence;
    else evidence.removeAttribute('href');
    const printed = this.#find('.item-printed');
    printed.replaceChildren(...saidLines(entry).map((line) => el('p', {}, line)));
  }
}

function notesName(entry: ItemEntry | undefined): string {
  if (entry?.note) return entry.evidence ? said.yourNotes : said.yourNote;
  return entry?.evidence ? said.yourEvidence : said.addNotes;
}
