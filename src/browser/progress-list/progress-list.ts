import { listScriptWords } from '#words/progress-script.ts';
import { afterRestoring } from '../after-restoring.ts';
import { showScripted } from '../dom.ts';
import { PageElement } from '../page-element.ts';
import { targetId } from '../target-id.ts';
import { isTombstone } from '../../progress/with-timestamps.ts';
import type { Draft } from '../../progress/entry.ts';
import { readableDate } from '../../words/format.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';
import { fileText } from '../progress/export-view.ts';
import { exportList } from './export-list.ts';
import { connectGroups } from './group-view.ts';
import { FilterView } from './filter-view.ts';
import { connectFiles } from '../progress/connect-files.ts';
import { ItemView } from './item-view.ts';
import { KeepingView } from '../progress/keeping-view.ts';
import { entryOf, itemsIn } from './listed.ts';
import { connectRowKeys } from './row-keys.ts';
import { sortBySelect } from './sort-view.ts';
import { StandingView } from './standing-view.ts';

/**
 * `<progress-list>`: gives a list that is complete without it memory, counts, filters and hand-over.
 * It only connects the rows to the store; what anything means is decided in `src/progress`.
 */
class ProgressList extends PageElement {
  #keeping!: KeepingView;
  #show!: () => void;
  #forget!: () => void;
  #revealTarget!: () => HTMLElement | undefined;

  protected prepare() {
    const template = this.find<HTMLTemplateElement>('template.item-template');
    const items = itemsIn(this);
    const current = items.filter(({ isRetired }) => !isRetired);
    const views = items.map((item) => new ItemView(item, template));
    const keys = new Set(items.map(({ key }) => key));
    const { scope = 'checks', title = '', version, date = '' } = this.dataset;
    const about = { scope, title, policyVersion: Number(version), policyDate: date };

    const keeping = new KeepingView(this, scope, () => fileText(about, 'everything'));
    const standing = new StandingView(this, items, (item) => {
      views.find((view) => view.item === item)?.focus();
    });
    const form = this.find<HTMLFormElement>('form.filters');
    const filter = new FilterView(form, current, () => show());
    connectFiles(this, {
      named: items,
      about,
      keeping,
      exportList: (form) => void exportList(form, items, about, keeping),
    });
    sortBySelect(this, current);
    const showGroups = connectGroups(this, current);
    connectRowKeys(this, {
      boxes: () =>
        current.flatMap(({ row }) => (row.hidden ? [] : [...row.querySelectorAll<HTMLInputElement>('.tick')])),
      next: () => standing.next(),
    });

    const show = () => {
      for (const view of views) view.show();
      standing.show();
      showGroups();
      for (const day of this.querySelectorAll('.sheet-day')) day.textContent = readableDate(readersToday());
      filter.show();
      keeping.show(keys);
    };
    this.find('.clear').addEventListener('click', () => {
      const drafts = items.flatMap((item): [string, Draft][] => {
        const entry = entryOf(item);
        return entry && !isTombstone(entry)
          ? [[item.key, { state: 'to-do', since: readersToday(), text: item.textDigest }]]
          : [];
      });
      if (drafts.length === 0) return keeping.announce(listScriptWords.nothingToClear);
      const undo = store.change(new Map(drafts));
      keeping.announce(listScriptWords.cleared(drafts.length), undo);
    });
    this.#keeping = keeping;
    this.#show = show;
    this.#forget = () => {
      for (const view of views) view.forget();
    };
    this.#revealTarget = () => {
      const row = views.find(({ item }) => item.id === targetId(location.hash))?.item.row;
      if (!row) return undefined;
      row.hidden = false;
      for (const details of row.querySelectorAll<HTMLDetailsElement>('details.how')) details.open = true;
      row.closest('details')?.setAttribute('open', '');
      return row;
    };
    showScripted(this);
  }

  protected connect(signal: AbortSignal) {
    const openTarget = () => this.#revealTarget()?.scrollIntoView({ block: 'start' });
    signal.addEventListener('abort', store.subscribe(this.#show));
    this.#keeping.connect(signal);
    afterRestoring(() => {
      this.#forget();
      this.#show();
      // The browser has brought the reader to their place by now; the target only stays in sight of the filter.
      this.#revealTarget();
    }, signal);
    addEventListener('hashchange', openTarget, { signal });
    this.#show();
    openTarget();
  }
}

customElements.define('progress-list', ProgressList);
