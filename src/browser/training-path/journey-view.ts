import { trainingScriptWords as scriptWords } from '#words/training-script.ts';
import { el } from '../dom.ts';
import { find } from '../find.ts';
import { targetId } from '../target-id.ts';
import type { PathProgress } from '../../training/path-progress.ts';
import type { PathView } from '../../training/path-view.ts';
import { waypointFor, waypointsOf, type Waypoint } from '../../training/waypoints.ts';

/** The fragment of the last thing on a path. */
const RECORD = 'site.completion';

/** Shows one step or one situation at a time, where it is among the others, and the way on. */
export class JourneyView {
  #root: HTMLElement;
  #stops: Waypoint[];
  #at: Waypoint | undefined;

  constructor(root: HTMLElement, { steps }: PathView) {
    this.#root = root;
    this.#stops = [...waypointsOf(steps), { id: RECORD, step: RECORD }];
    for (const { id, step, situation } of this.#stops) {
      if (!situation) continue;
      const header = find(this.#byId(step), 'header');
      const list =
        header.querySelector('.situations') ?? el('ol', { class: 'situations', 'aria-label': scriptWords.situations });
      header.append(list);
      const name = find(this.#byId(id), 'h3').textContent;
      list.append(el('li', {}, el('a', { href: `#${id}`, title: name }, String(situation.number))));
    }
    const fold = this.#fold;
    fold.addEventListener('click', () => this.#openRail(fold.ariaExpanded !== 'true'));
  }

  get #fold() {
    return find<HTMLButtonElement>(this.#root, '.rail-fold');
  }

  #byId = (id: string) => find(this.#root, `[id="${CSS.escape(id)}"]`);

  #isOpen = (id: string) => !this.#root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)?.dataset.answered;

  /** Listens to the address: whatever leads to a step or a situation of it shows that one. */
  connect(signal: AbortSignal): void {
    const follow = () => {
      if (!this.#go(targetId(location.hash))) return;
      this.#openRail(false);
      const place = this.#place;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
      find(this.#root, '.journey-main').scrollIntoView();
    };
    addEventListener('hashchange', follow, { signal });
  }

  /** Shows how far somebody is. The first time it also opens the place that the address names, else the first that is open. */
  show(progress: PathProgress): void {
    for (const { id, done, of, isDone, isTestedOut } of progress.steps) {
      const words = isTestedOut
        ? scriptWords.testedOut
        : isDone
          ? scriptWords.done
          : of > 1 && done > 0
            ? scriptWords.part(done, of)
            : '';
      const link = this.#link(id);
      link.dataset.done = String(isDone);
      const said = find(link, 'small');
      said.dataset.minutes ??= said.textContent;
      said.textContent = words || said.dataset.minutes;
    }
    for (const { id, situation } of this.#stops)
      if (situation) this.#link(id).dataset.answered = this.#byId(id).dataset.answered ?? '';
    if (!this.#at && !this.#go(targetId(location.hash))) this.#go(progress.next?.id ?? RECORD);
    this.#showWayOn();
  }

  #link = (id: string) => find<HTMLAnchorElement>(this.#root, `:is(.rail, .situations) a[href="#${CSS.escape(id)}"]`);

  /** Where the focus goes: the heading of what is shown. */
  get #place(): HTMLElement {
    return find(this.#byId(this.#at?.id ?? RECORD), 'h2, h3');
  }

  #go(id: string): boolean {
    const stop = waypointFor(this.#stops, id, this.#isOpen);
    if (!stop) return false;
    this.#at = stop;
    for (const part of this.#root.querySelectorAll('[data-current]')) part.removeAttribute('data-current');
    for (const link of this.#root.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
    for (const place of new Set([stop.id, stop.step])) {
      this.#byId(place).dataset.current = '';
      this.#link(place).ariaCurrent = 'step';
    }
    this.#root.dataset.at = stop.step;
    // Only the rail scrolls: the page stays where it is.
    const rail = find(this.#root, '.rail');
    rail.scrollTop = this.#link(stop.step).offsetTop - rail.clientHeight / 2;
    this.#showWayOn();
    return true;
  }

  #showWayOn() {
    const index = this.#stops.findIndex(({ id }) => id === this.#at?.id);
    const at = this.#stops[index];
    if (!at) return;
    const lead = (
      selector: string,
      to: Waypoint | undefined,
      [situation, other]: [string, (title: string) => string],
    ) => {
      const link = find<HTMLAnchorElement>(this.#root, selector);
      link.hidden = to === undefined;
      if (!to) return;
      link.hash = to.id;
      link.textContent = to.step === at.step ? situation : other(this.#title(to.step));
    };
    const next = find<HTMLAnchorElement>(this.#root, '.next-step');
    next.toggleAttribute('data-here', targetId(next.hash) === at.step);
    const following = this.#stops[index + 1];
    // Beside the next situation, the step before would be a way of another length.
    const isFirstOfMany = at.situation?.number === 1 && following?.step === at.step;
    lead('.stop-back', isFirstOfMany ? undefined : this.#stops[index - 1], [
      scriptWords.previousSituation,
      scriptWords.previous,
    ]);
    lead('.stop-on', following, [scriptWords.nextSituation, scriptWords.next]);
    // The main way on is what is to do here, until that is done.
    const { answered, done } = this.#link(at.id).dataset;
    find(this.#root, '.stop-on').classList.toggle('quiet', !answered && done !== 'true');
    const steps = [...new Set(this.#stops.map(({ step }) => step))];
    this.#fold.textContent =
      at.id === RECORD
        ? scriptWords.allSteps
        : scriptWords.step(steps.indexOf(at.step) + 1, steps.length - 1, this.#title(at.step));
  }

  #title = (step: string) => find(this.#link(step), 'span').textContent;

  #openRail(isOpen: boolean) {
    this.#fold.ariaExpanded = String(isOpen);
  }
}
