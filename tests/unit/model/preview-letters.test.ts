import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameInPreview, shownInPreview, withoutPreviewLetter } from '../../../src/model/preview-letters.ts';

for (const [text, missing] of [
  ['AI coding tools’ handbook – “é”', ''],
  ['Łódź Çağlar Ğ ő', ''],
  ['Ελλάδα Привіт Ẵ', ''],
  ['製品 handbook 品', '製品'],
  ['कोड', 'कोड'],
  ['Tools 😀', '😀'],
] as const) {
  test(`of “${text}” a preview picture lacks “${missing}”`, () =>
    assert.deepEqual(withoutPreviewLetter(text), [...missing]));
}

test('a picture shows the title, else the name of the organisation, else none', () => {
  assert.equal(nameInPreview({ title: 'Łódź', name: 'X' }), 'Łódź');
  assert.equal(nameInPreview({ title: '製品', name: 'Acme' }), 'Acme');
  assert.equal(nameInPreview({ title: '製品', name: '会社' }), '');
});

test('a text of which the font lacks a letter is left out whole', () => {
  assert.equal(shownInPreview('Über die Regeln – „alle“'), 'Über die Regeln – „alle“');
  assert.equal(shownInPreview('このAIツールを使えるか'), '');
});
