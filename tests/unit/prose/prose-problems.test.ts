import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { PROBLEM_KINDS } from '../../../src/model/problem-kinds.ts';
import { reportText } from '../../../src/check/report.ts';
import { proseProblems } from '../../../src/prose/prose-problems.ts';
import { handbookOf, soundText, soundWith } from '../model/fixture.ts';

const FILE = 'faq/may-i-start.mdx';
const linesOf = async (sentence: string, more: Record<string, string> = {}) => {
  const content = soundWith({ [FILE]: `${soundText(FILE)}\n${sentence}\n`, ...more });
  const problems = await proseProblems(content.files, handbookOf(content));
  return reportText(problems.filter(({ file }) => file === FILE)).split('\n');
};

test('what is found in the language is reported like every other problem, as a warning with its place', async () => {
  const lines = await linesOf('You simply recieve an SFT.');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('content/')).map((line) => line.split('  ').slice(0, 2).join(' ')),
    [
      `content/${FILE}:11:5 prose-phrase`,
      `content/${FILE}:11:12 prose-spelling`,
      `content/${FILE}:11:23 prose-abbreviation`,
      `content/${FILE}:11:23 prose-spelling`,
    ],
  );
  assert.ok(lines.every((line) => !line.startsWith('content/') || line.includes('warning: ')));
  assert.ok(
    lines.some((line) => line.startsWith('  prose-spelling: ')),
    'and says what to do',
  );
});

test('a word of the handbook’s own dictionary is right', async () => {
  const own = { 'dictionary.yaml': 'groups:\n  - about: Tools\n    words: [Frobnix]\n' };
  const spelt = (lines: string[]) => lines.filter((line) => line.includes('"Frobnix"'));
  assert.equal(spelt(await linesOf('Ask Frobnix.')).length, 1);
  assert.deepEqual(spelt(await linesOf('Ask Frobnix.', own)), []);
});

test('every kind of problem of the language is found', async () => {
  const chapter = 'handbook/guide/first-steps.mdx';
  const hard =
    'Organisational accountability presupposes comprehensive documentation of institutional responsibilities. ';
  const faults = `You simply recieve an SFT. It is long${' and long'.repeat(20)}.\n\n${hard.repeat(20)}`;
  const content = soundWith({ [chapter]: `${soundText(chapter)}\n${faults}\n` });
  const kinds = (await proseProblems(content.files, handbookOf(content))).map(({ kind }) => kind);
  const wanted = Object.keys(PROBLEM_KINDS).filter((kind) => kind.startsWith('prose-') && kind !== 'prose-not-english');
  assert.deepEqual([...new Set<string>(kinds)].sort(), wanted.sort());
});

test('texts in another language get one warning, not one for every word', async () => {
  const { handbook } = await checkContent(SECOND_ORGANISATION, { today: ITS_DAY });
  assert.ok(handbook);
  const problems = await proseProblems(readFiles(SECOND_ORGANISATION).files, handbook);
  assert.deepEqual(
    problems.map(({ kind, severity }) => [kind, severity]),
    [['prose-not-english', 'warning']],
  );
  assert.match(problems[0]?.message ?? '', /^most words are in no English dictionary \(\d+ words,/);
});
