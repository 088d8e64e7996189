import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The engine, and what it is made of. */
const PURE = ['basics', 'verdict', 'policy', 'words'].map((name) => new URL(`../../../src/${name}/`, import.meta.url));
const files = PURE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    // Catalogues hold words, of which some read like code.
    .filter((file) => !folder.href.endsWith('/words/') || !/[\\/]/.test(file))
    .map((file) => new URL(file, folder)),
);

test('the engine imports only itself, days, words and verdicts, apart from types, and reads no clock', () => {
  for (const name of ['policy/decide.ts', 'basics/calendar.ts', 'verdict/verdicts.ts'])
    assert.ok(
      files.some(({ href }) => href.endsWith(name)),
      name,
    );
  for (const file of files) {
    const source = readFileSync(file, 'utf8');
    const imports = [...source.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gms)].map(
      ([, from = '']) => from,
    );
    const outside = imports.filter(
      (from) =>
        !from.startsWith('#words/') &&
        (!from.startsWith('.') || !PURE.some((folder) => new URL(from, file).href.startsWith(folder.href))),
    );
    assert.deepEqual(outside, [], file.href);
    assert.doesNotMatch(
      source,
      /\bimport\(|Date\.now|new Date\(\)|process\.|globalThis|document\b|window\b/,
      file.href,
    );
  }
});
