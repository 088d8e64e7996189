import { troubleOf, type Device, type Trouble } from './device.ts';
import { blankOf, dated } from './dated.ts';
import type { Draft, Entry } from './entry.ts';
import { merge } from './merge.ts';
import { EMPTY, type Progress } from './progress.ts';
import { readStored, storedText } from './stored.ts';

/** Takes back one action. What was changed again since then stays as it is. */
export type Undo = () => void;

/** The one place that remembers. */
export interface ProgressStore {
  readonly progress: Progress;
  /** Why the last change is only on the screen; undefined when it is saved. */
  readonly trouble: Trouble | undefined;
  /** Damaged texts that were found and set aside, for download. */
  readonly aside: readonly string[];
  /** Writes drafts, dated now, and newer than whatever they replace. */
  change(drafts: ReadonlyMap<string, Draft>): Undo;
  /** Merges in a record from elsewhere; newest per entry wins. */
  join(other: Progress): Undo;
  /** Notes that this scope was exported now. */
  noteCopy(scope: string): void;
  /** Forgets what was set aside, after the reader has downloaded it. */
  dropAside(): void;
  subscribe(listener: () => void): void;
}

/**
 * Opens what this device keeps. Nothing about the device can make it throw: without storage it works in memory
 * and says so by `trouble`.
 */
export function openStore({ storage, now, onElsewhere }: Device): ProgressStore {
  let progress: Progress = EMPTY;
  let trouble: Trouble | undefined;
  let unsaved: string[] = [];
  let seen: string | null = null;
  const listeners = new Set<() => void>();

  /** Takes in what storage holds; true when it may be written. */
  function pull(): boolean {
    const text = storage.read();
    if (text === seen) return trouble !== 'newer';
    const found = readStored(text);
    if (found.kind === 'newer') {
      trouble = 'newer';
      seen = text;
      return false;
    }
    if (trouble === 'newer') trouble = undefined;
    if (found.kind === 'read') progress = merge(progress, found.progress);
    // Set aside first: if that fails, the damaged text must stay where it is, and nothing is written.
    if (text !== null && (found.kind === 'unreadable' || !found.isWhole)) {
      if (!unsaved.includes(text)) unsaved.push(text);
      storage.setAside(text);
      unsaved = unsaved.filter((kept) => kept !== text);
    }
    seen = text;
    return true;
  }

  function attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      trouble = troubleOf(error);
    }
  }

  function push(): void {
    attempt(() => {
      if (!pull()) return;
      const text = storedText(progress);
      if (text !== seen) storage.write(text);
      seen = text;
      trouble = undefined;
    });
    for (const listener of listeners) listener();
  }

  function put(entries: ReadonlyMap<string, Entry>): Undo {
    const before = progress.entries;
    progress = merge(progress, { entries, copies: new Map() });
    const after = progress.entries;
    push();
    return () => {
      const back = new Map<string, Draft>();
      for (const key of entries.keys()) {
        const written = after.get(key);
        const former = before.get(key);
        if (!written || written === former || progress.entries.get(key)?.at !== written.at) continue;
        back.set(key, former ?? blankOf(written));
      }
      put(dated(back, progress.entries, now()));
    };
  }

  attempt(pull);
  onElsewhere(() => {
    attempt(pull);
    for (const listener of listeners) listener();
  });

  return {
    get progress() {
      return progress;
    },
    get trouble() {
      return trouble;
    },
    get aside() {
      try {
        return [...storage.readAside(), ...unsaved];
      } catch {
        return unsaved;
      }
    },
    change: (drafts) => put(dated(drafts, progress.entries, now())),
    join: (other) => put(other.entries),
    noteCopy(scope) {
      progress = merge(progress, { entries: new Map(), copies: new Map([[scope, now().toISOString()]]) });
      push();
    },
    dropAside() {
      attempt(() => storage.dropAside());
      unsaved = [];
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => void listeners.add(listener),
  };
}
