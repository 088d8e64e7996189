import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { scope, rule } from '../../../src/model/schema/rule.ts';
import { recurrence } from '../../../src/model/schema/check.ts';
import { describeIssues } from '../../../src/model/read/schema-problems.ts';

/** `path part message` of everything that is wrong with a value. */
function faultsOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value, { reportInput: true });
  assert.ok(!result.success, 'the value was accepted');
  return describeIssues(result.error.issues, schema, value).map(
    ({ path, part, message }) => `${path.join('.')} ${part} ${message}`,
  );
}

const RULE = {
  kind: 'permission',
  id: 'TOOL-01',
  title: 'T',
  text: 'T.',
  reason: 'R.',
  scope: { tools: ['a'], data: ['d'], uses: ['u'] },
  effective: '2026-11-01',
};

test('a list or an exception: the option that was meant is the one that is explained', () => {
  assert.deepEqual(faultsOf(scope, { uses: [7] }), ['uses.0 value entry 1 of `uses` takes text; found 7.']);
  assert.deepEqual(faultsOf(scope, { uses: { except: [7] } }), [
    'uses.except.0 value entry 1 of `except` takes text; found 7.',
  ]);
  assert.deepEqual(faultsOf(scope, { traits: { model: { expect: ['own'] } } }), [
    'traits.model.expect key `expect` is not a field here. Did you mean `except`? Allowed: except.',
  ]);
  assert.deepEqual(faultsOf(scope, { uses: {} }), ['uses.except key `except` is missing.']);
  assert.deepEqual(faultsOf(scope, { traits: { model: [] } }), [
    'traits.model value `model` is empty; it must not be.',
  ]);
  assert.deepEqual(faultsOf(scope, { traits: { model: 'own' } }), [
    'traits.model value `model` takes a list or { except: … }; found "own". Write [own].',
  ]);
  assert.deepEqual(faultsOf(scope, { uses: null }), [
    'uses value `uses` takes a list or { except: … }; found nothing.',
  ]);
});

test('a word or a number: both are named', () => {
  assert.deepEqual(faultsOf(z.strictObject({ everyMonths: recurrence }), { everyMonths: 'often' }), [
    'everyMonths value `everyMonths` takes "once" or a whole number; found "often".',
  ]);
  assert.deepEqual(faultsOf(z.strictObject({ everyMonths: recurrence }), {}), [
    'everyMonths key `everyMonths` is missing.',
  ]);
});

test('kinds of entries: what belongs to another kind is named', () => {
  const entries = z.strictObject({ entries: z.array(rule) });
  assert.deepEqual(faultsOf(entries, { entries: [RULE, { ...RULE, redLine: true, instead: 'x' }] }), [
    'entries.1.redLine key `redLine` is a field of prohibition, not of permission.',
    'entries.1.instead key `instead` is a field of prohibition, not of permission.',
  ]);
  assert.deepEqual(faultsOf(entries, { entries: [{ ...RULE, kind: 'prohibiton' }] }), [
    'entries.0.kind value `kind` is "prohibiton", which is not allowed. Did you mean `prohibition`? Allowed: permission, requirement, approval, prohibition.',
  ]);
  assert.deepEqual(faultsOf(entries, { entries: ['TOOL-01'] }), [
    'entries.0 value entry 1 of `entries` takes fields (`name: value`); found "TOOL-01".',
  ]);
});

test('a misspelt field is one fault, a missing one beside it another', () => {
  const pair = z.strictObject({ vendor: z.string(), summary: z.string().describe('In one sentence.') });
  assert.deepEqual(faultsOf(pair, { vendr: 'x' }), [
    'summary key `summary` is missing. In one sentence.',
    'vendr key `vendr` is not a field here. Did you mean `vendor`? Allowed: vendor, summary.',
  ]);
});

test('types are named as people call them', () => {
  const all = z.strictObject({
    a: z.string(),
    b: z.int(),
    c: z.boolean(),
    d: z.array(z.string()),
    e: z.strictObject({}),
  });
  assert.deepEqual(faultsOf(all, { a: 1, b: '2', c: 'yes', d: { x: 1 }, e: ['x'] }), [
    'a value `a` takes text; found 1.',
    'b value `b` takes a number; found "2". Write it without quotes.',
    'c value `c` takes true or false; found "yes".',
    'd value `d` takes a list; found fields (`name: value`).',
    'e value `e` takes fields (`name: value`); found a list.',
  ]);
});

test('sizes are said in words, and a long value is cut', () => {
  const sizes = z.strictObject({ a: z.int().min(1).max(36), b: z.array(z.string()).max(2), c: z.string().min(1) });
  assert.deepEqual(faultsOf(sizes, { a: 48, b: ['x', 'y', 'z'], c: '' }), [
    'a value `a` is 48; it must be at most 36.',
    'b value `b` has 3 entries; it must have at most 2.',
    'c value `c` is empty; it must not be.',
  ]);
  const [long] = faultsOf(z.strictObject({ a: z.int() }), { a: 'x'.repeat(500) });
  assert.equal(long, `a value \`a\` takes a number; found "${'x'.repeat(57)}…".`);
});
