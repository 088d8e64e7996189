import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { periodInWords } from '../../../src/model/commitment-words.ts';
import { DEFAULT_CONTENT } from '../../../src/model/content-folder.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { reportText } from '../../../src/check/report.ts';
import { shortChapters } from '../../../src/prose/chapter-shape.ts';
import { proseProblems } from '../../../src/prose/prose-problems.ts';
import { readEnglish } from '../../../src/prose/read-english.ts';
import { proseOf } from '../../../src/prose/read-prose.ts';
import { unknownWords } from '../../../src/prose/spelling.ts';
import { EXAMPLE_POLICY, isExamplePolicyThere } from '../../fixtures/example-policy.ts';

const { handbook } = readContent(DEFAULT_CONTENT, { today: '2026-11-22' });
assert.ok(handbook, 'content/ has problems: npm run check lists them');
const { handbook: example } = readContent(EXAMPLE_POLICY, { today: '2026-11-22' });
assert.ok(example);
const { files } = readFiles(DEFAULT_CONTENT);
const prose = proseOf(files);
const projectWords = handbook.dictionary.flatMap(({ words }) => words);

test('npm run check -- --prose has nothing to say about content/, unless that it is not English', async () => {
  const problems = await proseProblems(files, handbook);
  const other = problems.filter(({ kind }) => kind !== 'prose-not-english');
  assert.equal(reportText(other), '');
  if (isExamplePolicyThere) assert.deepEqual(problems, [], 'the default content is English');
});

test('texts that cannot hold a component state the commitments as the data does', () => {
  const commitment = example.organization.commitments.find(({ id }) => id === 'sessions-kept');
  assert.ok(commitment);
  const stated = {
    'checks/log-review.mdx': `{ "cleanupPeriodDays": ${commitment.amount} }`,
    'checklists/before-you-use.yaml': `at least ${periodInWords(commitment)}`,
    'checklists/usage-audit.yaml': `at least ${periodInWords(commitment)}`,
    'training/scenarios/workflows.yaml': `for ${periodInWords(commitment)}`,
  };
  assert.equal(commitment.unit, 'days');
  for (const [file, words] of Object.entries(stated))
    assert.ok(readFileSync(join(EXAMPLE_POLICY, file), 'utf8').includes(words), `${file} says "${words}"`);
});

test('the chapters that may be short are the start pages and the policy on one page', () => {
  assert.deepEqual(
    [...shortChapters(handbook)],
    [
      'handbook/start/engineer.mdx',
      'handbook/start/new-hire.mdx',
      'handbook/start/owner.mdx',
      'handbook/about/policy-on-one-page.mdx',
    ],
  );
});

test('the dictionary is sorted, in groups, without repeats', () => {
  assert.equal(new Set(projectWords).size, projectWords.length);
  for (const { words } of handbook.dictionary) assert.deepEqual(words, words.toSorted());
});

test('the dictionary holds no word that is unused, or known anyway', async () => {
  const words = prose.map(readEnglish).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const used = new Set(words.map(({ text }) => text));
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
