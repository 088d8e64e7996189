import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsIn } from '../../../src/components/content/moments-in.ts';

test('the moments of a table are its times that say what happened, in their order', () => {
  const html = `<table><tr><td><time datetime="2026-03-03" data-to="2026-03-04" data-short="A &amp; B">3 or 4 March</time></td></tr>
    <tr><td><time datetime="2026-04-08">not one</time></td></tr>
    <tr><td><time datetime="2026-04-08" data-short="It &quot;begins&quot;">8 April</time></td></tr></table>`;
  assert.deepEqual(momentsIn(html), [
    { from: '2026-03-03', to: '2026-03-04', short: 'A & B', when: '3 or 4 March' },
    { from: '2026-04-08', to: '2026-04-08', short: 'It "begins"', when: '8 April' },
  ]);
});
