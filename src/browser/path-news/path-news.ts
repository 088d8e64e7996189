import { newsScriptWords } from '#words/news.ts';
import { showScripted } from '../dom.ts';
import { keepFocus } from '../keep-focus.ts';
import { PageElement } from '../page-element.ts';
import { pathKey } from '../../progress/entry.ts';
import { readableDate } from '../../words/format.ts';
import { passes } from '../../training/passes.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';

/** `<path-news>`: lets somebody who read what changed agree to it, and renews the record with the same score. */
class PathNews extends PageElement {
  protected prepare() {
    this.find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#renew();
      keepFocus(this.find('.news-next a'));
    });
    showScripted(this);
    openOwnDivision();
  }

  protected connect(signal: AbortSignal) {
    const show = () => this.#show();
    signal.addEventListener('abort', store.subscribe(show));
    show();
  }

  #record() {
    const entry = store.progress.entries.get(pathKey(this.dataset.path ?? ''));
    return entry?.state === 'recorded' ? entry : undefined;
  }

  #renew() {
    const { path = '', version, digest = '', statement = '', passingPercent } = this.dataset;
    const key = pathKey(path);
    store.change((entries) => {
      const record = entries.get(key);
      if (record?.state !== 'recorded' || !passes(record, Number(passingPercent))) return new Map();
      return new Map([
        [key, { ...record, since: readersToday(), policyVersion: Number(version), text: digest, statement }],
      ]);
    });
  }

  #show() {
    const record = this.#record();
    const { from, version } = this.dataset;
    const isOfThis = record?.policyVersion === Number(from);
    const isDone = record?.policyVersion === Number(version);
    const hide = (selector: string, isHidden: boolean) => {
      this.find(selector).hidden = isHidden;
    };
    // A record of a lower score would be refused: the mark was raised since.
    const isEnough = record !== undefined && passes(record, Number(this.dataset.passingPercent));
    hide('.news-form', !isOfThis || !isEnough);
    hide('.news-below', !isOfThis || isEnough);
    hide('.news-none', isOfThis || isDone);
    hide('.news-next', !isDone);
    const show = (selector: string, words: string) => this.find(selector).replaceChildren(words);
    show('.news-done', isDone ? newsScriptWords.done(version ?? '') : '');
    if (record && isOfThis)
      show('.news-record', newsScriptWords.record(record.handle, readableDate(record.since), from ?? ''));
  }
}

/** The reader's own division stands open, the others fold away; where none is remembered, all stay open. */
function openOwnDivision() {
  let own: string | null = null;
  try {
    own = localStorage.getItem('handbook:division');
  } catch {
    // Storage may be forbidden: then all divisions stay open.
  }
  const all = [...document.querySelectorAll<HTMLDetailsElement>('.news-division')];
  if (!all.some(({ dataset }) => dataset.division === own)) return;
  for (const division of all) division.open = division.dataset.division === own;
}

customElements.define('path-news', PathNews);
