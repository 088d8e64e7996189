import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToMdast } from 'satteri';
import { pageMarkdown } from '../../../src/markdown/page-markdown.ts';
import { markdownOf, pageWith } from './page.ts';

const becomes = (html: string, lines: string[]) => assert.equal(markdownOf(html), lines.join('\n'));

test('the front block says what the page is, and who answers for it where the page says so', () => {
  const foot = `<footer class="page-meta"><dl><div><dt>Owner</dt><dd>Data owner</dd></div>
    <div><dt>Last review</dt><dd><time datetime="2026-11-22">22 November 2026</time></dd></div></dl></footer>`;
  assert.equal(
    pageMarkdown(pageWith(`<p>Text</p>${foot}`)),
    [
      '---',
      'title: A page',
      'address: https://intranet.example/handbook/guide/',
      'policyVersion: 3',
      'owner: Data owner',
      'reviewed: 2026-11-22',
      '---',
      '',
      '# A page',
      '',
      'Text',
      '',
    ].join('\n'),
  );
});

test('a title that YAML would misread is quoted', () => {
  const page = pageWith('').replace('A page', 'Rules: all of them');
  assert.match(pageMarkdown(page), /^title: "Rules: all of them"$/m);
});

test('a page that cannot say its address is refused', () => {
  assert.throws(() => pageMarkdown('<main><h1>A page</h1></main>'), /rel="canonical"/);
});

test('links lead to pages by their whole address, also below a path, with fragment and query', () => {
  becomes('<p><a href="/handbook/policy/#RED-01">RED-01</a>, <a href="#rules">rules</a></p>', [
    '[RED-01](https://intranet.example/handbook/policy/#RED-01), [rules](https://intranet.example/handbook/guide/#rules)',
  ]);
  becomes('<p><a href="/handbook/decide/?tool=codex&amp;use=x">Ask</a> <a href="https://git.example/">Source</a></p>', [
    '[Ask](https://intranet.example/handbook/decide/?tool=codex&use=x) [Source](https://git.example/)',
  ]);
});

test('a table keeps its caption and its cells, each on one line', () => {
  becomes(
    `<table><caption>Answers</caption><thead><tr><th>Use</th><th>Public</th></tr></thead><tbody><tr><th>Code<p>All of it</p></th>
     <td><span class="mark"><svg><use href="#x"/></svg>Ask first</span></td></tr><tr><th>A | B</th>
     <td><details><summary>By plan</summary><ul><li>One: yes</li><li>Two: no</li></ul></details></td></tr></tbody></table>`,
    [
      '**Answers**',
      '',
      '| Use | Public |',
      '| - | - |',
      '| Code · All of it | Ask first |',
      '| A \\| B | **By plan** · One: yes; Two: no |',
    ],
  );
});

test('a table keeps the alignment of its columns, and a cell its words where a line breaks in it', () => {
  const cell = (name: string) => (words: string, column: number) =>
    `<${name}${['', ' class="centred"', ' class="number"'][column] ?? ''}>${words}</${name}>`;
  const row = (name: string, cells: string[]) => `<tr>${cells.map(cell(name)).join('')}</tr>`;
  assert.equal(
    markdownOf(
      `<table><thead>${row('th', ['Use', 'Kind', 'Tokens'])}</thead><tbody>${row('td', ['one<br/>two', 'b', '12'])}</tbody></table>`,
    ),
    '| Use | Kind | Tokens |\n| - | :-: | -: |\n| one two | b | 12 |',
  );
});

test('lists keep their order and their depth', () => {
  becomes('<ol><li>One<ul><li>Deep<ol><li>Deeper</li></ol></li></ul></li><li>Two</li></ol>', [
    '1. One',
    '   - Deep',
    '     1. Deeper',
    '2. Two',
  ]);
});

test('commands stay as they are, without the button that copies them', () => {
  becomes(
    '<div class="code-block"><span role="status"></span><button hidden>Copy</button><pre><code class="language-bash">a *b* &lt;c&gt;\n  d\n</code></pre></div>',
    ['```bash', 'a *b* <c>', '  d', '```'],
  );
});

test('what folds away stands open under its summary', () => {
  becomes('<details><summary>How</summary><p>Like this.</p></details>', ['**How**', '', 'Like this.']);
  becomes('<details><summary><h3>Applied AI</h3></summary><p>Text</p></details>', ['### Applied AI', '', 'Text']);
});

test('terms and their meanings are a list', () => {
  becomes(
    '<dl><div><dt>Owner</dt><dd>Data owner</dd></div><div><dt>Runs<p>Where?</p></dt><dd><p>Here.</p><p>There.</p></dd></div></dl>',
    ['- **Owner:** Data owner', '- **Runs** (Where?):', '', '  Here.', '', '  There.'],
  );
});

test('verdicts are words, and a diagram is its title and description, once', () => {
  becomes('<p><span class="verdict"><svg aria-hidden="true"></svg>Allowed</span><span>150</span></p>', [
    '**Allowed** 150',
  ]);
  const svg = '<svg role="img"><title>The way</title><desc>From A to B.</desc><text>A</text></svg>';
  becomes(`<figure>${svg}${svg}<figcaption>How it goes</figcaption></figure>`, [
    '**Diagram: The way.** From A to B.',
    '',
    'How it goes',
  ]);
});

test('citations are footnotes; a source that is only listed stays in the list', () => {
  becomes(
    `<p><span class="claim">Said<span class="cite"> <a href="#source.b">[2]</a></span></span>.</p>
     <ol class="sources numbered"><li id="source.a">Source A</li><li id="source.b">Source B</li></ol>`,
    ['Said [^2].', '', '[^2]: Source B', '', '- Source A'],
  );
});

test('an entry of a self-assessment is there to tick', () => {
  becomes(
    `<ul><li class="checklist-item"><input type="checkbox" disabled><div><p><label>I did.</label></p><p>Why.</p></div>
     <div><span class="priority">High</span></div><div></div></li></ul>`,
    ['- [ ] I did. (high priority)', '', '  Why.'],
  );
});

test('callouts and quoted rules are quotes', () => {
  becomes('<aside class="callout"><p class="callout-title">You must</p><p>Stop.</p></aside>', [
    '> **You must**',
    '>',
    '> Stop.',
  ]);
});

test('controls, navigation, and what is hidden or for screens alone are left out; what stands in for script is not', () => {
  becomes(
    `<nav>Way</nav><form><label>Field<input></label></form><p hidden>Later</p><p class="screen-only">Edit</p>
     <template><p>Script</p></template><noscript><p>Ticking needs script.</p></noscript><noscript><section><p>Without script</p></section></noscript>`,
    ['Without script'],
  );
});

test('text that looks like Markdown or HTML comes out as the text that it is', () => {
  const hostile = ['# no heading', '- no item', '1. no step', '*no* _emphasis_', '[no](/link)', '`no code`',
    '<script>alert(1)</script>', '> no quote', '| no | table |', '[^1]: no note', '---', '&amp; no entity', '![no](picture)']; // prettier-ignore
  const html = hostile.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
  const paragraphs = markdownToMdast(markdownOf(html), { features: { gfm: true } }) as unknown as Tree;
  assert.deepEqual(
    paragraphs.children.map(({ type, children }) => [type, children?.map(({ value }) => value).join('')]),
    hostile.map((text) => ['paragraph', text]),
  );
});

interface Tree {
  children: { type: string; children?: { value?: string }[] }[];
}

test('a link whose words are its address is that address, whole', () => {
  const address = 'https://git.example/-/merge_requests/12#note_345';
  becomes(`<p><a href="${address}">${address}</a></p>`, [`<${address}>`]);
});

test('an address cannot end its link, and words after an address cannot become HTML', () => {
  becomes('<p><a href="mailto:a@b.example?x=<i>(y)">a</a> https://evil.example&lt;script> *b*</p>', [
    String.raw`[a](mailto:a@b.example?x=%3Ci%3E%28y%29) <https://evil.example>&lt;script> \*b\*`,
  ]);
});
