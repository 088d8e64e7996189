import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteAddress, addressOf, basePath } from '../../../src/model/address.ts';

const ROOT = 'https://handbook.example/';
const BELOW = 'https://intranet.example/team/handbook/';

test('the path of the site stands before every address', () => {
  assert.equal(addressOf(ROOT, '/policy/#TOOL-02'), '/policy/#TOOL-02');
  assert.equal(addressOf(BELOW, '/policy/#TOOL-02'), '/team/handbook/policy/#TOOL-02');
  assert.equal(addressOf(BELOW, '/'), '/team/handbook/');
  assert.equal(addressOf(BELOW, '/decide/?tool=codex&use=labels'), '/team/handbook/decide/?tool=codex&use=labels');
});

test('feeds and previews get the whole address', () => {
  assert.equal(absoluteAddress(ROOT, '/changes/'), 'https://handbook.example/changes/');
  assert.equal(absoluteAddress(BELOW, '/changes/#x'), 'https://intranet.example/team/handbook/changes/#x');
});

test('the path of a site begins and ends with a slash', () => {
  assert.equal(basePath(ROOT), '/');
  assert.equal(basePath(BELOW), '/team/handbook/');
});
