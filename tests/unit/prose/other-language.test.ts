import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherLanguageFindings } from '../../../src/prose/other-language.ts';
import { phraseFindings } from '../../../src/prose/find-phrases.ts';
import { PROSE_LANGUAGES } from '../../../src/prose/prose-language.ts';
import { chapter } from './written.ts';

const kindsIn = (body: string, language: 'de' | 'ja') =>
  otherLanguageFindings([chapter(body)], PROSE_LANGUAGES[language], new Set()).flatMap(([kind, findings]) =>
    findings.length > 0 ? [kind] : [],
  );
const findingsOf = (kind: string, body: string, language: 'de' | 'ja') =>
  otherLanguageFindings([chapter(body)], PROSE_LANGUAGES[language], new Set()).flatMap(([of, findings]) =>
    of === kind ? findings.map(({ line, found }) => `${line}: ${found}`) : [],
  );

for (const [language, { phrases }] of Object.entries(PROSE_LANGUAGES))
  test(`every phrase to avoid in "${language}" is found in its example`, () => {
    for (const phrase of phrases)
      assert.equal(phraseFindings(chapter(phrase.example), [phrase]).length, 1, phrase.example);
  });

test('a good German chapter passes, and each fault is found at its place', () => {
  const sentence = 'Frag die Stelle, bevor du anfängst. ';
  const good = `${sentence.repeat(40)}\n\n## Mehr\n\n${sentence.repeat(20)}\n\n## Was zu tun ist\n\n1. Frage zuerst.\n`;
  assert.deepEqual(kindsIn(good, 'de'), []);
  assert.deepEqual(findingsOf('prose-phrase', `${good}\n- Fragen bezüglich der Regel.`, 'de').length, 1);
  const long = `Das Werkzeug${' und das Werkzeug'.repeat(12)} fragt.`;
  assert.deepEqual(findingsOf('prose-long-sentence', `Kurz.\n\n${long}`, 'de'), [
    `8: a sentence of 39 words, "${long.slice(0, 50)}…"`,
  ]);
  const hard =
    'Verantwortlichkeitszuweisungen erfordern umfangreiche Dokumentationsverpflichtungen innerhalb betroffener Organisationseinheiten. ';
  assert.match(findingsOf('prose-hard-to-read', hard.repeat(20), 'de')[0] ?? '', /a LIX of \d+$/);
});

test('abbreviations end no sentence', () => {
  const words = Array<string>(14).fill('Wort').join(' ');
  assert.equal(findingsOf('prose-long-sentence', `${words} z. B. ${words} bzw. ${words}.`, 'de').length, 1);
});

test('Japanese is measured in characters, and a chapter ends with what to do', () => {
  const sentence = '使い始める前に、担当の窓口へ確認してください。';
  const good = `${sentence.repeat(20)}\n\n## 詳しく\n\n${sentence.repeat(15)}\n\n## 次にすること\n\n1. 確認する。\n`;
  assert.deepEqual(kindsIn(good, 'ja'), []);
  assert.deepEqual(findingsOf('prose-long-sentence', `${'確認して'.repeat(26)}終わる。`, 'ja').length, 1);
  assert.deepEqual(kindsIn(sentence, 'ja'), ['prose-chapter-form']);
});
