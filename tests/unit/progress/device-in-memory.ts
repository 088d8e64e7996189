import type { Device, ProgressStorage } from '../../../src/progress/device.ts';

/** A storage that can be told to fail, shared by the tabs of one test. */
export class MemoryStorage implements ProgressStorage {
  text: string | null = null;
  aside: string[] = [];
  /** Thrown by every call that the failing kind covers. */
  fault: { on: 'read' | 'write' | 'setAside' | 'everything'; error: Error } | undefined;
  #listeners: (() => void)[] = [];

  #maybeFail(kind: 'read' | 'write' | 'setAside') {
    if (this.fault && (this.fault.on === kind || this.fault.on === 'everything')) throw this.fault.error;
  }
  read() {
    this.#maybeFail('read');
    return this.text;
  }
  write(text: string) {
    this.#maybeFail('write');
    this.text = text;
    for (const listener of this.#listeners) listener();
  }
  setAside(text: string) {
    this.#maybeFail('setAside');
    this.aside.push(text);
  }
  readAside() {
    this.#maybeFail('read');
    return [...this.aside];
  }
  dropAside() {
    this.aside = [];
  }

  /** A tab on this storage. Its clock is what `now` says. */
  tab(now: () => Date = () => new Date('2026-11-22T12:00:00.000Z')): Device {
    return { storage: this, now, onElsewhere: (changed) => void this.#listeners.push(changed) };
  }
}

export const quotaError = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
export const securityError = Object.assign(new Error('denied'), { name: 'SecurityError' });
