/** Describes where progress is kept. Every function may throw; the store survives it. */
export interface ProgressStorage {
  /** The stored text, or null when there is none. */
  read(): string | null;
  write(text: string): void;
  /** Keeps a damaged text under another key, so that nobody's data is overwritten. */
  quarantine(text: string): void;
  /** The texts that were set aside, oldest first. */
  readQuarantined(): string[];
  dropQuarantined(): void;
}

/** Describes what the store needs from around it: passed in, so that it can be tested without a browser. */
export interface Device {
  storage: ProgressStorage;
  now(): Date;
  /**
   * Calls back when another tab has written, and when this one comes back from where it heard nothing.
   * @param changed is told whether what was kept has been removed
   */
  onElsewhere(changed: (isRemoved: boolean) => void): void;
  /** Does a piece of work while no other tab does one, where the device can see to that; else at once. */
  alone(work: () => void): void;
}

/** Describes why nothing can be saved: the storage is full, refuses, or holds data of a newer edition of the handbook. */
export type StorageError = 'full' | 'forbidden' | 'newer';

/** Returns what an error from storage means. Browsers name a full storage in two ways; everything else is a refusal. */
export function storageErrorOf(error: unknown): StorageError {
  const name = error instanceof Error ? error.name : '';
  return /quota/i.test(name) ? 'full' : 'forbidden';
}
