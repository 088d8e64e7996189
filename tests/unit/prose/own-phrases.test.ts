import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read/read-content.ts';
import { dictionary } from '../../../src/model/schema/dictionary.ts';
import { phraseFindings } from '../../../src/prose/find-phrases.ts';
import { findingLines } from '../../../src/prose/finding.ts';
import { ownPhrases } from '../../../src/prose/own-phrases.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { chapter, written } from './written.ts';

const { handbook } = readContent(FIRST_ORGANISATION);
assert.ok(handbook);
const PHRASES = ownPhrases(handbook.avoidedPhrases);
const found = (text: string) => findingLines(phraseFindings(chapter(text), PHRASES));

const AVOIDED = [
  ...['Report it within the hour.', 'You hear so within one working day.', 'No grant runs longer than twelve months.'],
  ...['By the end of the next working day it is known.', 'You have an answer within ten working days.'],
  ...['It ends at most six months ahead.', 'Keep sessions for 120 days.', 'Meta banned Claude Code.'],
  ...['At Meta every engineer needs approval.', 'At Meta every tool is pre-approved.', 'Claude contaminated Llama.'],
  ...['Llama was contaminated.', 'Article 4 requires a sufficient level.'],
];
for (const sentence of AVOIDED)
  test(`"${sentence}" is found by what the content avoids`, () => {
    assert.equal(found(sentence).length, 1);
  });

const ALLOWED = [
  ...['NetBSD has a ban of its own.', 'Whether Meta has an approval process is unverified.', 'An urban area.'],
  ...['No reliable account of Meta mentions an approval gate.', 'Our policy has an approval step.'],
  ...[
    'Article 4 was softened in 2026.',
    'A grant ends. Twelve months later nothing is left.',
    'Nobody contaminated Llama: that is opinion.',
  ],
];
for (const sentence of ALLOWED)
  test(`"${sentence}" is left alone by what the content avoids`, () => {
    assert.deepEqual(found(sentence), []);
  });

test('a sentence that doubts does not excuse the next one', () => {
  assert.equal(found('Nothing is sure. At Meta every tool needs approval.').length, 1);
});

test('a phrase of some files is avoided in these alone', () => {
  const rule = written('rules/base.yaml', 'entries:\n  - id: BASE-01\n    text: Keep it for 120 days.\n');
  assert.deepEqual(findingLines(phraseFindings(rule, PHRASES)), []);
  const study = { ...chapter('It was banned.'), file: 'handbook/case-study/first.mdx' };
  assert.equal(phraseFindings(study, PHRASES).length, 1);
});

test('the line says what to write in its place, and why', () => {
  assert.deepEqual(found('Keep sessions for 120 days.'), [
    'content/handbook/guide/first.mdx:6:19  "120 days": write <Commitment id="sessions-kept" /> for the number, because the term stands once, in organization.yaml.',
  ]);
});

test('marks that mean something in a pattern are plain text in a phrase', () => {
  const phrases = ownPhrases(
    dictionary.parse({
      groups: [{ about: 'A', words: ['a'] }],
      phrases: [{ avoid: ['C++ (old)'], instead: 'i', reason: 'r' }],
    }).phrases,
  );
  assert.equal(phraseFindings(chapter('We write C++ (old) here.'), phrases).length, 1);
  assert.equal(phraseFindings(chapter('We write C here.'), phrases).length, 0);
});
