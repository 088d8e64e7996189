import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../src/commands/project.ts';

const files = globSync('src/**/*.{ts,js,mjs}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.includes('node_modules'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('only src/browser/ touches the page that it runs in', () => {
  // Commands start browsers and pass functions to them.
  const others = files.filter((file) => !/^src\/(?:browser|commands)\//.test(file));
  assert.ok(others.length > 200);
  for (const file of others)
    assert.doesNotMatch(read(file), /\b(?:HTMLElement|customElements|localStorage|addEventListener)/, file);
});

test('every custom element has a folder of its own, named like its tag', () => {
  const defined = files.flatMap((file) =>
    [...read(file).matchAll(/customElements\.define\('([^']+)'/g)].map(([, tag = '']) => ({ tag, file })),
  );
  assert.ok(defined.length >= 6);
  for (const { tag, file } of defined) assert.equal(file, `src/browser/${tag}/${tag}.ts`);
  const readme = read('README.md');
  for (const { tag } of defined) assert.ok(readme.includes(`\`${tag}\``), `${tag} is not in the README`);
});
