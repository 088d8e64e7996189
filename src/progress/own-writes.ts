import { canonicalJson } from './canonical-json.ts';

/**
 * For how long after saving another tab may still write without having seen it. Browsers pass on what one tab stored
 * within milliseconds; a machine that is short of breath takes seconds.
 */
const RACE_MS = 60_000;

interface Write<T> {
  key: string;
  value: T;
  /** Says what it replaced; undefined where there was nothing. */
  former: T | undefined;
  /** When storage held it first, by the clock of the device; undefined as long as it could not be saved. */
  savedAt: number | undefined;
}

/**
 * Describes what this page has written and storage may lack: what could not be saved, and what was saved so lately that another
 * tab, which had not seen it, may have overwritten it. About everything else storage is right.
 */
export class OwnWrites<T> {
  #writes: Write<T>[] = [];

  add(key: string, value: T, former: T | undefined): void {
    this.#writes.push({ key, value, former, savedAt: undefined });
  }

  get isUnsaved(): boolean {
    return this.#writes.some(({ savedAt }) => savedAt === undefined);
  }

  /** Notes that storage holds all of it now. */
  saved(now: Date): void {
    for (const write of this.#writes) write.savedAt ??= now.getTime();
    this.#drop(now);
  }

  /** Forgets what storage held: the reader has cleared it. */
  clear(): void {
    this.#writes = this.#writes.filter(({ savedAt }) => savedAt === undefined);
  }

  /**
   * Returns what storage holds, with what it lacks. A write is missing where storage still has what it replaced. Where storage
   * has something else, somebody wrote later, unless this write never got there.
   * @param newest which of two values about the same thing stays
   */
  over(stored: ReadonlyMap<string, T>, now: Date, newest: (a: T, b: T) => T): Map<string, T> {
    this.#drop(now);
    const all = new Map(stored);
    for (const [key, { value, savedAt }] of new Map(this.#writes.map((write) => [write.key, write]))) {
      const found = stored.get(key);
      if (this.#isOvertaken(key, found)) all.set(key, value);
      else if (savedAt === undefined) all.set(key, found === undefined ? value : newest(found, value));
    }
    return all;
  }

  /** Returns whether a value that was found is one that this page has replaced, or has written itself. */
  #isOvertaken(key: string, found: T | undefined): boolean {
    const isFound = (value: T | undefined) => canonicalJson(value) === canonicalJson(found);
    return this.#writes.some((write) => write.key === key && (isFound(write.former) || isFound(write.value)));
  }

  /** A clock that was set back does not keep it for longer. */
  #drop(now: Date) {
    this.#writes = this.#writes.filter(
      ({ savedAt }) => savedAt === undefined || Math.abs(now.getTime() - savedAt) <= RACE_MS,
    );
  }
}
