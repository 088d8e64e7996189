import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('../../../src/policy/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

test('the engine imports only itself, apart from types, and reads no clock', () => {
  assert.ok(files.includes('decide.ts'));
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const imports = [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gms)].map(
      ([, from = '']) => from,
    );
    const outside = imports.filter(
      (from) => new URL(from, new URL(file, folder)).href.startsWith(folder.href) === false || !from.startsWith('.'),
    );
    assert.deepEqual(outside, [], file);
    assert.doesNotMatch(source, /\bimport\(|Date\.now|new Date\(\)|process\.|globalThis|document\b|window\b/, file);
  }
});
