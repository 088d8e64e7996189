import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, placeInPassage, type Prose } from '../../../src/prose/passage.ts';
import { chapter, written } from './written.ts';

const bodyOf = ({ passages }: Prose) =>
  passages.filter(({ field }) => field === undefined).map(({ kind, text }) => `${kind}: ${text}`);

test('a body gives its headings, paragraphs, items and cells, in order', () => {
  const prose = chapter('Ask *first*.\n\n## What to do\n\n1. One\n   line.\n\n| A | B |\n|---|---|\n| c | d |');
  assert.deepEqual(bodyOf(prose), [
    'paragraph: Ask first.',
    'heading: What to do',
    'item: One line.',
    'cell: A',
    'cell: B',
    'cell: c',
    'cell: d',
  ]);
});

test('code, addresses, ids and attributes are not prose', () => {
  const prose = chapter(
    'Run `npm xyzzy` for [the tool](/tools/xyzzy/), <Claim source="xyzzy">it runs</Claim>.\n\n' +
      '```bash\nxyzzy\n```\n\n<Verdict division="xyzzy" tool="a" plan="b" data="c" use="d" />\n\n{/* xyzzy */}\n\n' +
      'Tell <Contact who="policy" />.',
  );
  assert.deepEqual(bodyOf(prose), ['paragraph: Run It for the tool, it runs.', 'paragraph: Tell It.']);
});

test('the lead-in of a callout and text alone in a component are prose', () => {
  const prose = chapter(
    '<Callout kind="must" title="Stop now">\n\nTell us.\n\n</Callout>\n\n<Inference>Our view.</Inference>',
  );
  assert.deepEqual(bodyOf(prose), ['title: Stop now', 'paragraph: Tell us.', 'paragraph: Our view.']);
});

test('what stands in a list of what not to do is marked', () => {
  const prose = chapter('<DoDont>\n<Do>\n\n- Ask.\n\n</Do>\n<Dont>\n\n- Guess.\n\n</Dont>\n</DoDont>');
  assert.deepEqual(
    prose.passages.filter(({ kind }) => kind === 'item').map(({ text, isCounterExample }) => [text, isCounterExample]),
    [
      ['Ask.', false],
      ['Guess.', true],
    ],
  );
});

test('text fields and titles of data files are prose, their ids and search words are not', () => {
  const prose = written(
    'rules/red.yaml',
    'owner: xyzzy\nentries:\n  - id: RED-01\n    kind: prohibition\n    title: No tasks\n    text: You *must not*.\n' +
      '    reason: Because.\n    scope: { tools: [xyzzy] }\n    aliases: [xyzzy]\n',
  );
  assert.deepEqual(
    prose.passages.map(({ field, text }) => `${field}: ${text}`),
    ['title: No tasks', 'text: You must not.', 'reason: Because.'],
  );
});

test('the titles of sources belong to others', () => {
  const prose = written(
    'sources/case.yaml',
    'entries:\n  - id: a\n    title: Xyzzy\n    publisher: Xyzzy\n    caution: Read in part.\n',
  );
  assert.deepEqual(
    prose.passages.map(({ text }) => text),
    ['Read in part.'],
  );
});

const PLACES: [name: string, prose: Prose, word: string, line: number, column: number][] = [
  ['after a quotation', chapter('He said "so" and\nwent &lt;away'), 'away', 7, 10],
  ['in a component', chapter('- One <Claim source="a">two three</Claim>'), 'three', 6, 29],
  ['in front matter', chapter('x', '"It\'s *there*"'), 'there', 3, 17],
  ['in a folded text', written('checks/a.mdx', '---\naction: >-\n  Look\n  again\n---\n'), 'again', 4, 3],
  ['in a callout title', chapter('<Callout kind="note" title="Stop now">\n\nx\n\n</Callout>'), 'now', 6, 34],
];

for (const [name, prose, word, line, column] of PLACES) {
  test(`a word ${name} is found where it stands in the file`, () => {
    const passage = prose.passages.find(({ text }) => text.includes(word));
    assert.ok(passage);
    assert.deepEqual(placeInPassage(prose, passage, passage.text.indexOf(word)), { file: prose.file, line, column });
  });
}

test('words are what stands between spaces and holds a letter or a digit', () => {
  assert.equal(countWords('The four – or 5 – well-known parts.'), 6);
  assert.equal(countWords(' '), 0);
});
