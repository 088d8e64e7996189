import type { Entry } from './entry.ts';

/**
 * Everything that a reader has ticked on this device.
 * Keys that this handbook does not know stay: they may belong to an item that comes back, or to a newer edition.
 */
export interface Progress {
  entries: ReadonlyMap<string, Entry>;
  /** When each scope (`checklist/<id>`, `checks`, `everything`) was last exported. */
  copies: ReadonlyMap<string, string>;
}

export const EMPTY: Progress = { entries: new Map(), copies: new Map() };
