import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { targetId } from '../../../src/browser/target-id.ts';

test('the fragment of an address names an id, escaped or not', () => {
  assert.equal(targetId('#log-review'), 'log-review');
  assert.equal(targetId('#log%2Dreview'), 'log-review');
  assert.equal(targetId(''), '');
});

test('a broken escape is taken as it is', () => {
  assert.equal(targetId('#%'), '%');
  assert.equal(targetId('#%E0%A4%A'), '%E0%A4%A');
});

test('no fragment throws, and every escaped id comes back', () => {
  fc.assert(fc.property(fc.string(), (hash) => typeof targetId(hash) === 'string'));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => targetId(`#${encodeURIComponent(id)}`) === id));
});
