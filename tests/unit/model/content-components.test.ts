import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTENT_COMPONENTS, contentComponent } from '../../../src/model/components.ts';

const SITE_COMPONENTS = new URL('../../../src/components/content/components.ts', import.meta.url);

test('the site has a component for every name of the allow-list, and for no other', () => {
  const listed = /byName[^{]*=\s*\{([^}]*)\}/.exec(readFileSync(SITE_COMPONENTS, 'utf8'))?.[1] ?? '';
  const names = [...listed.matchAll(/^\s*(\w+)(?:: \w+)?,$/gm)].map(([, name]) => name);
  assert.deepEqual(names.sort(), Object.keys(CONTENT_COMPONENTS).sort());
});

test('a name that every object has is not a component', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '', 'claim'])
    assert.equal(contentComponent(name), undefined, name);
  assert.equal(contentComponent('Claim'), CONTENT_COMPONENTS.Claim);
});

test('every component says in a sentence what it is for', () => {
  for (const [name, { purpose }] of Object.entries(CONTENT_COMPONENTS)) assert.match(purpose, /^[A-Z].*\.$/, name);
});
