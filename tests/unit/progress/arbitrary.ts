import fc from 'fast-check';
import type { Entry } from '../../../src/progress/entry.ts';
import type { Progress } from '../../../src/progress/progress.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
// Few moments and few keys, so that records really collide.
const at = fc.integer({ min: 0, max: 5 }).map((second) => `2026-11-22T10:00:0${second}.000Z`);
const text = fc.constantFrom('00000000000000aa', '00000000000000bb');
const words = fc.option(fc.string({ minLength: 1, maxLength: 12 }), { nil: undefined });
const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const plain = fc
  .record(
    { state: fc.constantFrom('to-do', 'in-progress', 'done'), since: day, text, note: words, at },
    { noNullPrototype: true },
  )
  .map(defined) as fc.Arbitrary<Entry>;
const notApplicable: fc.Arbitrary<Entry> = fc.record(
  {
    state: fc.constant('not-applicable' as const),
    reason: fc.string({ minLength: 1, maxLength: 12 }),
    since: day,
    text,
    at,
  },
  { noNullPrototype: true },
);

/** Any valid entry of something to tick. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(plain, notApplicable);

const choice = fc.array(fc.constantFrom('allowed', 'conditional', 'approval', 'prohibited'), { maxLength: 3 });
const training: fc.Arbitrary<[string, Entry]> = fc.oneof(
  fc
    .record({ state: fc.constantFrom('read', 'unread'), since: day, at }, { noNullPrototype: true })
    .map((entry): [string, Entry] => ['chapter/guide/one', entry as Entry]),
  fc
    .record(
      { state: fc.constant('answered' as const), since: day, at, text, first: choice, answer: choice },
      { noNullPrototype: true },
    )
    .map((entry): [string, Entry] => ['scenario/a', entry]),
  fc
    .record({ state: fc.constant('acknowledged' as const), since: day, at, text }, { noNullPrototype: true })
    .map((entry): [string, Entry] => ['rule/TOOL-02', entry]),
);

const key = fc.constantFrom('item/a', 'item/b', 'item/c-d', 'check/log-review');

/** Any record of progress. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    entries: fc.array(fc.oneof(fc.tuple(key, anyEntry), training), { maxLength: 6 }).map((pairs) => new Map(pairs)),
    copies: fc.array(fc.tuple(fc.constantFrom('checks', 'checklist/a'), at)).map((pairs) => new Map(pairs)),
  },
  { noNullPrototype: true },
);
