import type fc from 'fast-check';
import type { Device } from '../../../src/progress/device.ts';

type Task = () => void;

/**
 * A browser whose tabs are processes of their own, as localStorage is kept by Chromium: a tab reads its own copy, what
 * it writes is under way to the others for a while, and what another tab wrote is passed over in the copy for as long
 * as an own write is under way. Messages of one tab stay in their order; the scheduler decides about everything else.
 */
export class SharedStorage {
  #scheduler: fc.Scheduler;
  #tabs: Tab[] = [];
  /** The data that the browser itself holds. */
  text: string | null = null;
  /** As on plain http, where tabs cannot wait for each other. */
  hasLocks: boolean;

  constructor(scheduler: fc.Scheduler, hasLocks: boolean) {
    this.#scheduler = scheduler;
    this.hasLocks = hasLocks;
  }

  /** Opens a tab with the copy that the browser holds now. */
  tab(now: () => Date): Tab {
    const tab = new Tab(this, now);
    this.#tabs.push(tab);
    return tab;
  }

  /** Lets tasks happen in their order, at a time of the scheduler's choice. */
  channel(name: string): (task: Task) => void {
    const waiting: Task[] = [];
    return (task) => {
      waiting.push(task);
      void this.#scheduler.schedule(Promise.resolve(), name).then(() => waiting.shift()?.());
    };
  }

  /** A write has reached the browser: it tells every tab. */
  apply(text: string | null, from?: Tab): void {
    const isNew = text !== this.text;
    this.text = text;
    for (const tab of this.#tabs) tab.hear(text, tab === from, isNew);
  }

  /** The reader clears what the browser keeps, in its settings. */
  clear(): void {
    this.apply(null);
  }
}

class Tab {
  readonly device: Device;
  #copy: string | null;
  #underWay = 0;
  #listeners: ((isRemoved: boolean) => void)[] = [];
  #inbox: (task: Task) => void;
  /** A tab in the back/forward cache hears nothing; it reads again when it comes back. */
  #isAsleep = false;

  constructor(shared: SharedStorage, now: () => Date) {
    this.#copy = shared.text;
    this.#inbox = shared.channel('news');
    const outbox = shared.channel('write');
    const locks = shared.channel('lock');
    this.device = {
      now,
      onElsewhere: (changed) => void this.#listeners.push(changed),
      alone: (work) => (shared.hasLocks ? locks(work) : work()),
      storage: {
        read: () => this.#copy,
        write: (text) => {
          this.#copy = text;
          this.#underWay += 1;
          outbox(() => shared.apply(text, this));
        },
        quarantine: () => {},
        readQuarantined: () => [],
        dropQuarantined: () => {},
      },
    };
  }

  hear(text: string | null, isOwn: boolean, isNew: boolean): void {
    this.#inbox(() => {
      if (isOwn) this.#underWay -= 1;
      else if (this.#underWay === 0) this.#copy = text;
      if (!isOwn && isNew && !this.#isAsleep) this.#tell(text === null);
    });
  }

  sleep(): void {
    this.#isAsleep = true;
  }

  wake(): void {
    this.#isAsleep = false;
    this.#tell(false);
  }

  #tell(isRemoved: boolean) {
    for (const listener of this.#listeners) listener(isRemoved);
  }
}
