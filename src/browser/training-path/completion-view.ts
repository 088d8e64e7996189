import { find } from '../find.ts';
import { pathKey, type Draft } from '../../progress/entry.ts';
import { handleFault, typedHandle } from '../../progress/handle.ts';
import type { Recorded } from '../../progress/training-entry.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';
import { pathProgress } from '../../training/path-progress.ts';
import type { PathView } from '../../training/path-view.ts';
import { offerRecord, showRecord } from './offer-record.ts';

/** The part of a path's page that turns what is done into a completion record. */
export class CompletionView {
  #root: HTMLElement;
  #path: PathView;
  #isAnew = false;

  constructor(root: HTMLElement, path: PathView) {
    this.#root = root;
    this.#path = path;
    const form = this.#find<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#record(form);
    });
    this.#watchHandle();
    this.#find('.new-record').addEventListener('click', () => {
      this.#isAnew = true;
      this.show();
      this.#find<HTMLInputElement>('[name="agree"]').focus();
    });
    for (const action of ['copy', 'download'] as const) {
      this.#find(`.${action}-record`).addEventListener('click', async () => {
        const record = this.#kept();
        if (record) await offerRecord(action, root, record, path.id);
      });
    }
  }

  /** A part that the panel always has. */
  #find = <T extends HTMLElement>(selector: string) => find<T>(this.#root, selector);

  #kept(): Recorded | undefined {
    const entry = store.progress.entries.get(pathKey(this.#path.id));
    return entry?.state === 'recorded' ? entry : undefined;
  }

  /** A handle that no record can carry is refused where it is written, before anything is made of it. */
  #watchHandle() {
    const field = this.#find<HTMLInputElement>('[name="handle"]');
    const show = (words: string) => {
      this.#find('.handle-fault').textContent = words;
      field.setAttribute('aria-invalid', String(words !== ''));
    };
    field.addEventListener('input', () => {
      field.setCustomValidity(handleFault(field.value));
      if (field.validity.valid) show('');
    });
    field.addEventListener('invalid', () => show(field.validationMessage));
  }

  #record(form: HTMLFormElement) {
    const handle = String(new FormData(form).get('handle'));
    // What the browser has filled in has not been typed.
    if (handleFault(handle)) {
      this.#find<HTMLInputElement>('[name="handle"]').setCustomValidity(handleFault(handle));
      form.reportValidity();
      return;
    }
    // Never from the page: a browser that translates it changes what it shows.
    const { version, digest = '', statement = '' } = this.#root.dataset;
    const { score } = pathProgress(this.#path, store.progress.entries, readersToday());
    const draft: Draft = {
      state: 'recorded',
      since: readersToday(),
      handle: typedHandle(handle),
      policyVersion: Number(version),
      text: digest,
      right: score.right,
      of: score.of,
      statement: statement.trim(),
    };
    this.#isAnew = false;
    store.change(new Map([[pathKey(this.#path.id), draft]]));
    this.#find('.copy-record').focus();
  }

  show(): void {
    const { isComplete } = pathProgress(this.#path, store.progress.entries, readersToday());
    const record = this.#kept();
    const isShown = record !== undefined && !(this.#isAnew && isComplete);
    this.#find('.completion-form').hidden = isShown || !isComplete;
    this.#find('.completion-made').hidden = !isShown;
    this.#find('.new-record').hidden = !isComplete;
    for (const note of this.#root.querySelectorAll<HTMLElement>('.completion-older'))
      note.hidden = Number(note.dataset.of) !== record?.policyVersion;
    if (isShown) showRecord(this.#root, record, this.#path.id);
  }
}
