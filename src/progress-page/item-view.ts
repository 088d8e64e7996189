import { el } from '../browser/dom.ts';
import { typedText } from '../browser/typed-text.ts';
import type { Draft } from '../progress/entry.ts';
import type { ItemEntry, State } from '../progress/item-entry.ts';
import type { ItemStatus } from '../progress/item-status.ts';
import { entryWords } from '../progress/entry-words.ts';
import { saidLines } from '../progress/said-lines.ts';
import { store, today } from './device-store.ts';
import { currentStatus, entryOf, type PageItem } from './listed.ts';

/** The controls of one row: a box, the four states, a reason, a note, the evidence. */
export class ItemView {
  readonly item: PageItem;
  #shown: ItemStatus | undefined;
  #tick: HTMLInputElement | null;

  constructor(item: PageItem, template: HTMLTemplateElement) {
    this.item = item;
    this.#tick = item.row.querySelector<HTMLInputElement>('.tick');
    const place = this.#find('.item-place');
    place.append(template.content.cloneNode(true));
    // Where a row has a column for it, the state stands there.
    const side = item.row.querySelector('.item-side');
    const state = place.querySelector('.item-state');
    if (side && state) side.append(state);
    for (const field of item.row.querySelectorAll<HTMLElement>('[data-field]'))
      field.setAttribute('aria-label', `${field.dataset.field}: ${item.statement}`);
    if (this.#tick) {
      this.#tick.disabled = false;
      this.#tick.addEventListener('change', () => this.#set(this.#tick?.checked ? 'done' : 'to-do'));
    }
    this.#select.addEventListener('change', () => this.#choose(this.#select.value as State));
    this.#reason.addEventListener('input', () => this.#set('not-applicable'));
    for (const field of [this.#note, this.#evidence]) field.addEventListener('input', () => this.#write());
  }

  /** A part that every row has: its place for controls, and what the template puts there. */
  #find<T extends HTMLElement>(selector: string): T {
    return this.item.row.querySelector(selector) as T;
  }
  get #select() {
    return this.#find<HTMLSelectElement>('select');
  }
  get #reason() {
    return this.#find<HTMLTextAreaElement>('[name="reason"]');
  }
  get #note() {
    return this.#find<HTMLTextAreaElement>('[name="note"]');
  }
  get #evidence() {
    return this.#find<HTMLInputElement>('[name="evidence"]');
  }

  /** Moves the reader here: out of a filter, into view, onto the box. */
  focus(): void {
    this.item.row.hidden = false;
    (this.#tick ?? this.#select).focus();
    this.item.row.scrollIntoView({ block: 'nearest' });
  }

  #choose(state: State) {
    if (state !== 'not-applicable' || typedText(this.#reason.value)) return this.#set(state);
    // Nothing is dropped without a reason: the state counts once there is one.
    this.#askReason(true);
  }

  #askReason(isAsked: boolean) {
    const field = this.#find('.item-reason');
    field.hidden = !isAsked;
    this.#find('.reason-missing').hidden = typedText(this.#reason.value) !== '';
  }

  #set(state: State) {
    const reason = typedText(this.#reason.value);
    if (state === 'not-applicable' && !reason) {
      this.#askReason(true);
      if (entryOf(this.item)?.state === 'not-applicable') this.#put('to-do', today());
      return;
    }
    const former = entryOf(this.item);
    const isSame = former?.state === state && currentStatus(this.item).state === state;
    this.#put(state, isSame ? former.since : today());
  }

  /** A note or evidence alone moves neither the state nor its day. */
  #write() {
    const former = entryOf(this.item);
    this.#put(former?.state ?? 'to-do', former?.since ?? today(), former?.text);
  }

  #put(state: State, since: string, text = this.item.text) {
    const note = typedText(this.#note.value);
    const evidence = typedText(this.#evidence.value);
    const kept = { since, text, ...(note && { note }), ...(evidence && { evidence }) };
    const draft: Draft =
      state === 'not-applicable' ? { state, reason: typedText(this.#reason.value), ...kept } : { state, ...kept };
    store.change(new Map([[this.item.key, draft]]));
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
    const isAsking = document.activeElement === this.#reason && status.state !== 'not-applicable';
    if (!isAsking) this.#select.value = status.state;
    fill(this.#reason, entry?.state === 'not-applicable' ? entry.reason : '');
    fill(this.#note, entry?.note ?? '');
    fill(this.#evidence, entry?.evidence ?? '');
    this.#askReason(status.state === 'not-applicable' || isAsking);
    this.#showWords(entry, status);
  }

  #showWords(entry: ItemEntry | undefined, status: ItemStatus) {
    const words = this.#find('.item-words');
    words.textContent = entryWords(entry, status, this.item.changedMaterially);
    words.hidden = words.textContent === '';
    const written = [entry?.note && 'note', entry?.evidence && 'evidence'].filter(Boolean).join(' and ');
    this.#find('.notes-name').textContent = written ? `Your ${written}` : 'Add a note or evidence';
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

/** Sets a field, but not under the hands of somebody who is typing in it. */
function fill(field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  if (document.activeElement !== field && field.value !== value) field.value = value;
}
