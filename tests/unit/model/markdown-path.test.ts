import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownPath } from '../../../src/model/markdown-path.ts';

test('the Markdown version of a page stands beside it', () => {
  assert.equal(markdownPath('/'), '/index.md');
  assert.equal(markdownPath('/tools/'), '/tools.md');
  assert.equal(markdownPath('/handbook/tool-policy/incidents/'), '/handbook/tool-policy/incidents.md');
});
