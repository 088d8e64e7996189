import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { beyondAnswering, MAX_VALUES } from '../../../src/check-tool/answering-cost.ts';
import { NoHandbook } from '../../../src/check-tool/document.ts';
import { readHandbook } from '../../../src/check-tool/read-handbook.ts';
import { generatePolicy, MILLION } from '../../../src/commands/measure/generated-policy.ts';
import { document } from './default-document.ts';
import { file } from './start-script.ts';

type Policy = Parameters<typeof beyondAnswering>[0];

/** Returns the problems of the default handbook after a change of its policy. */
function saidOf(change: (policy: Policy) => unknown): Promise<string> {
  const copy = structuredClone(document);
  change(copy.policy);
  return messageOf(file('flooded.json', JSON.stringify(copy)));
}

const messageOf = (place: string): Promise<string> =>
  readHandbook(place, 5, {}).then(
    () => 'read',
    (error: unknown) => {
      assert.ok(error instanceof NoHandbook, String(error));
      return error.message;
    },
  );

const many = <T>(count: number, of: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const value = (number: number) => ({ id: `x-${number}`, name: `X ${number}` });
const plan = (number: number) => ({ ...value(number), traits: { account: 'personal', model: 'outside' } }) as const;
const rule = (number: number) =>
  ({
    ...value(number),
    kind: 'requirement',
    title: 'X',
    reason: 'X.',
    scope: {},
    effective: '2026-11-01',
    overrides: [`x-${number + 1}`],
  }) as const;

test('the largest handbook that is measured is answered from', () =>
  assert.equal(beyondAnswering(generatePolicy(MILLION)), undefined));

test('a handbook with more values, plans or rules than any has is refused with their number', async () => {
  const refused = /^This decisions\.json is not answered from: it lists ([\d,]+ \w+); at most 10,000 are read\.$/;
  const floods: [change: (policy: Policy) => unknown, found: RegExp][] = [
    [({ organization }) => Object.assign(organization, { divisions: many(200_000, value) }), /^200,000 divisions$/],
    [({ organization }) => Object.assign(organization, { uses: many(MAX_VALUES + 1, value) }), /^10,001 uses$/],
    [(policy) => Object.assign(policy, { rules: many(20_000, rule) }), /^20,000 rules$/],
    [
      (policy) => Object.assign(policy, { tools: many(200, (at) => ({ ...value(at), plans: many(100, plan) })) }),
      /^20,000 plans$/,
    ],
  ];
  for (const [change, found] of floods) {
    const message = await saidOf(change);
    assert.match(refused.exec(message)?.[1] ?? message, found);
  }
});

test('lists that are each within their limit are refused where an answer would look through all of them too often', async () => {
  const names = many(2000, (at) => `x-${at}`);
  const message = await saidOf((policy) =>
    Object.assign(policy, {
      tools: [...policy.tools, ...many(2000, (at) => ({ ...value(at), plans: [plan(0)] }))],
      rules: [...policy.rules, ...many(200, (at) => ({ ...rule(at), scope: { divisions: names } }))],
    }),
  );
  assert.match(message, /an answer would take [\d,]{11,} steps, for 2,\d+ plans, .* at most 400,000,000 are made\.$/);
});

test('a file that never ends is read as far as a document may be long', async (context) => {
  if (!existsSync('/dev/zero')) return context.skip('this system has no such file');
  assert.match(await messageOf('/dev/zero'), /^\/dev\/zero has more than 100 million characters\.$/);
});
