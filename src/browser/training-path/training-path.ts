import { trainingScriptWords as said } from '#words/training-script.ts';
import { afterRestoring } from '../after-restoring.ts';
import { el, showScripted } from '../dom.ts';
import { find } from '../find.ts';
import { PageElement } from '../page-element.ts';
import { tombstoneFor } from '../../progress/with-timestamps.ts';
import { chapterKey, itemKey, ruleKey, scenarioKey, pathKey, type Draft } from '../../progress/entry.ts';
import { fileText } from '../progress/export-view.ts';
import { connectFiles } from '../progress/connect-files.ts';
import { readersToday } from '../readers-day.ts';
import { removeRetired } from '../remove-retired.ts';
import { store } from '../progress/device-store.ts';
import { KeepingView } from '../progress/keeping-view.ts';
import { pathOn } from '../../training/path-on.ts';
import { missedScenarios, pathProgress, scenariosOf, type PathProgress } from '../../training/path-progress.ts';
import type { PathView } from '../../training/path-view.ts';
import { missingWords, pathWords, scoreWords } from '../../training/progress-words.ts';
import type { CompletionView } from './completion-view.ts';
import { JourneyView } from './journey-view.ts';
import { readPath } from './read-path.ts';
import { rememberPlace } from './remember-place.ts';
import { ScenarioCard } from './scenario-view.ts';
import { connectTicks } from './ticks.ts';

/** `<training-path>`: keeps somebody's place on a path that is complete to read without it. */
class TrainingPath extends PageElement {
  #path!: PathView;
  #journey!: JourneyView;
  #keeping!: KeepingView;
  #show!: () => void;
  #forget!: () => void;

  protected prepare() {
    removeRetired(this);
    this.#path = pathOn(readPath(this), readersToday());
    const { feedback = '' } = this.dataset;
    const views = scenariosOf(this.#path.steps).map(
      (scenario) => new ScenarioCard(scenario, this.#byId(scenario.id), feedback),
    );
    const journey = new JourneyView(this, this.#path);
    const showTicks = connectTicks(this);
    const named = this.#named();
    const keys = new Set(named.map(({ key }) => key));
    const scope = `training/${this.#path.id}`;
    const { version, policyDate = '' } = this.find('.completion').dataset;
    const about = { scope, title: this.dataset.title ?? '', policyVersion: Number(version), policyDate };
    const keeping = new KeepingView(this, scope, () => fileText(about, 'everything'));
    connectFiles(this, { named, about, keeping });

    const show = () => {
      for (const view of views) view.show();
      showTicks();
      const progress = pathProgress(this.#path, store.progress.entries, readersToday());
      this.#showStanding(progress);
      journey.show(progress);
      rememberPlace(location.pathname, progress);
      this.#showCompletion(progress);
      keeping.show(keys);
    };
    this.find('.clear').addEventListener('click', () => {
      const blank = named.flatMap(({ key }): [string, Draft][] => {
        const entry = store.progress.entries.get(key);
        // A completion record is no answer and stays; so does what is ticked on a self-assessment's own page.
        const stays = key === pathKey(this.#path.id) || key.startsWith(itemKey(''));
        return entry && !stays ? [[key, { ...tombstoneFor(entry), since: readersToday() }]] : [];
      });
      const undo = store.change(new Map(blank));
      keeping.announce(said.cleared, undo);
    });
    this.find('.answer-missed').addEventListener('click', () => this.#answerMissed(keeping));
    this.#journey = journey;
    this.#keeping = keeping;
    this.#show = show;
    this.#forget = () => {
      for (const view of views) view.forget();
    };
    showScripted(this);
  }

  protected connect(signal: AbortSignal) {
    signal.addEventListener('abort', store.subscribe(this.#show));
    this.#journey.connect(signal);
    this.#keeping.connect(signal);
    afterRestoring(() => {
      this.#forget();
      this.#show();
    }, signal);
    this.#show();
  }

  #byId = (id: string) => this.find(`[id="${CSS.escape(id)}"]`);

  #title = (step: string) => find(this.#byId(step), '.step-title').textContent.trim();

  /** Everything that this path keeps, with names for people. */
  #named(): { key: string; statement: string }[] {
    return [
      ...this.#path.steps.flatMap((step) => {
        switch (step.kind) {
          case 'read':
            return [{ key: chapterKey(step.chapter), statement: said.read(this.#title(step.id)) }];
          case 'scenarios':
            return step.scenarios.map(({ id }) => ({
              key: scenarioKey(id),
              statement: said.scenario(find(this.#byId(id), 'h3').textContent.trim()),
            }));
          case 'checklist':
            // The statements are on the page of the list: here the id stands for them.
            return step.items.map(({ key }) => ({
              key,
              statement: said.item(this.#title(step.id), key.replace(itemKey(''), '').replaceAll('-', ' ')),
            }));
          case 'acknowledge':
            return step.rules.map(({ id }) => ({ key: ruleKey(id), statement: said.rule(id) }));
        }
      }),
      { key: pathKey(this.#path.id), statement: said.record },
    ];
  }

  #completion: CompletionView | undefined;

  /** Returns what is missing; or, once nothing is, the way to the record. */
  #showCompletion(progress: PathProgress) {
    const root = this.find('.completion');
    const isRecorded = store.progress.entries.get(pathKey(this.#path.id))?.state === 'recorded';
    const missing = find(root, '.completion-missing');
    missing.hidden = progress.isComplete || isRecorded;
    const words = missingWords(progress, this.#path.passingPercent, this.#openTitles(progress));
    find(missing, 'ul').replaceChildren(...words.map((line) => el('li', {}, line)));
    find(root, '.answer-missed').hidden = progress.isPassed || progress.score.answered < progress.score.of;
    if (progress.isComplete || isRecorded) void this.#showRecord(root);
    else this.#completion?.show();
  }

  /** Shows the record, whose code comes once everything is done: few visits ask for it. */
  async #showRecord(root: HTMLElement) {
    const module = await import('./completion-view.ts').catch(() => undefined);
    if (!module) return this.#keeping.announce(said.noRecord);
    this.#completion ??= new module.CompletionView(root, this.#path);
    this.#completion.show();
  }

  /** Clears the answers that were not right at first, so that first answers can be given anew. */
  #answerMissed(keeping: KeepingView) {
    const missed = missedScenarios(this.#path, store.progress.entries);
    const open: Draft = { state: 'unanswered', since: readersToday() };
    const undo = store.change(new Map(missed.map(({ id }) => [scenarioKey(id), open])));
    keeping.announce(said.openAgain, undo);
    const [first] = missed;
    if (first) location.hash = first.id;
  }

  #openTitles({ steps }: PathProgress): string[] {
    const isOpen = (id: string) => !steps.find((step) => step.id === id)?.isDone;
    return this.#path.steps.filter(({ id, optional }) => !optional && isOpen(id)).map(({ id }) => this.#title(id));
  }

  #showStanding(progress: PathProgress) {
    const show = (root: ParentNode | null, selector: string, words: string) => {
      const place = root?.querySelector(selector);
      if (place && place.textContent !== words) place.textContent = words;
    };
    show(this, '.standing-high', pathWords(progress));
    show(this, '.standing-all', scoreWords(progress, this.#path.passingPercent));
    const bar = this.find<HTMLProgressElement>('.bar-all');
    bar.max = progress.steps.length;
    bar.value = progress.steps.filter(({ isDone }) => isDone).length;
    const next = this.find<HTMLAnchorElement>('.next-step');
    const open = progress.isComplete ? undefined : progress.next;
    next.hash = open?.id ?? 'site.completion';
    next.textContent = open ? said.continue(this.#title(open.id)) : said.yourRecord;
    for (const { id, done, of, isDone, isTestedOut } of progress.steps) {
      const step = this.#byId(id);
      step.dataset.done = String(isDone);
      // Done, it makes way for the next step: one way on is the main one.
      step.querySelector('a.button')?.classList.toggle('quiet', isDone);
      const words = isTestedOut ? said.testedOutStep : isDone ? said.done : of > 1 ? said.part(done, of) : '';
      show(step, '.step-said', words && `· ${words}`);
    }
  }
}

customElements.define('training-path', TrainingPath);
