import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../../../src/check/check-content.ts';
import { FILE_KINDS, LISTED_KINDS } from '../../../src/model/kind.ts';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { SOUND, TODAY, handbookOf, soundWith } from './fixture.ts';

test('the sound content has no fault, and its policy leaves nothing open', async () => {
  const { handbook, problems } = await checkContent(SOUND, { today: TODAY });
  assert.deepEqual(problems, []);
  assert.equal(handbook?.today, TODAY);
});

test('every kind of content appears in it but parts of versions, and every kind of rule', () => {
  const kinds = new Set(readFiles(SOUND).files.map(({ path }) => placeOfFile(path)?.kind));
  // Its version is in the one file that older engines wrote; tests/unit/model/second-organisation.test.ts has the parts.
  assert.deepEqual(
    FILE_KINDS.filter((kind) => !kinds.has(kind)),
    ['version-part'],
  );
  const rules = handbookOf(soundWith({})).rules.map(({ kind }) => kind);
  assert.deepEqual(new Set(rules), new Set(['permission', 'requirement', 'approval', 'prohibition']));
});

test('what is left out gets the value that the schema promises', () => {
  const { tools, checklists, faq, sources } = handbookOf(soundWith({}));
  assert.equal(tools[0]?.reviewEveryMonths, 6);
  assert.deepEqual(tools[1]?.aliases, []);
  assert.equal(checklists[0]?.groups[0]?.items[0]?.everyMonths, 'once');
  assert.deepEqual(faq[0]?.readers, []);
  assert.equal(sources[0]?.recheckMonths, 6);
});

test('entries know where they stand, by file, line and column', () => {
  const { rules, tools, chapters } = handbookOf(soundWith({}));
  assert.deepEqual(rules.find(({ id }) => id === 'RED-01')?.at, { file: 'rules/rules.yaml', line: 39, column: 9 });
  assert.deepEqual(tools[0]?.at, { file: 'tools/alpha.yaml', line: 1, column: 1 });
  assert.deepEqual(chapters[0]?.at, { file: 'handbook/guide/first-steps.mdx', line: 1, column: 1 });
});

test('a chapter brings its headings, its citations and its section', () => {
  const [chapter] = handbookOf(soundWith({})).chapters;
  assert.equal(chapter?.id, 'guide/first-steps');
  assert.equal(chapter.section, 'guide');
  assert.deepEqual(chapter.cites, ['report']);
  assert.deepEqual(chapter.headings[1], { depth: 3, text: 'What binds you', slug: 'what-binds-you' });
  assert.match(chapter.body, /^\nA teacher model/);
});

test('every kind of listed entries carries its review header', () => {
  const { reviews } = handbookOf(soundWith({}));
  assert.deepEqual(Object.keys(reviews).sort(), [...LISTED_KINDS].sort());
  assert.equal(reviews.rule?.owner, 'owner');
});

test('the tool that stands for tools nobody listed comes last', () => {
  assert.equal(handbookOf(soundWith({})).tools.at(-1)?.id, 'unlisted');
});
