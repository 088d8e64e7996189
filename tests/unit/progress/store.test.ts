import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemEntryOf, type Draft } from '../../../src/progress/entry.ts';
import { dayIn } from '../../../src/basics/day-in.ts';
import { openStore } from '../../../src/progress/store.ts';
import { MemoryStorage, quotaError, securityError } from './device-in-memory.ts';

const done: Draft = { state: 'done', since: '2026-11-22', text: '00000000000000aa' };
const tick = (id: string, draft: Draft = done) => new Map([[`item/${id}`, draft]]);
const stateOf = (store: ReturnType<typeof openStore>, id: string) => store.progress.entries.get(`item/${id}`)?.state;

test('a tick is there after closing and reopening', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab()).change(tick('a'));
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'done');
});

test('two tabs stay in step, and neither overwrites the other', () => {
  const storage = new MemoryStorage();
  const one = openStore(storage.tab());
  const other = openStore(storage.tab());
  let told = 0;
  other.subscribe(() => (told += 1));
  one.change(tick('a'));
  assert.equal(stateOf(other, 'a'), 'done');
  assert.equal(told, 1);
  other.change(tick('b'));
  assert.deepEqual([stateOf(one, 'a'), stateOf(one, 'b')], ['done', 'done']);
});

test('what watches the store is called until it ends that, each time by itself', () => {
  const storage = new MemoryStorage();
  const store = openStore(storage.tab());
  const told = { once: 0, twice: 0 };
  const twice = () => (told.twice += 1);
  const ends = [store.subscribe(() => (told.once += 1)), store.subscribe(twice), store.subscribe(twice)];
  store.change(tick('a'));
  assert.deepEqual(told, { once: 1, twice: 2 });
  ends[0]?.();
  ends[1]?.();
  ends[1]?.();
  store.change(tick('b'));
  openStore(storage.tab()).change(tick('c'));
  assert.deepEqual(told, { once: 1, twice: 4 });
  ends[2]?.();
  store.change(tick('d'));
  assert.deepEqual(told, { once: 1, twice: 4 });
});

test('a tab that heard nothing of the other merges before it writes', () => {
  const storage = new MemoryStorage();
  const deaf = { ...storage.tab(), onElsewhere: () => {} };
  const one = openStore(deaf);
  openStore(storage.tab()).change(tick('b'));
  one.change(tick('a'));
  const reopened = openStore(storage.tab());
  assert.deepEqual([stateOf(reopened, 'a'), stateOf(reopened, 'b')], ['done', 'done']);
});

test('a change wins over what it replaces, also when a clock that was set back by seconds has dated that ahead', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab(() => new Date('2026-11-22T12:00:09.000Z'))).change(tick('a'));
  const store = openStore(storage.tab(() => new Date('2026-11-22T12:00:00.000Z')));
  store.change(tick('a', { ...done, state: 'in-progress' }));
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'in-progress');
  assert.equal(store.progress.entries.get('item/a')?.at, '2026-11-22T12:00:09.001Z');
});

test('what a clock dated a week ahead is there, and the next change pulls it back', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab(() => new Date('2026-11-29T12:00:00.000Z'))).change(tick('a'));
  const store = openStore(storage.tab());
  assert.equal(stateOf(store, 'a'), 'done');
  store.change(tick('a', { ...done, state: 'in-progress' }));
  assert.equal(store.progress.entries.get('item/a')?.at, '2026-11-22T12:00:00.000Z');
  const undo = store.change(tick('a', { ...done, state: 'to-do' }));
  undo();
  assert.deepEqual(
    [stateOf(openStore(storage.tab()), 'a'), store.progress.entries.get('item/a')?.at],
    ['in-progress', '2026-11-22T12:00:00.002Z'],
  );
});

test('what a clock dated a week ahead does not come back from a tab that still shows it', () => {
  const storage = new MemoryStorage();
  let clock = new Date('2026-11-29T12:00:00.000Z');
  const one = openStore(storage.tab(() => clock));
  one.change(tick('a'));
  clock = new Date('2026-11-22T12:00:00.000Z');
  openStore(storage.tab()).change(tick('a', { ...done, state: 'to-do' }));
  one.change(tick('b'));
  assert.deepEqual([stateOf(one, 'a'), stateOf(openStore(storage.tab()), 'a')], ['to-do', 'to-do']);
});

test('whatever the clock says, what it dates is read again, and every change takes effect', () => {
  const moment = fc.oneof(
    fc.date({ noInvalidDate: true }),
    fc.constantFrom(
      ...['1601', '1970', '1999', '2100', '9999', '-000001', '+012026'].map((year) => new Date(`${year}-01-01`)),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, fc.constantFrom('a', 'b')), { minLength: 1, maxLength: 8 }), (changes) => {
      const storage = new MemoryStorage();
      let clock = new Date(0);
      const store = openStore(storage.tab(() => clock));
      changes.forEach(([now, id], index) => {
        clock = now;
        const since = dayIn(now.getTime(), 'UTC');
        store.change(tick(id, { ...done, since, note: `change ${index}` }));
        assert.equal(itemEntryOf(store.progress.entries, `item/${id}`)?.note, `change ${index}`);
        const reopened = openStore(storage.tab(() => clock));
        assert.deepEqual([reopened.progress.entries, reopened.quarantined], [store.progress.entries, []]);
      });
    }),
    { numRuns: 1000, seed: 13 },
  );
});

test('clearing can be undone, with the days on which things were done', () => {
  const store = openStore(new MemoryStorage().tab());
  store.change(tick('a', { ...done, since: '2026-03-01', note: 'kept' }));
  const undo = store.change(tick('a', { ...done, state: 'to-do' }));
  assert.equal(stateOf(store, 'a'), 'to-do');
  undo();
  const { since, note, state } = itemEntryOf(store.progress.entries, 'item/a') ?? {};
  assert.deepEqual({ since, note, state }, { since: '2026-03-01', note: 'kept', state: 'done' });
});

test('undoing takes back only what was not changed again', () => {
  const store = openStore(new MemoryStorage().tab());
  const undo = store.change(new Map([...tick('a'), ...tick('b')]));
  store.change(tick('b', { ...done, state: 'in-progress' }));
  undo();
  assert.deepEqual([stateOf(store, 'a'), stateOf(store, 'b')], ['to-do', 'in-progress']);
});

test('an import can be undone', () => {
  const store = openStore(new MemoryStorage().tab());
  store.change(tick('a', { ...done, state: 'in-progress' }));
  const at = '2026-11-22T12:00:01.000Z';
  const undo = store.join({
    entries: new Map([
      ['item/a', { ...done, at }],
      ['item/b', { ...done, at }],
    ]),
    copies: new Map(),
  });
  assert.deepEqual([stateOf(store, 'a'), stateOf(store, 'b')], ['done', 'done']);
  undo();
  assert.deepEqual([stateOf(store, 'a'), stateOf(store, 'b')], ['in-progress', 'to-do']);
});

test('a full storage is said, what is on the screen stays, and the next change that fits saves all of it', () => {
  const storage = new MemoryStorage();
  const store = openStore(storage.tab());
  storage.fault = { on: 'write', error: quotaError };
  store.change(tick('a'));
  assert.deepEqual([store.storageError, stateOf(store, 'a')], ['full', 'done']);
  storage.fault = undefined;
  store.change(tick('b'));
  assert.equal(store.storageError, undefined);
  const reopened = openStore(storage.tab());
  assert.deepEqual([stateOf(reopened, 'a'), stateOf(reopened, 'b')], ['done', 'done']);
});

test('a forbidden storage is said, and the page works all the same', () => {
  const storage = new MemoryStorage();
  storage.fault = { on: 'everything', error: securityError };
  const store = openStore(storage.tab());
  assert.equal(store.storageError, 'forbidden');
  store.change(tick('a'));
  assert.deepEqual([store.storageError, stateOf(store, 'a'), store.quarantined], ['forbidden', 'done', []]);
});

test('damaged data is set aside before anything is written', () => {
  const storage = new MemoryStorage();
  storage.text = '{"schemaVersion":1,"entr';
  const store = openStore(storage.tab());
  assert.deepEqual(store.quarantined, ['{"schemaVersion":1,"entr']);
  store.change(tick('a'));
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'done');
  store.dropQuarantined();
  assert.deepEqual(store.quarantined, []);
});

test('damaged data that cannot be set aside is not overwritten, and can still be downloaded', () => {
  const storage = new MemoryStorage();
  storage.text = 'rubbish';
  storage.fault = { on: 'quarantine', error: quotaError };
  const store = openStore(storage.tab());
  store.change(tick('a'));
  assert.deepEqual(
    [storage.text, store.storageError, store.quarantined, stateOf(store, 'a')],
    ['rubbish', 'full', ['rubbish'], 'done'],
  );
  storage.fault = undefined;
  store.change(tick('b'));
  assert.deepEqual([storage.aside, store.storageError], [['rubbish'], undefined]);
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'done');
});

test('data of a newer edition is never overwritten', () => {
  const storage = new MemoryStorage();
  storage.text = '{"schemaVersion":99}';
  const store = openStore(storage.tab());
  store.change(tick('a'));
  assert.deepEqual([storage.text, store.storageError, stateOf(store, 'a')], ['{"schemaVersion":99}', 'newer', 'done']);
});

test('an export is remembered with its time', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab()).noteCopy('checks');
  assert.equal(openStore(storage.tab()).progress.copies.get('checks'), '2026-11-22T12:00:00.000Z');
});

test('what the reader clears in the settings of the browser does not come back from a page that is open', () => {
  const storage = new MemoryStorage();
  const [one, other] = [openStore(storage.tab()), openStore(storage.tab())];
  one.change(new Map([...tick('a'), ...tick('b')]));
  storage.clear();
  assert.deepEqual([one.progress.entries.size, other.progress.entries.size], [0, 0]);
  other.change(tick('c'));
  one.change(tick('d'));
  const reopened = openStore(storage.tab());
  assert.deepEqual([...reopened.progress.entries.keys()].sort(), ['item/c', 'item/d']);
});

test('what was cleared a moment ago does not come back, whether the page hears of it or finds out', () => {
  const storage = new MemoryStorage();
  let hear = (_isRemoved: boolean) => {};
  const store = openStore({ ...storage.tab(), onElsewhere: (changed) => void (hear = changed) });
  store.change(tick('a'));
  storage.text = null;
  store.change(tick('b'));
  assert.deepEqual([...store.progress.entries.keys()], ['item/b']);
  storage.text = null;
  openStore(storage.tab()).change(tick('c'));
  hear(true);
  assert.deepEqual([...store.progress.entries.keys()], ['item/c']);
  assert.deepEqual([...openStore(storage.tab()).progress.entries.keys()], ['item/c']);
});

test('what was cleared elsewhere is told, and can be brought back as it was', () => {
  const storage = new MemoryStorage();
  const store = openStore(storage.tab());
  store.change(new Map([...tick('a', { ...done, note: 'kept' }), ...tick('b', { ...done, state: 'to-do' })]));
  const before = store.progress.entries.get('item/a');
  const told = () => store.cleared?.count;
  assert.equal(told(), undefined);
  storage.clear();
  assert.equal(told(), 1);
  store.change(tick('c'));
  assert.equal(told(), 1);
  store.cleared?.bringBack();
  assert.equal(told(), undefined);
  const reopened = openStore(storage.tab());
  assert.deepEqual(reopened.progress.entries.get('item/a'), before);
  assert.equal(stateOf(reopened, 'c'), 'done');
});

test('what could not be saved is not taken for cleared when storage is emptied to make room', () => {
  const storage = new MemoryStorage();
  const store = openStore(storage.tab());
  store.change(tick('a'));
  storage.fault = { on: 'write', error: quotaError };
  store.change(tick('b'));
  storage.fault = undefined;
  storage.clear();
  assert.deepEqual([stateOf(store, 'a'), stateOf(store, 'b')], [undefined, 'done']);
  store.change(tick('c'));
  assert.deepEqual([...openStore(storage.tab()).progress.entries.keys()].sort(), ['item/b', 'item/c']);
});

test('a page that slept while others wrote shows what they wrote, and brings nothing back', () => {
  const storage = new MemoryStorage();
  let wake = () => {};
  let clock = Date.parse('2026-11-22T12:00:00.000Z');
  const now = () => new Date(clock);
  const asleep = openStore({
    ...storage.tab(now),
    onElsewhere: (changed) => {
      wake = () => changed(false);
    },
  });
  asleep.change(new Map([...tick('a'), ...tick('b')]));
  storage.clear();
  clock += 120_000;
  openStore(storage.tab(now)).change(tick('c'));
  wake();
  assert.deepEqual([...asleep.progress.entries.keys()], ['item/c']);
  assert.equal(asleep.cleared?.count, 2);
  asleep.change(tick('d'));
  assert.deepEqual([...openStore(storage.tab(now)).progress.entries.keys()].sort(), ['item/c', 'item/d']);
});

test('damaged text from elsewhere takes nothing from a page that is open', () => {
  const storage = new MemoryStorage();
  let clock = Date.parse('2026-11-22T12:00:00.000Z');
  const store = openStore(storage.tab(() => new Date(clock)));
  store.change(tick('a'));
  clock += 120_000;
  storage.text = '{"schemaVersion":2,"entr';
  store.change(tick('b'));
  assert.deepEqual([...openStore(storage.tab()).progress.entries.keys()].sort(), ['item/a', 'item/b']);
  assert.deepEqual(store.quarantined, ['{"schemaVersion":2,"entr']);
});

test('a change that builds on what is kept builds on what another tab has just written', () => {
  const storage = new MemoryStorage();
  const deaf = openStore({ ...storage.tab(), onElsewhere: () => {} });
  openStore(storage.tab()).change(tick('a', { ...done, state: 'to-do', note: 'from the other tab' }));
  deaf.change((entries) => {
    const former = itemEntryOf(entries, 'item/a');
    return tick('a', { ...done, ...(former?.note && { note: former.note }) });
  });
  const { state, note } = itemEntryOf(openStore(storage.tab()).progress.entries, 'item/a') ?? {};
  assert.deepEqual({ state, note }, { state: 'done', note: 'from the other tab' });
});

test('what did not change stays the same entry, so that pages need not show it again', () => {
  const storage = new MemoryStorage();
  const store = openStore(storage.tab());
  store.change(tick('a'));
  const before = store.progress.entries.get('item/a');
  openStore(storage.tab()).change(tick('b'));
  assert.equal(store.progress.entries.get('item/a'), before);
  assert.equal(stateOf(store, 'b'), 'done');
});
