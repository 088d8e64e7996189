import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reported, unusedReasons } from '../../../src/commands/html-checker/accepted-messages.ts';
import type { NuMessage } from '../../../src/commands/html-checker/nu-message.ts';

const inline = (type: string): NuMessage => ({
  type: 'info',
  subType: 'warning',
  url: 'http://127.0.0.1/',
  message: 'Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive',
  extract: `<script type="${type}">{"@context":1}`,
});
const undated: NuMessage = {
  type: 'error',
  url: 'http://127.0.0.1/',
  message: 'The text content of element “time” was not in the required format',
};

test('of what the checker says, only data blocks are left out', () => {
  assert.deepEqual(reported([inline('application/ld+json'), inline('application/json'), inline('module'), undated]), [
    inline('module'),
    undated,
  ]);
});

test('a reason that nothing needs any longer is named', () => {
  assert.deepEqual(unusedReasons([inline('application/ld+json')]), []);
  assert.match(unusedReasons([undated])[0] ?? '', /JSON-LD/);
});
