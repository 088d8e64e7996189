import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { permission } from './fixture.ts';

/** A chain in which each rule overrides the next, and how often anything was asked of one of its rules. */
function countedChain(length: number): { rules: PolicyRule[]; asked: () => number } {
  let asked = 0;
  const counted = (rule: PolicyRule) =>
    new Proxy(rule, {
      get: (target, name) => {
        asked++;
        return Reflect.get(target, name) as unknown;
      },
    });
  const rules = Array.from({ length }, (_, index) =>
    counted(permission(`P-${index}`, { overrides: [`P-${index + 1}`] })),
  );
  return { rules, asked: () => asked };
}

test('in a chain of overrides every second rule binds, however long it is and in whatever order it comes', () => {
  const { rules } = countedChain(20_001);
  const wanted = rules.map(({ id }) => id).filter((_, index) => index % 2 === 0);
  for (const order of [rules, rules.toReversed()]) {
    const { binding, replaced } = resolve(order);
    assert.deepEqual(new Set(binding.map(({ id }) => id)), new Set(wanted));
    assert.ok(replaced.every(({ rule, by: [first] }) => first === `P-${Number(rule.slice(2)) - 1}`));
  }
});

test('twice the overrides take twice the steps, and not four times', () => {
  const steps = (length: number) => {
    const { rules, asked } = countedChain(length);
    resolve(rules);
    return asked();
  };
  assert.ok(steps(4000) < 2.2 * steps(2000), `${steps(2000)}, then ${steps(4000)}`);
});
