import { standingWords } from '#words/standing.ts';
import { highPriorityWords, progressWords, summaryOf } from '../../progress/summary.ts';
import { find } from '../find.ts';
import { currentStatus, type PageItem } from './listed.ts';

/** Where the reader stands: words first, a bar below them, and the way to what is open. */
export class StandingView {
  #root: HTMLElement;
  #items: readonly PageItem[];
  #goTo: (item: PageItem) => void;

  /** @param goTo moves the reader to an item */
  constructor(root: HTMLElement, items: readonly PageItem[], goTo: (item: PageItem) => void) {
    this.#root = find(root, '.standing');
    this.#items = items.filter(({ isRetired }) => !isRetired);
    this.#goTo = goTo;
    find(this.#root, '.next-open').addEventListener('click', () => this.next());
  }

  /** Moves the reader to the next open item. */
  next(): void {
    const next = this.#next();
    if (next) this.#goTo(next);
  }

  /** The next open item of high priority after the one that has the focus, else the first; then those of lower priority. */
  #next(): PageItem | undefined {
    const here = this.#items.findIndex(({ row }) => row.contains(document.activeElement) || row.matches(':target'));
    const inTurn = [...this.#items.slice(here + 1), ...this.#items.slice(0, here + 1)];
    const open = inTurn.filter((item) => ['to-do', 'in-progress'].includes(currentStatus(item).state));
    return open.find(({ priority }) => priority === 'high') ?? open[0];
  }

  show(): void {
    const summary = summaryOf(this.#items.map((item) => ({ ...item, state: currentStatus(item).state })));
    const show = (selector: string, words: string) => {
      const place = find(this.#root, selector);
      if (place.textContent !== words) place.textContent = words;
    };
    show('.standing-high', highPriorityWords(summary));
    show('.standing-all', progressWords(summary));
    const bar = find<HTMLProgressElement>(this.#root, 'progress');
    bar.hidden = summary.high.total === 0;
    bar.max = summary.high.total || 1;
    bar.value = summary.high.done;
    const next = find(this.#root, '.next-open');
    const isFinished = summary.total === summary.done;
    next.hidden = isFinished;
    this.#root.toggleAttribute('data-finished', isFinished && summary.total > 0);
    const sign = this.#root.querySelector<HTMLElement>('.print-finished');
    if (sign) sign.hidden = !isFinished || summary.total === 0;
    next.textContent = summary.high.done < summary.high.total ? standingWords.nextHigh : standingWords.next;
  }
}
