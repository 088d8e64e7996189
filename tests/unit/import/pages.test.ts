import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlPage } from '../../../src/import/pages/html-page.ts';
import { sectionFromFolder } from '../../../src/import/pages/section-from-folder.ts';
import { wordPage } from '../../../src/import/pages/word-page.ts';
import { escapedLine, writeMarkdown } from '../../../src/import/pages/write-markdown.ts';
import { parseUntilFault } from '../../../src/model/read/mdx-fault.ts';
import { paragraph, wordFile } from './office-files.ts';

const page = (body: string) => {
  const { title, body: tree, notes } = htmlPage(`<html><body>${body}</body></html>`, 'page.html');
  return { title, text: writeMarkdown(tree), notes: notes.map(({ place, message }) => `${place} ${message}`) };
};

test('a page of HTML becomes Markdown: title, headings from the second level on, lists, links, code', () => {
  const { title, text, notes } = page(
    '<h1>Install</h1><h4>First</h4><p>A <b>bold</b> <i>word</i>, <a href="https://h.example/">there</a>.</p><ul><li>one</li></ul><pre>a &lt;b&gt; {c}</pre>',
  );
  assert.equal(title, 'Install');
  assert.equal(text, '## First\n\nA **bold** *word*, [there](https://h.example/).\n\n- one\n\n```\na <b> {c}\n```\n');
  assert.deepEqual(notes, []);
});

test('of a Confluence page only the page itself is taken', () => {
  const { text } = page(
    '<div id="header">Space</div><div id="main-content"><p>Words</p></div><div id="footer">Exported</div>',
  );
  assert.equal(text, 'Words\n');
});

test('what cannot be carried over is listed with its line and heading', () => {
  const { text, notes } = page(
    '\n<h2>Top</h2>\n<p>x</p><script>alert(1)</script>\n<img alt="Map" src="https://x/y.png">\n<!-- to check -->\n' +
      '<ac:structured-macro><p>JIRA-1</p></ac:structured-macro><div class="panel"><p>box</p></div><iframe src="x"></iframe>\n' +
      '<a href="javascript:alert(1)">bad</a> <a href="http://old.example/">old</a> <a href="#x">there</a>',
  );
  assert.equal(text, '## Top\n\nx\n\nJIRA-1\n\nbox\n\nbad old there\n');
  const expected = [
    /^page\.html:3, below "Top" a script is left out/,
    /^page\.html:4, below "Top" the image "Map" is left out/,
    /^page\.html:5, below "Top" the comment "to check" is left out/,
    /^page\.html:6, below "Top" <ac:structured-macro> means something to another program/,
    /^page\.html:6, below "Top" the box "panel" is kept as plain paragraphs/,
    /^page\.html:6, below "Top" an embedded page is left out/,
    /^page\.html:7, below "Top" the link of "bad" to javascript:alert\(1\) is left out/,
    /^page\.html:7, below "Top" the link of "old" .* Links begin with https/,
    /^page\.html:7, below "Top" the link of "there" to #x/,
  ];
  assert.equal(notes.length, expected.length, notes.join('\n'));
  expected.forEach((says, index) => assert.match(notes[index] ?? '', says));
});

test('a merged cell is written in each place that it covered, and a cell has one line', () => {
  const { text, notes } = page(
    '<table><tr><th colspan="2">Both</th></tr><tr><td rowspan="2">a</td><td>b | c</td></tr><tr><td><p>d</p><ul><li>x</li></ul></td></tr></table>',
  );
  assert.equal(text, '| Both | Both |\n| - | - |\n| a | b \\| c |\n| a | d; x |\n');
  assert.match(notes.join('\n'), /the table has 2 merged cells/);
  assert.match(notes.join('\n'), /several lines of the cell "dx" became one/);
});

test('a document of Word: headings, tables, comments and images by name', async () => {
  const image =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="The map"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rImage"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const comments =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>Is this so?</w:t></w:r></w:p></w:comment></w:comments>';
  const bytes = wordFile(paragraph('Guide', 'Heading1') + paragraph('import x from {y} &lt;z&gt;') + image, {
    more: { 'word/comments.xml': comments },
  });
  const { title, body, notes } = await wordPage(bytes, 'guide.docx');
  assert.equal(title, 'Guide');
  assert.equal(writeMarkdown(body), '&#105;mport x from \\{y\\} \\<z>\n');
  const said = notes.map(({ message }) => message).join('\n');
  assert.match(said, /the comment "Is this so\?" is left out/);
  assert.match(said, /image/i);
  assert.doesNotMatch(JSON.stringify(body), /root:/);
});

test('a folder of Markdown becomes a section, with links between its files', () => {
  const pages = new Map([
    [
      'a one.md',
      '---\nx: 1\n---\n# First steps\n\nSee [two](b.md#x), [up](../c.md).\n\n<b>bold</b> {x}\n\n![i](x.png)\n\nimport a from "b"\n',
    ],
    ['b.md', 'No title.\n'],
    ['B.markdown', 'The same id.\n'],
  ]);
  const { files, notes } = sectionFromFolder(pages, {
    section: 'ours',
    title: undefined,
    order: 50,
    source: 'docs',
    owner: 'owner',
    roles: ['owner'],
    today: '2026-11-29',
    exists: () => false,
  });
  assert.deepEqual(
    files.map(({ path }) => path),
    ['handbook/ours/section.yaml', 'handbook/ours/b.mdx', 'handbook/ours/a-one.mdx'],
  );
  const first = files[2]?.text ?? '';
  assert.match(first, /^title: First steps$/m);
  assert.match(
    first,
    /\n---\n\nSee \[two\]\(\/handbook\/ours\/b\/\), up\.\n\nbold \\\{x\\\}\n\n&#105;mport a from "b"\n$/,
  );
  assert.match(files[1]?.text ?? '', /^title: # To decide/m);
  const said = notes.map(({ place, message }) => `${place} ${message}`).join('\n');
  for (const says of [
    /docs\/a one\.md:6 the link of "up"/,
    /docs\/a one\.md:8 the HTML "<b>"/,
    /docs\/a one\.md:10 the image "i"/,
    /docs\/b\.md is left out: it would have the id of B\.markdown/,
  ])
    assert.match(said, says);
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** Everything that MDX would run or draw, as it reads the text. */
function codeIn(text: string): string[] {
  const read = parseUntilFault(text);
  assert.ok('tree' in read, `not MDX: ${JSON.stringify(text)}`);
  return all(read.tree as Node).flatMap(({ type }) => (/^mdx|^html$/.test(type) ? [type] : []));
}

const MARKS = fc.array(
  fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '</',
    '<!--',
    '`',
    '\\',
    'import ',
    'export ',
    '*',
    '_',
    '\n',
    '|',
    '[',
    '](',
    '&',
    '#',
    ' ',
    'a',
    ':::',
    '==',
    '$',
    '/>',
    '"',
    '=',
  ),
  { maxLength: 14 },
);

test('no text of a page is code of MDX, whatever marks it holds and wherever it stands', () => {
  fc.assert(
    fc.property(MARKS, fc.constantFrom('p', 'li', 'td', 'h2', 'blockquote', 'pre'), (marks, tag) => {
      const words = `${marks.join('')}end`;
      const inner = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const element = `<${tag}>${inner}</${tag}>`;
      const html = tag === 'td' ? `<table><tr>${element}</tr></table>` : tag === 'li' ? `<ul>${element}</ul>` : element;
      const { body } = htmlPage(`<p>start</p>${html}`, 'x.html');
      assert.deepEqual(codeIn(writeMarkdown(body)), []);
      assert.deepEqual(codeIn(escapedLine(words.replaceAll('\n', ' '))), []);
    }),
    { numRuns: 300 },
  );
});
