import type { Device, ProgressStorage } from '../../../src/progress/device.ts';

/** A storage that can be told to fail, shared by the tabs of one test. */
export class MemoryStorage implements Omit<ProgressStorage, 'write'> {
  text: string | null = null;
  aside: string[] = [];
  /** Thrown by every call that the failing kind covers. */
  fault: { on: 'read' | 'write' | 'quarantine' | 'everything'; error: Error } | undefined;
  #listeners: (() => void)[] = [];

  #maybeFail(kind: 'read' | 'write' | 'quarantine') {
    if (this.fault && (this.fault.on === kind || this.fault.on === 'everything')) throw this.fault.error;
  }
  read() {
    this.#maybeFail('read');
    return this.text;
  }
  quarantine(text: string) {
    this.#maybeFail('quarantine');
    this.aside.push(text);
  }
  readQuarantined() {
    this.#maybeFail('read');
    return [...this.aside];
  }
  dropQuarantined() {
    this.aside = [];
  }

  /** A tab on this storage. Its clock is what `now` says; what it writes is told to the other tabs, as browsers do. */
  tab(now: () => Date = () => new Date('2026-11-22T12:00:00.000Z')): Device {
    let own: (() => void) | undefined;
    return {
      storage: {
        read: () => this.read(),
        write: (text) => {
          this.#maybeFail('write');
          this.text = text;
          for (const listener of this.#listeners) if (listener !== own) listener();
        },
        quarantine: (text) => this.quarantine(text),
        readQuarantined: () => this.readQuarantined(),
        dropQuarantined: () => this.dropQuarantined(),
      },
      now,
      onElsewhere: (changed) => {
        own = () => changed(this.text === null);
        this.#listeners.push(own);
      },
      alone: (work) => work(),
    };
  }

  /** Removes everything, as the settings of a browser do, and tells every tab. */
  clear() {
    this.text = null;
    this.aside = [];
    for (const listener of this.#listeners) listener();
  }
}

export const quotaError = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
export const securityError = Object.assign(new Error('denied'), { name: 'SecurityError' });
