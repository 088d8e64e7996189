import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { periodInWords } from '../../../src/model/commitment-words.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { abbreviationFindings } from '../../../src/prose/abbreviations.ts';
import { chapterShape, SHORT_CHAPTERS } from '../../../src/prose/chapter-shape.ts';
import { readDictionary } from '../../../src/prose/dictionary.ts';
import { findingLines, type Finding } from '../../../src/prose/finding.ts';
import { phraseFindings } from '../../../src/prose/find-phrases.ts';
import { readEnglish } from '../../../src/prose/read-english.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { hardReading, longSentences } from '../../../src/prose/readability.ts';
import { spellingFindings, unknownWords } from '../../../src/prose/spelling.ts';

const { handbook } = readContent(DEFAULT_CONTENT, { today: '2026-11-22' });
assert.ok(handbook, 'the default content has problems: npm run check lists them');
const glossary = handbook.glossary.flatMap(({ name, forms }) => [name, ...forms]);

const prose = readProse(DEFAULT_CONTENT);
const readings = prose.map(readEnglish);
const groups = readDictionary(readFileSync(new URL('../../prose/dictionary.txt', import.meta.url), 'utf8'));
const projectWords = groups.flatMap(({ words }) => words);

const none = (findings: Finding[]) => assert.equal(findingLines(findings).join('\n'), '');

test('every word is in a dictionary', async () => none(await spellingFindings(readings, projectWords)));

test('no sentence is too long', () => none(readings.flatMap(longSentences)));

test('few sentences are hard to read', () => none(hardReading(readings)));

test('no avoided phrase is used', () => none(prose.flatMap((file) => phraseFindings(file))));

test('texts that cannot hold a component state the commitments as the data does', () => {
  const commitment = handbook.organization.commitments.find(({ id }) => id === 'sessions-kept');
  assert.ok(commitment);
  const stated = {
    'checks/log-review.mdx': `{ "cleanupPeriodDays": ${commitment.amount} }`,
    'checklists/before-you-use.yaml': `at least ${periodInWords(commitment)}`,
    'checklists/usage-audit.yaml': `at least ${periodInWords(commitment)}`,
    'training/scenarios/workflows.yaml': `for ${periodInWords(commitment)}`,
  };
  assert.equal(commitment.unit, 'days');
  for (const [file, words] of Object.entries(stated))
    assert.ok(readFileSync(join(DEFAULT_CONTENT, file), 'utf8').includes(words), `${file} says "${words}"`);
});

test('every abbreviation is explained', () => {
  none(prose.flatMap((file) => abbreviationFindings(file, glossary)));
});

test('every chapter keeps its length, its headings, its summary and its end', () => {
  none(prose.flatMap(chapterShape));
});

test('the chapters that may be short exist', () => {
  const files = new Set(prose.map(({ file }) => file));
  assert.deepEqual(
    Object.keys(SHORT_CHAPTERS).filter((file) => !files.has(file)),
    [],
  );
});

test('the project dictionary is sorted, in groups that say what they are, without repeats', () => {
  assert.equal(new Set(projectWords).size, projectWords.length);
  for (const { heading, words } of groups) {
    assert.match(heading, /\w/);
    assert.deepEqual(words, words.toSorted());
  }
});

test('the project dictionary holds no word that is unused, or known anyway', async () => {
  const used = new Set(
    readings.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words.map(({ text }) => text))),
  );
  const usedParts = new Set(
    [...used].flatMap((word) => [word, ...word.split(/[’'-]/)]).map((word) => word.toLowerCase()),
  );
  assert.deepEqual(
    projectWords.filter((word) => !usedParts.has(word.toLowerCase())),
    [],
  );
  const unknown = await unknownWords(projectWords, [], 0);
  assert.deepEqual(
    projectWords.filter((word) => !unknown.has(word)),
    [],
  );
});
