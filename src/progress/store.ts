import { canonicalJson } from './canonical-json.ts';
import { storageErrorOf, type Device, type StorageError } from './device.ts';
import { tombstoneFor, withTimestamps, isTombstone } from './with-timestamps.ts';
import type { Draft, Entry } from './entry.ts';
import { believedUntil, instantOf } from './instant.ts';
import { latestCopy, merge, newest } from './merge.ts';
import { OwnWrites } from './own-writes.ts';
import { EMPTY, type Progress } from './progress.ts';
import { readStored, storedText } from './stored.ts';

/** Takes back one action. What was changed again since then stays as it is. */
export type Undo = () => void;

/** Describes what an action writes; as a function, from what is kept at that moment. */
type Drafts = ReadonlyMap<string, Draft> | ((entries: ReadonlyMap<string, Entry>) => ReadonlyMap<string, Draft>);

/** Answers that were on this page when the reader cleared them elsewhere. */
interface Cleared {
  /** Says how many of them said something. */
  count: number;
  bringBack: Undo;
}

/** The one place that remembers. */
export interface ProgressStore {
  readonly progress: Progress;
  /** Says why the last change is only on the screen; undefined when it is saved. */
  readonly storageError: StorageError | undefined;
  /** True when something that somebody did on this page would be lost with it. */
  readonly isUnsaved: boolean;
  /** Damaged texts that were found and set aside, for download. */
  readonly quarantined: readonly string[];
  /** Says what the reader cleared elsewhere while this page showed it, for as long as it can be brought back. */
  readonly cleared: Cleared | undefined;
  /** Writes drafts, dated now, and newer than whatever they replace. */
  change(drafts: Drafts): Undo;
  /** Merges in a record from elsewhere; newest per entry wins. */
  join(other: Progress): Undo;
  /** Notes that this scope was exported now. */
  noteCopy(scope: string): void;
  /** Forgets what was set aside, after the reader has downloaded it. */
  dropQuarantined(): void;
  /**
   * Calls back after every change, of this page or elsewhere.
   * @returns ends it
   */
  subscribe(listener: () => void): () => void;
}

/**
 * Opens what this device keeps. Nothing about the device can make it throw: without storage it works in memory
 * and says so by `storageError`.
 *
 * What storage holds counts, so that a page which was open meanwhile brings nothing back that the reader has cleared.
 * On top of it stands what this page has written and storage lacks: see `OwnWrites`. Where another tab has overwritten
 * it, it is written again, so tabs that wrote at the same moment end with both changes.
 */
export function openStore({ storage, now, onElsewhere, alone }: Device): ProgressStore {
  let progress: Progress = EMPTY;
  let storageError: StorageError | undefined;
  let unsaved: string[] = [];
  let seen: string | null = null;
  let stored: Progress = EMPTY;
  let gone: ReadonlyMap<string, Entry> = EMPTY.entries;
  const own = { entries: new OwnWrites<Entry>(), copies: new OwnWrites<string>() };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  /** Returns what storage holds, with what this page has written and storage lacks. */
  function withOwn({ entries, copies }: Progress): Progress {
    const latest = believedUntil(now());
    return {
      entries: own.entries.over(entries, now(), (a, b) => newest(a, b, latest)),
      copies: own.copies.over(copies, now(), (a, b) => latestCopy(a, b, latest)),
    };
  }

  function clearOwn(): void {
    own.entries.clear();
    own.copies.clear();
  }

  /** Takes in what storage holds; true when it may be written. */
  function pull(): boolean {
    const text = storage.read();
    if (text === seen) return storageError !== 'newer';
    const found = readStored(text);
    if (found.kind === 'newer') {
      storageError = 'newer';
      seen = text;
      return false;
    }
    if (storageError === 'newer') storageError = undefined;
    if (text === null) clearOwn();
    const isWhole = found.kind === 'read' && found.isWhole;
    stored = found.kind === 'read' ? found.progress : EMPTY;
    if (isWhole) replace(withOwn(stored));
    else progress = merge(progress, stored, believedUntil(now()));
    // Set aside first: if that fails, the damaged text must stay where it is, and nothing is written.
    if (text !== null && !isWhole) {
      if (!unsaved.includes(text)) unsaved.push(text);
      storage.quarantine(text);
      unsaved = unsaved.filter((kept) => kept !== text);
    }
    seen = text;
    return true;
  }

  /** Entries never vanish by a change: what is gone was cleared with the storage of the browser. */
  function replace({ entries, copies }: Progress): void {
    const before = progress.entries;
    progress = {
      entries: new Map([...entries].map(([key, entry]) => [key, sameOrNew(before.get(key), entry)])),
      copies,
    };
    gone = new Map([...gone, ...before].filter(([key]) => !progress.entries.has(key)));
  }

  /** Returns who watches entries sees by their identity which of them have changed. */
  const sameOrNew = (before: Entry | undefined, after: Entry) =>
    before && canonicalJson(before) === canonicalJson(after) ? before : after;

  function attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      storageError = storageErrorOf(error);
    }
  }

  function push(): void {
    attempt(() => {
      if (!pull()) return;
      const text = storedText(progress);
      if (text !== seen) storage.write(text);
      seen = text;
      stored = progress;
      own.entries.saved(now());
      own.copies.saved(now());
      storageError = undefined;
    });
    tell();
  }

  /** Compares what is said: an edition that says the same in another way is not overwritten, and does not answer. */
  const isLacking = () => storageError === undefined && storedText(progress) !== storedText(stored);

  function writeBack(): void {
    attempt(pull);
    if (isLacking()) push();
  }

  function add(part: Progress): void {
    const before = progress;
    progress = merge(before, part, believedUntil(now()));
    for (const [key, entry] of progress.entries)
      if (entry !== before.entries.get(key)) own.entries.add(key, entry, before.entries.get(key));
    for (const [scope, at] of progress.copies)
      if (at !== before.copies.get(scope)) own.copies.add(scope, at, before.copies.get(scope));
    push();
  }

  function put(from: (before: ReadonlyMap<string, Entry>) => ReadonlyMap<string, Entry>): Undo {
    attempt(pull);
    const before = progress.entries;
    const entries = from(before);
    add({ entries, copies: new Map() });
    const after = progress.entries;
    return () =>
      void put((current) => {
        const back = new Map<string, Draft>();
        for (const key of entries.keys()) {
          const written = after.get(key);
          const former = before.get(key);
          if (!written || written === former || current.get(key)?.at !== written.at) continue;
          back.set(key, former ?? tombstoneFor(written));
        }
        return withTimestamps(back, current, now());
      });
  }

  attempt(pull);
  onElsewhere((isRemoved) => {
    attempt(() => {
      if (isRemoved) clearOwn();
      pull();
    });
    tell();
    if (isLacking()) alone(writeBack);
  });

  return {
    get progress() {
      return progress;
    },
    get storageError() {
      return storageError;
    },
    get isUnsaved() {
      return own.entries.isUnsaved;
    },
    get quarantined() {
      try {
        return [...storage.readQuarantined(), ...unsaved];
      } catch {
        return unsaved;
      }
    },
    get cleared() {
      const count = [...gone.values()].filter((entry) => !isTombstone(entry)).length;
      if (count === 0) return undefined;
      return {
        count,
        bringBack() {
          const back = gone;
          gone = EMPTY.entries;
          put(() => back);
        },
      };
    },
    change: (drafts) =>
      put((before) => withTimestamps(typeof drafts === 'function' ? drafts(before) : drafts, before, now())),
    join: (other) => put(() => other.entries),
    noteCopy(scope) {
      attempt(pull);
      add({ entries: new Map(), copies: new Map([[scope, instantOf(now().getTime())]]) });
    },
    dropQuarantined() {
      attempt(() => storage.dropQuarantined());
      unsaved = [];
      tell();
    },
    subscribe(listener) {
      // A function of its own: the same listener may be given twice, and each time ends by itself.
      const call = () => listener();
      listeners.add(call);
      return () => void listeners.delete(call);
    },
  };
}
