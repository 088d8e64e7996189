import { pathKey, scenarioKey, type Draft } from '../progress/entry.ts';
import type { Recorded } from '../progress/training-entry.ts';
import { store, today } from '../progress-page/device-store.ts';
import { missedScenarios, pathProgress } from '../training/path-progress.ts';
import type { PathView } from '../training/path-view.ts';
import { missingWords } from '../training/progress-words.ts';

/** The part of a path's page that turns what is done into a completion record. */
export class CompletionView {
  #root: HTMLElement;
  #path: PathView;
  #isAnew = false;

  constructor(root: HTMLElement, path: PathView) {
    this.#root = root;
    this.#path = path;
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#record(event.target as HTMLFormElement);
    });
    root.querySelector('.answer-missed')?.addEventListener('click', () => {
      const missed = missedScenarios(path, store.progress.entries);
      const blank = missed.map(({ id }): [string, Draft] => [scenarioKey(id), { state: 'unanswered', since: today() }]);
      store.change(new Map(blank));
      document.getElementById(missed[0]?.id ?? '')?.scrollIntoView();
    });
    root.querySelector('.new-record')?.addEventListener('click', () => {
      this.#isAnew = true;
      this.show([]);
      this.#find<HTMLInputElement>('[name="agree"]').focus();
    });
    for (const action of ['copy', 'download'] as const)
      root.querySelector(`.${action}-record`)?.addEventListener('click', () => this.#hand(action));
  }

  #find = <T extends HTMLElement>(selector: string) => this.#root.querySelector(selector) as T;

  #kept(): Recorded | undefined {
    const entry = store.progress.entries.get(pathKey(this.#path.id));
    return entry?.state === 'recorded' ? entry : undefined;
  }

  #record(form: HTMLFormElement) {
    const handle = new FormData(form).get('handle');
    const { version, digest = '' } = this.#root.dataset;
    const { score } = pathProgress(this.#path, store.progress.entries, today());
    const draft: Draft = {
      state: 'recorded',
      since: today(),
      handle: String(handle).trim().replace(/^@/, '').toLowerCase(),
      policyVersion: Number(version),
      text: digest,
      right: score.right,
      of: score.of,
      statement: this.#find('.completion-statement').dataset.statement ?? '',
    };
    this.#isAnew = false;
    store.change(new Map([[pathKey(this.#path.id), draft]]));
    this.#find<HTMLElement>('.copy-record').focus();
  }

  async #hand(action: 'copy' | 'download') {
    const record = this.#kept();
    if (!record) return;
    const { handRecord } = await import('./hand-record.ts');
    await handRecord(action, this.#root, record, this.#path.id);
  }

  /** @param openTitles titles of the required steps that are open */
  show(openTitles: readonly string[]): void {
    const progress = pathProgress(this.#path, store.progress.entries, today());
    const record = this.#kept();
    const isShown = record !== undefined && !this.#isAnew;
    const missing = missingWords(progress, this.#path.passingPercent, openTitles);
    this.#find('.completion-missing').hidden = isShown || progress.isComplete;
    this.#find('.completion-missing ul').replaceChildren(
      ...missing.map((words) => Object.assign(document.createElement('li'), { textContent: words })),
    );
    const isFailed = progress.score.answered === progress.score.of && !progress.isPassed;
    this.#find('.answer-missed').hidden = !isFailed;
    this.#find('.completion-form').hidden = isShown || !progress.isComplete;
    this.#find('.completion-made').hidden = !isShown;
    if (isShown)
      void import('./hand-record.ts').then(({ showRecord }) => showRecord(this.#root, record, this.#path.id));
  }
}
