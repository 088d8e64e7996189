import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemEntryOf, type Draft } from '../../../src/progress/entry.ts';
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

test('a tab that heard nothing of the other merges before it writes', () => {
  const storage = new MemoryStorage();
  const deaf = { ...storage.tab(), onElsewhere: () => {} };
  const one = openStore(deaf);
  openStore(storage.tab()).change(tick('b'));
  one.change(tick('a'));
  const reopened = openStore(storage.tab());
  assert.deepEqual([stateOf(reopened, 'a'), stateOf(reopened, 'b')], ['done', 'done']);
});

test('a change wins over what it replaces, also when that is dated ahead', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab(() => new Date('2027-01-01T00:00:00.000Z'))).change(tick('a'));
  const store = openStore(storage.tab(() => new Date('2026-11-22T12:00:00.000Z')));
  store.change(tick('a', { ...done, state: 'in-progress' }));
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'in-progress');
  assert.equal(store.progress.entries.get('item/a')?.at, '2027-01-01T00:00:00.001Z');
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
  const at = '2026-11-22T13:00:00.000Z';
  const undo = store.join({
    entries: new Map([
      ['item/a', { ...done, at }],
      ['item/b', { ...done, at }],
    ]) as never,
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
  assert.deepEqual([store.trouble, stateOf(store, 'a')], ['full', 'done']);
  storage.fault = undefined;
  store.change(tick('b'));
  assert.equal(store.trouble, undefined);
  const reopened = openStore(storage.tab());
  assert.deepEqual([stateOf(reopened, 'a'), stateOf(reopened, 'b')], ['done', 'done']);
});

test('a forbidden storage is said, and the page works all the same', () => {
  const storage = new MemoryStorage();
  storage.fault = { on: 'everything', error: securityError };
  const store = openStore(storage.tab());
  assert.equal(store.trouble, 'forbidden');
  store.change(tick('a'));
  assert.deepEqual([store.trouble, stateOf(store, 'a'), store.aside], ['forbidden', 'done', []]);
});

test('damaged data is set aside before anything is written', () => {
  const storage = new MemoryStorage();
  storage.text = '{"schemaVersion":1,"entr';
  const store = openStore(storage.tab());
  assert.deepEqual(store.aside, ['{"schemaVersion":1,"entr']);
  store.change(tick('a'));
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'done');
  store.dropAside();
  assert.deepEqual(store.aside, []);
});

test('damaged data that cannot be set aside is not overwritten, and can still be downloaded', () => {
  const storage = new MemoryStorage();
  storage.text = 'rubbish';
  storage.fault = { on: 'setAside', error: quotaError };
  const store = openStore(storage.tab());
  store.change(tick('a'));
  assert.deepEqual(
    [storage.text, store.trouble, store.aside, stateOf(store, 'a')],
    ['rubbish', 'full', ['rubbish'], 'done'],
  );
  storage.fault = undefined;
  store.change(tick('b'));
  assert.deepEqual([storage.aside, store.trouble], [['rubbish'], undefined]);
  assert.equal(stateOf(openStore(storage.tab()), 'a'), 'done');
});

test('data of a newer edition is never overwritten', () => {
  const storage = new MemoryStorage();
  storage.text = '{"schemaVersion":99}';
  const store = openStore(storage.tab());
  store.change(tick('a'));
  assert.deepEqual([storage.text, store.trouble, stateOf(store, 'a')], ['{"schemaVersion":99}', 'newer', 'done']);
});

test('an export is remembered with its time', () => {
  const storage = new MemoryStorage();
  openStore(storage.tab()).noteCopy('checks');
  assert.equal(openStore(storage.tab()).progress.copies.get('checks'), '2026-11-22T12:00:00.000Z');
});
