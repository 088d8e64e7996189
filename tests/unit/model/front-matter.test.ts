import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { frontMatterFault, splitFrontMatter } from '../../../src/model/read/front-matter.ts';

const WHOLE: string[] = [
  '---\ntitle: A\n---\nText',
  '---\ntitle: A\n---',
  '---\n---\nText',
  '---  \ntitle: A\n---\t\n\nText\n---\n',
  '---\ntitle: "é 😀"\n---\n\n---\nlayout: x\n---\n',
  '---\ntitle: |\n  --- inside\n---\nText',
  '---\na: 1\u2028--- \nb: 2\n---\nText',
];

const spaces = (text: string) => text.replaceAll('\t', ' ').trimEnd();

for (const text of WHOLE) {
  test(`check and site read the same body of ${JSON.stringify(text)}`, () => {
    const parts = splitFrontMatter(text);
    assert.ok(parts);
    // What Astro compiles, but for the three spaces that it leaves where the dashes were.
    const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    assert.equal(spaces(parts.blanked), spaces(content));
    assert.ok(content.endsWith(parts.body));
    assert.equal(parts.blanked.length, text.length, 'every character keeps its place');
    assert.equal(parts.blanked.split('\n').length, text.split('\n').length);
  });
}

test('the lines of the fields keep their numbers', () => {
  const { matter } = splitFrontMatter('---\ntitle: A\norder: 10\n---\nText') ?? {};
  assert.equal(matter?.split('\n')[2], 'order: 10');
});

const FAULTS: [text: string, line: number, message: string][] = [
  ['title: A\n---\n', 1, 'the file does not start with a line --- and its front matter.'],
  ['\n---\ntitle: A\n---\n', 1, 'the file does not start with a line --- and its front matter.'],
  ['+++\ntitle = "A"\n+++\n', 1, 'the file does not start with a line --- and its front matter.'],
  ['', 1, 'the file does not start with a line --- and its front matter.'],
  ['---\ntitle: A\n', 1, 'the front matter that starts here has no line --- at its end.'],
  ['---\ntitle: A\n----\n', 3, 'the front matter ends with "----"; the line must be --- and nothing else.'],
  ['---\ntitle: A\n+++\n---\n', 3, 'the front matter ends with "+++"; the line must be --- and nothing else.'],
];

for (const [text, line, message] of FAULTS) {
  test(`${JSON.stringify(text)} has no front matter, and is told why`, () => {
    assert.equal(splitFrontMatter(text), undefined);
    assert.deepEqual(frontMatterFault(text), { line, message });
  });
}
