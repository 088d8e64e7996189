import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../../src/training/', import.meta.url);
/** The other folders that are as pure; the tests of the policy hold them to it. */
const pure = ['basics', 'verdict', 'policy', 'progress'].map(
  (name) => new URL(`../../../src/${name}/`, import.meta.url),
);
const files = readdirSync(folder, { encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test('the training imports the engine, the progress and itself, apart from types, and read no clock', () => {
  assert.ok(files.includes('answer-key.ts'));
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const imports = [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gms)].map(
      ([, from = '']) => new URL(from, new URL(file, folder)).href,
    );
    const outside = imports.filter((from) => ![folder, ...pure].some(({ href }) => from.startsWith(href)));
    assert.deepEqual(outside, [], file);
    assert.doesNotMatch(source, /\bimport\(|Date\.now|new Date\(\)|process\.|globalThis|document\b|window\b/, file);
  }
});
