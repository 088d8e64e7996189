import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/progress/canonical-json.ts';
import type { Draft, Entry } from '../../../src/progress/entry.ts';
import { merge } from '../../../src/progress/merge.ts';
import { EMPTY, type Progress } from '../../../src/progress/progress.ts';
import { openStore, type ProgressStore } from '../../../src/progress/store.ts';
import { readStored, storedText } from '../../../src/progress/stored.ts';
import { SharedStorage } from './shared-storage.ts';

const END = '9999-12-31T23:59:59.999Z';
const NOON = Date.parse('2026-11-22T12:00:00.000Z');

/** Somebody acts in a tab: sets an item, says something about it, or exports. */
interface Action {
  tab: number;
  id: string;
  note: string;
  isCopy: boolean;
}
const action = (ids: string): fc.Arbitrary<Action> =>
  fc.record({
    tab: fc.nat(),
    id: fc.constantFrom(...ids),
    note: fc.string({ minLength: 1, maxLength: 3 }),
    isCopy: fc.boolean(),
  });
const actions = (ids: string) => fc.array(action(ids), { minLength: 1, maxLength: 8 });

const runs = { numRuns: 150, seed: 22 };

/** Tabs of one browser, with a clock that moves when it is told to. */
class Browser {
  clock = NOON;
  readonly shared: SharedStorage;
  readonly scheduler: fc.Scheduler;
  readonly tabs: { store: ProgressStore; tab: ReturnType<SharedStorage['tab']> }[] = [];
  /** Everything that was ever written, by what it is about. */
  readonly written = new Map<string, string[]>();

  constructor(scheduler: fc.Scheduler, hasLocks: boolean) {
    this.scheduler = scheduler;
    this.shared = new SharedStorage(scheduler, hasLocks);
  }

  open(count: number): void {
    for (let number = 0; number < count; number += 1) {
      const tab = this.shared.tab(() => new Date(this.clock));
      this.tabs.push({ tab, store: openStore(tab.device) });
    }
  }

  act({ tab, id, note, isCopy }: Action): void {
    const store = this.tabs[tab % this.tabs.length]?.store;
    if (!store) return;
    if (isCopy) {
      store.noteCopy(`checklist/${id}`);
      return;
    }
    const key = `item/${id}`;
    const draft: Draft = { state: 'done', since: '2026-11-22', text: '00000000000000aa', note };
    store.change(new Map([[key, draft]]));
    const entry = store.progress.entries.get(key);
    assert.ok(entry && 'note' in entry && entry.note === note, 'a change takes effect where it is made');
    this.written.set(key, [...(this.written.get(key) ?? []), canonicalJson(entry)]);
  }

  /** Lets the actions happen while what they write is under way. */
  async during(all: readonly Action[]): Promise<void> {
    for (const one of all) void this.scheduler.schedule(Promise.resolve(), 'act').then(() => this.act(one));
    await this.scheduler.waitIdle();
  }

  /** The state that all agree on in the end. */
  agreed(): Progress {
    const found = readStored(this.shared.text);
    assert.ok(found.kind === 'read' && found.isWhole);
    for (const { store } of this.tabs) {
      assert.equal(storedText(store.progress), storedText(found.progress), 'every tab shows what is stored');
      assert.equal(store.storageError, undefined);
    }
    return found.progress;
  }

  assertAllThere(): void {
    const { entries } = this.agreed();
    assert.deepEqual([...entries.keys()].sort(), [...this.written.keys()].sort());
    for (const [key, texts] of this.written)
      assert.ok(texts.includes(canonicalJson(entries.get(key))), `${key} has a value that somebody gave it`);
  }
}

const setting = [fc.scheduler(), fc.boolean(), fc.integer({ min: 2, max: 4 })] as const;

test('whatever tabs write at the same moment, in the end all of it is stored and every tab shows it', async () => {
  await fc.assert(
    fc.asyncProperty(...setting, actions('abcd'), async (scheduler, hasLocks, count, all) => {
      const browser = new Browser(scheduler, hasLocks);
      browser.open(count);
      await browser.during(all);
      browser.assertAllThere();
      const copied = all.filter(({ isCopy }) => isCopy).map(({ id }) => `checklist/${id}`);
      assert.deepEqual([...browser.agreed().copies.keys()].sort(), [...new Set(copied)].sort());
    }),
    runs,
  );
});

test('of two tabs that change the same item at the same moment, one wins in all of them', async () => {
  await fc.assert(
    fc.asyncProperty(...setting, actions('a'), async (scheduler, hasLocks, count, all) => {
      const browser = new Browser(scheduler, hasLocks);
      browser.open(count);
      await browser.during(all);
      browser.assertAllThere();
    }),
    runs,
  );
});

test('what the reader cleared comes back from no tab, whatever is written afterwards at the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(...setting, actions('abc'), actions('bcd'), async (scheduler, hasLocks, count, before, after) => {
      const browser = new Browser(scheduler, hasLocks);
      browser.open(count);
      await browser.during(before);
      browser.shared.clear();
      await scheduler.waitIdle();
      assert.equal(browser.shared.text, null);
      for (const { store } of browser.tabs) assert.equal(store.progress.entries.size, 0);
      browser.written.clear();
      browser.open(1);
      await browser.during(after);
      if (browser.written.size > 0) browser.assertAllThere();
    }),
    runs,
  );
});

test('clearing while others write leaves tabs that agree', async () => {
  await fc.assert(
    fc.asyncProperty(...setting, actions('abc'), async (scheduler, hasLocks, count, all) => {
      const browser = new Browser(scheduler, hasLocks);
      browser.open(count);
      void scheduler.schedule(Promise.resolve(), 'clear').then(() => browser.shared.clear());
      await browser.during(all);
      browser.agreed();
    }),
    runs,
  );
});

test('a tab that slept while the reader cleared and wrote brings nothing back', async () => {
  await fc.assert(
    fc.asyncProperty(
      ...setting,
      actions('abc'),
      actions('bcd'),
      action('de'),
      async (scheduler, hasLocks, count, before, after, last) => {
        const browser = new Browser(scheduler, hasLocks);
        browser.open(count);
        await browser.during(before);
        const asleep = browser.tabs.pop();
        asleep?.tab.sleep();
        browser.shared.clear();
        await scheduler.waitIdle();
        browser.written.clear();
        browser.clock += 120_000;
        await browser.during(after);
        if (asleep) browser.tabs.push(asleep);
        asleep?.tab.wake();
        await browser.during([{ ...last, tab: browser.tabs.length - 1, isCopy: false }]);
        browser.assertAllThere();
      },
    ),
    runs,
  );
});

test('beside a page of the former edition, which writes what it remembers and heals nothing, nothing new is lost', async () => {
  await fc.assert(
    fc.asyncProperty(...setting, actions('abcd'), async (scheduler, hasLocks, count, all) => {
      const browser = new Browser(scheduler, hasLocks);
      const former = openFormerEdition(browser);
      browser.open(count);
      const [mine, theirs] = [all.filter(({ tab }) => tab % 3 > 0), all.filter(({ tab }) => tab % 3 === 0)];
      for (const { id, note } of theirs)
        void scheduler.schedule(Promise.resolve(), 'former').then(() => former(`item/${id.toUpperCase()}-old`, note));
      await browser.during(mine);
      const { entries } = browser.agreed();
      for (const [key, texts] of browser.written) assert.ok(texts.includes(canonicalJson(entries.get(key))));
    }),
    runs,
  );
});

/** A store as it was before tabs wrote back: merges what it hears into what it remembers, and writes all of it. */
function openFormerEdition({ shared, clock }: Browser): (key: string, note: string) => void {
  const { storage, onElsewhere } = shared.tab(() => new Date(clock)).device;
  let progress = EMPTY;
  const pull = () => {
    const found = readStored(storage.read());
    if (found.kind === 'read') progress = merge(progress, found.progress, END);
  };
  onElsewhere(pull);
  return (key, note) => {
    pull();
    const at = new Date(clock).toISOString();
    const entry: Entry = { state: 'done', since: '2026-11-22', text: '00000000000000aa', note, at };
    progress = merge(progress, { entries: new Map([[key.toLowerCase(), entry]]), copies: new Map() }, END);
    storage.write(storedText(progress));
  };
}
