import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnHashes } from '../../../src/integrations/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
  `<style>p{}</style><meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">` +
  '<script>run()</script><script src="/other.js"></script>';

test('a page allows the scripts and styles that stand in it, and none of other pages', () => {
  const all = page(` ${hash('run()')} ${hash('elsewhere()')} ${hash('')}`, ` ${hash('a{}')} ${hash('p{}')}`);
  assert.equal(withOwnHashes(all), page(` ${hash('run()')}`, ` ${hash('p{}')}`));
});

test('words in attributes are no scripts: the hash of the script behind them stays', () => {
  const policy = (hashes: string) => `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}">`;
  const page = (hashes: string) =>
    `<meta name="description" content="<script> and <style>">${policy(hashes)}<script>a()</script>`;
  const own = ` 'sha256-${createHash('sha256').update('a()').digest('base64')}'`;
  assert.equal(withOwnHashes(page(own)), page(own));
});
