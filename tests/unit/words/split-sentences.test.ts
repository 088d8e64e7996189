import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceEnds as german } from '../../../src/words/de/sentence-ends.ts';
import { sentenceEnds as japanese } from '../../../src/words/ja/sentence-ends.ts';
import { splitSentences } from '../../../src/words/split-sentences.ts';

const texts = (text: string, ends?: typeof german) =>
  splitSentences(text, ends).map((sentence) => sentence.text.trim());

test('a full stop after an abbreviation or a single letter ends no sentence', () => {
  assert.deepEqual(texts('Ask e.g. Codex. Then go.'), ['Ask e.g. Codex.', 'Then go.']);
  assert.deepEqual(texts('Frage z. B. Codex bzw. Claude. Dann weiter.', german), [
    'Frage z. B. Codex bzw. Claude.',
    'Dann weiter.',
  ]);
});

test('Japanese needs no space between sentences', () => {
  assert.deepEqual(texts('確認する。次へ進む。', japanese), ['確認する。', '次へ進む。']);
});

test('places are those of the text', () => {
  const text = 'One. Two? Three!';
  for (const { text: sentence, index } of splitSentences(text))
    assert.equal(text.slice(index, index + sentence.length), sentence);
});
