import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../../src/model/plain-text.ts';
import { sortProblems } from '../../../src/model/problem.ts';
import { readBody, type ReadBody } from '../../../src/model/read/body.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { markdownPassages } from '../../../src/prose/markdown-passages.ts';
import { parseMdx } from '../../../src/model/read/parse-mdx.ts';
import { runCompiled } from './compiled-body.ts';

const MATTER = '---\ntitle: Page\n---\n';
const FIRST = MATTER.split('\n').length;

function read(body: string): ReadBody {
  const parts = splitFrontMatter(MATTER + body);
  assert.ok(parts);
  return readBody('faq/page.mdx', parts, '/faq/page/', new Set());
}

/** The problems of a body: line and column within it, the kind, the message. */
const toldOf = (body: string): string[] =>
  sortProblems(read(body).problems).map(
    ({ line, column, kind, message }) => `${line - FIRST + 1}:${column} ${kind} ${message}`,
  );

/** Holds what authors paste, and the words and elements of the page that shows it. */
const UNDERSTOOD: Record<string, [body: string, words: string, ...elements: string[]]> = {
  'a comment of HTML': ['<!-- to do -->\n\nText.', 'Text.', 'p'],
  'a comment inside a sentence': ['One <!-- {x} <b> */ --> two.', 'One two.', 'p'],
  'a comment over several lines': ['<!--\nto do\n\n<b>\n-->\n\nText.', 'Text.', 'p'],
  'a comment whose lines end a paragraph': ['One <!-- a\n\nb --> two.', 'One two.', 'p', 'p'],
  'a comment in a list': ['- one\n  <!-- markdownlint-disable -->\n- two', 'one two', 'ul', 'li', 'li'],
  'an address in angle brackets': ['See <https://example.org/a_b_c>.', 'See https://example.org/a_b_c.', 'p', 'a'],
  'a bold address in angle brackets': ['**<https://example.org>**', 'https://example.org', 'p', 'strong', 'a'],
  'a mail address in angle brackets': ['Ask <a.b@example.org>.', 'Ask a.b@example.org.', 'p', 'a'],
  'a bare address': ['See https://example.org/a.', 'See https://example.org/a.', 'p', 'a'],
  'a line break of HTML': ['One<br>two<br/>three<br />four', 'One two three four', 'p', 'br', 'br', 'br'],
  'a line break on a line of its own': ['One\n\n<br>\n\ntwo', 'One two', 'p', 'br', 'p'],
  'a line break in a table': [
    '| A | B |\n| --- | --- |\n| one<br>two | <br> |',
    'A B one two',
    ...['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'br', 'td', 'br'],
  ],
  'a backslash at the end of a line': ['One\\\ntwo', 'One two', 'p', 'br'],
  'two spaces at the end of a line': ['One  \ntwo', 'One two', 'p', 'br'],
  'a heart': ['I <3 it', 'I <3 it', 'p'],
  'signs of comparison and arrows': ['a <= b, c <- d, e <5 and f < g', 'a <= b, c <- d, e <5 and f < g', 'p'],
  'a closing brace': ['a } b', 'a } b', 'p'],
  'a heading that is underlined': ['Title\n-----\n\nText.', 'Title Text.', 'h2', 'p'],
  'a link by reference': ['[words][one]\n\n[one]: /policy/ "Title"', 'words', 'p', 'a'],
  'deleted words': ['~~old~~ new', 'old new', 'p', 'del'],
  'typographic marks': ['“Quoted” – it’s 20\u00a0% … café', '“Quoted” – it’s 20 % … café', 'p'],
  'lists with tabs and mixed indents': [
    '*\tone\n\t* two\n+ three',
    'one two three',
    'ul',
    'li',
    'ul',
    'li',
    'ul',
    'li',
  ],
  'a table with aligned columns': [
    '| A | B |\n| :- | -: |\n| 1 | 2 |',
    'A B 1 2',
    ...['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'],
  ],
};

for (const [what, [body, words, ...elements]] of Object.entries(UNDERSTOOD)) {
  test(`understood: ${what}`, () => {
    assert.deepEqual(toldOf(body), []);
    const made = runCompiled(MATTER + body).map(({ type }) => type);
    assert.deepEqual(made, elements);
    assert.equal(plainText(read(body).body.body).replaceAll('\u00a0', ' '), words);
  });
}

/** Holds what authors paste, where it is told, and what they are told to write. */
const REFUSED: Record<string, [body: string, ...told: string[]]> = {
  'words between < and >': [
    'Run <your-name> in <team name>.',
    '1:5 mdx-syntax <your-name> is taken for a tag. Write \\<your-name> to show it as it is, or `<your-name>` as code.',
    '1:20 mdx-syntax <team name> is taken for a tag. Write \\<team name> to show it',
  ],
  'types in angle brackets': [
    'A List<String> and a Map<K, V>.',
    '1:7 mdx-syntax <String> is taken for a tag. Write \\<String>',
    '1:25 mdx-syntax <K, V> is taken for a tag. Write \\<K, V>',
  ],
  'the start of a document in a shell': ['cat <<EOF', '1:6 mdx-syntax <EOF is taken for a tag. Write \\<EOF'],
  'a link of another scheme in angle brackets': ['<tel:112>', '1:1 mdx-syntax <tel:112> is not a link here.'],
  'a link in angle brackets without https': [
    '<http://example.org/>',
    '1:1 forbidden-link "http://example.org/" is a http: address. Write https://example.org/ where',
  ],
  'a comment that is not ended': ['<!-- to do', '1:1 mdx-syntax the comment that begins here is not ended with -->.'],
  'Liquid, Jinja and Hugo': [
    'Our {{ site.name }} {% include a.html %} {{< tab >}}a{{< /tab >}}',
    '1:5 mdx-syntax {{ site.name }} is filled in by another program, and by nothing here. Write the words themselves; to show the braces, \\{\\{ site.name }}.',
    '1:21 mdx-syntax {% include a.html %} is filled in by another program',
    '1:42 mdx-syntax {{< tab >}} is filled in by another program',
    '1:54 mdx-syntax {{< /tab >}} is filled in by another program',
  ],
  'a name in double braces': ['{{name}}', '1:1 forbidden-markup {{name}} is filled in by another program'],
  ERB: ['<%= title %>', '1:1 mdx-syntax "<%= title %>" is filled in by another program'],
  'attributes in braces': [
    '## Title {#my-id}\n\nText.\n{: .note }\n\n{.lead}',
    '1:10 mdx-syntax {#my-id} gives another program a class or an id, and pages have one style. Take it out.',
    '4:1 mdx-syntax {: .note } gives another program a class or an id',
    '6:1 mdx-syntax {.lead} gives another program a class or an id',
  ],
  'data in braces': [
    'Send {"a": {"b": 1}} there.',
    '1:6 mdx-syntax {"a": {"b": 1}} is code: only {/* one comment */} may be in braces. Write \\{"a": {"b": 1}} for plain braces.',
  ],
  'a word in braces': [
    'In /users/{id}.',
    '1:11 forbidden-markup {id} is code: only {/* one comment */} may be in braces. Write \\{id}',
  ],
  'a formula': ['$x_{1}$', '1:4 forbidden-markup {1} is code: only {/* one comment */} may be in braces. Write \\{1}'],
  'a brace that is not closed': ['a { b', '1:3 mdx-syntax the "{" is not closed with "}". Write \\{ for a plain "{".'],
  'a sentence that starts with export': [
    'export rules apply.',
    '1:1 forbidden-markup "export rules apply." is code: a paragraph must not start with the word import or export. Begin with a capital letter: "Export rules apply.".',
  ],
  'an import of components': [
    "import { Tabs } from 'x'",
    '1:1 forbidden-markup "import { Tabs } from \'x\'" is code: a paragraph must not start with the word import or export. Components need no import: take the line out.',
  ],
  'words in tags': [
    '<b>Bold words</b> <i>so</i> <u>under</u> <s>gone</s> <kbd>Ctrl</kbd> m<sup>2</sup> H<sub>2</sub>O',
    '1:1 forbidden-markup <b> is HTML. Write **Bold words**.',
    '1:19 forbidden-markup <i> is HTML. Write *so*.',
    '1:29 forbidden-markup <u> is HTML. Write **under**.',
    '1:42 forbidden-markup <s> is HTML. Write ~~gone~~.',
    '1:54 forbidden-markup <kbd> is HTML. Write `Ctrl`.',
    '1:71 forbidden-markup <sup> is HTML. Write ².',
    '1:85 forbidden-markup <sub> is HTML. Write ₂.',
  ],
  'styles of a word processor': [
    '<span style="color: red">Red</span> <font color=red>old</font>',
    '1:1 forbidden-markup <span> is HTML. Take the tags out and keep the words',
    '1:37 mdx-syntax <font> is HTML. Take the tags out and keep the words',
  ],
  'a heading in tags': ['<h2>Next</h2>', '1:1 forbidden-markup <h2> is HTML. Write ## Next on a line of its own.'],
  'a link in tags': [
    '<a href="https://example.org" target="_blank">Here</a> and <a href=/policy/>there</a>',
    '1:1 forbidden-markup <a> is HTML. Write [Here](https://example.org).',
    '1:60 mdx-syntax <a> is HTML. Write [there](/policy/).',
  ],
  'an image in a tag': [
    '<img src="https://example.org/a/plan.png?x=1" alt="The plan" width=200>',
    '1:1 mdx-syntax <img> is HTML. Write ![The plan](./plan.png).',
  ],
  'a paragraph in tags that holds a break': [
    '<p align="center">One<br>two</p>',
    '1:1 forbidden-markup <p> is HTML. Write an empty line between paragraphs.',
  ],
  'a line across the page': ['<hr>', '1:1 mdx-syntax <hr> is HTML. Write --- on a line of its own.'],
  'what folds away': [
    '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
    '1:1 forbidden-markup <details> is HTML. Write a heading, and the words that it hides below.',
  ],
  'a table in tags, once': [
    '<table>\n<tr><td colspan="2">one</td></tr>\n</table>',
    '1:1 forbidden-markup <table> is HTML. Write columns between | and |',
  ],
  'a tag that is not closed': [
    '<div>Text.\n\nMore.',
    '1:1 mdx-syntax <div> is HTML, and has no closing </div> in the same paragraph. Take the tags out',
  ],
  'a closing tag alone': ['Text.</font>', '1:6 mdx-syntax </font> closes nothing: no such tag is open. Take it out.'],
  'components of other sites': [
    '<Aside type="tip">\nText.\n</Aside>\n\n<Tabs>\n<TabItem label="A">a</TabItem>\n</Tabs>',
    '1:1 forbidden-markup <Aside> is not a component. Write <Callout kind="note" title="…">, the text, and </Callout>.',
    '5:1 forbidden-markup <Tabs> is not a component. Write a heading for each tab, and its text below.',
    '6:1 forbidden-markup <TabItem> is not a component. Write a heading for each tab',
  ],
  'an anchor': [
    '<a name="x"></a>Text <a id="y"></a>',
    '1:1 forbidden-markup <a> is HTML. Take it out: every heading has an address of its own, made of its words.',
    '1:22 forbidden-markup <a> is HTML. Take it out',
  ],
  'markup of Word and Confluence': [
    '<o:p></o:p>Text\n\n{info}\nText\n{info}\n\n{code:java}',
    '1:1 forbidden-markup <o:p> is markup of another program. Take the tags out and keep the words.',
    '3:1 forbidden-markup {info} is code: only {/* one comment */} may be in braces. Write \\{info} for plain braces; a box is written <Callout kind="note" title="…">, its text, and </Callout>.',
    '5:1 forbidden-markup {info} is code',
    '7:1 mdx-syntax {code:java} is code: only {/* one comment */} may be in braces. Write \\{code:java} for plain braces; lines of code go between two lines of ```.',
  ],
  'an abbreviation': [
    'Our HTML.\n\n*[HTML]: Hypertext',
    '3:1 markdown-slip there are no lists of abbreviations. Write "Hypertext (HTML)" where it comes first, or make it a term of the glossary.',
  ],
  'a box of GitHub': [
    '> [!IMPORTANT]\n> Ask first.',
    '1:3 markdown-slip a box is written <Callout kind="must" title="Important">, its text without the > marks, and </Callout>.',
  ],
  'a box of Docusaurus': [
    ':::caution[Read this]\n\nText.\n\n:::',
    '1:1 markdown-slip a box is written <Callout kind="warning" title="Read this">, its text, and </Callout>.',
    '5:1 markdown-slip this ends a box of another program. Write </Callout> where the box ends.',
  ],
  'boxes to tick': [
    '- [ ] Call us\n- [x] Done',
    '1:1 forbidden-markup a list with boxes to tick cannot be ticked here. Write "- Call us"; self-assessments',
    '2:1 forbidden-markup a list with boxes to tick cannot be ticked here. Write "- Done"; self-assessments',
  ],
  'a footnote, with its words': [
    'Said.[^1]\n\n[^1]: By a person.',
    '1:6 forbidden-markup [^1] is a footnote, which pages do not have. Put its words in parentheses where they belong, or cite a source: <Claim source="…">. Here: (By a person.)',
    '3:1 forbidden-markup [^1]: is the text of a footnote',
  ],
  'a title inside the text': [
    '# My title\n\n## Next',
    '1:1 heading-level "My title" is a heading of level 1. The title of the page is in the front matter; start at ##: write "## My title".',
  ],
  'an image from elsewhere': [
    '![A plan](https://example.org/img/plan.png)',
    '1:1 forbidden-link the image "https://example.org/img/plan.png" cannot be shown. Images are local files next to the page, written ./name.png: letters, digits, hyphens and dots. Save it there and write ![A plan](./plan.png).',
  ],
};

for (const [what, [body, ...told]] of Object.entries(REFUSED)) {
  test(`refused with what to write: ${what}`, () => {
    const found = toldOf(body);
    assert.deepEqual(
      found.map((line, index) => line.slice(0, told[index]?.length ?? line.length)),
      told,
      found.join('\n'),
    );
  });
}

test('every fault of a page is told in one run, at its place in the file, behind what was understood', () => {
  const bodies = Object.values(REFUSED).filter(([, ...told]) => told.some((line) => line.includes('mdx-syntax')));
  const line = '<!-- a --> I <3 it<br>and <https://example.org> ';
  for (const [body] of bodies) {
    if (/^(?:[#<{]|cat|export|import)/.test(body)) continue;
    const alone = read(body).problems.map(({ column, message }) => `${column} ${message}`);
    const behind = read(line + body).problems.map(({ column, message }) => `${column - line.length} ${message}`);
    const isFirstLine = !body.includes('\n');
    if (isFirstLine) assert.deepEqual(behind, alone, body);
  }
  const page = bodies
    .map(([body]) => body)
    .filter((body) => !/not ended|<!--|^a \{|<div>|EOF/.test(body))
    .join('\n\n');
  const apart = bodies
    .filter(([body]) => page.includes(body))
    .reduce((count, [body]) => count + read(body).problems.length, 0);
  assert.ok(apart > 20);
  assert.equal(read(page).problems.length, apart);
});

test('whatever everyday Markdown a page is made of, it is understood, and its words keep their places', () => {
  const piece = fc.constantFrom(
    '<!-- a -->',
    '<https://a.example/_b_>',
    '<c@d.example>',
    '<br>',
    '<3',
    'word',
    '**bold**',
    ' ',
    '\n\n',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const written = pieces.join(' ');
      const { tree, text, written: placeOf, problems } = parseMdx('page.mdx', written);
      assert.deepEqual(problems, []);
      assert.ok(tree);
      const offsets = markdownPassages(tree, text).flatMap((passage) =>
        [...passage.text.matchAll(/word|bold/g)].map(
          ({ 0: word, index }) => [word, placeOf(passage.offsets[index] ?? 0)] as const,
        ),
      );
      for (const [word, offset] of offsets) assert.equal(written.slice(offset, offset + word.length), word);
      assert.equal(offsets.length, pieces.filter((each) => each === 'word' || each === '**bold**').length);
    }),
    { numRuns: 150, seed: 20261128 },
  );
});

test('a page with hundreds of breaks and links is understood, and one of nothing but faults is told so', () => {
  const row = '| one<br>two | <https://example.org> | x <3 |\n';
  assert.deepEqual(toldOf(`| A | B | C |\n| --- | --- | --- |\n${row.repeat(100)}`), []);
  // Long paragraphs reach the limit, which counts letters, in a tenth of the time of short ones.
  const flood = toldOf(`${'Words that fill the line of a page. '.repeat(30)}<a-b>\n\n`.repeat(300));
  assert.match(flood[0] ?? '', /^-?\d+:1 mdx-syntax this page has too many faults to find all of them/);
  assert.ok(flood.length > 50);
});
