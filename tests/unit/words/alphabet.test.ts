import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexLetter as german } from '../../../src/words/de/alphabet.ts';
import { indexLetter as english } from '../../../src/words/en/alphabet.ts';
import { indexLetter as japanese } from '../../../src/words/ja/alphabet.ts';
import { searchLanguage as searchGerman } from '../../../src/words/de/search-language.ts';
import { searchLanguage as searchEnglish } from '../../../src/words/en/search-language.ts';
import { searchLanguage as searchJapanese } from '../../../src/words/ja/search-language.ts';
import { plainWords } from '../../../src/search/words.ts';

test('an English index has letters, and one heading for everything else', () => {
  assert.deepEqual(['codex', '4 eyes', '#ai', 'Écrit'].map(english), ['C', '0–9', '0–9', '0–9']);
});

test('a German index has umlauts under their vowels', () => {
  assert.deepEqual(['Übersicht', 'ändern', 'ß-Regel', 'Codex', '4 Augen'].map(german), ['U', 'A', 'S', 'C', '0–9']);
});

test('a Japanese index has kana by row, voiced, small and half-width ones too, Latin letters, and kanji by themselves', () => {
  assert.deepEqual(
    ['ガイド', 'ｶﾞｲﾄﾞ', 'ぱいろっと', 'っと', 'ヴェール', 'モデル', 'AI', 'ｃodex', '蒸留', '2要素'].map(japanese),
    ['か', 'か', 'は', 'た', 'あ', 'ま', 'A', 'C', '漢字', '記号・数字'],
  );
});

test('every stop word is written as words of a question are compared', () => {
  for (const { stopWords } of [searchEnglish, searchGerman, searchJapanese])
    for (const word of stopWords) assert.deepEqual(plainWords(word), [word]);
});
