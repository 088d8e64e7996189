import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';

/** Words that a style sheet shows are in no catalogue, so no other language would have them. */
test('no style sheet shows words', () => {
  const files = globSync('src/**/*.{css,astro}', { cwd: ROOT });
  assert.ok(files.length > 100);
  const shown = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^\s*content:(.*);/gm)]
      .filter(([, value = '']) => stringsIn(value).some((text) => /\p{L}{2,}/u.test(text)))
      .map(([rule]) => `${file}: ${rule.trim()}`),
  );
  assert.deepEqual(shown, [], 'take the words from an attribute: content: attr(data-…)');
});

/** The strings of a value, without the numbers of characters. */
const stringsIn = (value: string): string[] =>
  [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) =>
    (single ?? double ?? '').replaceAll(/\\[0-9a-f]{1,6} ?/gi, ''),
  );
