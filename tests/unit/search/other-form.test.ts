import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasOtherForm } from '../../../src/search/other-form.ts';
import { spacedForIndex } from '../../../src/search/unspaced.ts';

const isOther = (text: string) => hasOtherForm(Buffer.from(text));

test('of a single character, the bytes tell the same as the whole text, whatever it is', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x2ffff; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const text = `page ${String.fromCodePoint(point)} page`;
    if (isOther(text) !== (spacedForIndex(text) !== text)) wrong.push(point.toString(16));
  }
  assert.deepEqual(wrong, []);
});

test('what belongs together with the character before it is found as well', () => {
  for (const text of ['e\u0301', 'AI利用', 'ガイド', 'ｶﾞ', 'A\u030A', '\u1100\u1161', 'ภาษา'])
    assert.equal(isOther(`page “${text}” → page`), true, text);
  for (const text of ['', 'plain', '“quoted” … — → ▲ ✓ é ß Å', 'Ω ≤ ≥', '😀 🇪🇺'])
    assert.equal(isOther(text), spacedForIndex(text) !== text, text);
});
